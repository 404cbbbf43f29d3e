import type { ChildNode, Document, Element, ParentNode, Text } from 'domhandler'

/** Sees the texts and elements of a tree in order; `enter` says whether the inside is to be seen, `leave` follows every `enter`. */
export type Visitor = {
  text(data: string): void
  enter(element: Element): boolean
  leave(element: Element): void
}

/** Walks a tree once, without recursion. */
export function traverse(document: Document, visit: Visitor): void {
  let node: ChildNode | null = document.children[0] ?? null
  while (node) {
    if (isText(node)) visit.text(node.data)
    else if (isElement(node)) {
      const inside: ChildNode | undefined = visit.enter(node) ? node.children[0] : undefined
      if (inside) {
        node = inside
        continue
      }
      visit.leave(node)
    }
    node = nextAfter(node, visit)
  }
}

// Own properties are read several times faster than prototypes are climbed.
const isText = (node: ChildNode): node is Text => node.type === 'text'
const isElement = (node: ParentNode | ChildNode): node is Element => 'attribs' in node

function nextAfter(from: ChildNode, visit: Visitor): ChildNode | null {
  let node: ChildNode = from
  while (!node.next) {
    const up: ParentNode | null = node.parent
    if (!up || !isElement(up)) return null
    visit.leave(up)
    node = up
  }
  return node.next
}
