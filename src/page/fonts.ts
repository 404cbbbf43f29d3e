import { Element, type ParentNode, type Text } from 'domhandler'
import type { Dom } from './dom.js'
import { encodingOfFont, type Legacy } from './legacy.js'

/** A font that tells the encoding of its text; `capitals` shows small letters as capitals. */
export type Font = { readonly encoding: Legacy; readonly capitals: boolean }

const NAMED = /["':=\s,](?:\.Vn[A-Z]|VNI-|VPS[- ]|VISCII)/
const FAMILY = /font(?:-family)?\s{0,3}:\s{0,3}([^;{}]{1,120})/gi
const RULE = /([^{}]{1,200})\{([^{}]{1,2000})\}/g
const FACE = /(?:\d(?:pt|px|em|%)?|bold|italic|normal)\s+(?=["'.A-Za-z])/gi

/** A reader of the font that a text stands in: that of the nearest element which names one. */
export function fontReader(dom: Dom, html: string): { readonly any: boolean; of(node: Text): Font | undefined } {
  if (!NAMED.test(html)) return { any: false, of: () => undefined }
  const rules = styleRules(dom.styles)
  const known = new Map<Element, Font | undefined>()
  const of = (node: Text): Font | undefined => {
    const path: Element[] = []
    let at: ParentNode | null = node.parent
    let font: Font | undefined
    for (; at instanceof Element; at = at.parent) {
      if (known.has(at)) {
        font = known.get(at)
        break
      }
      path.push(at)
      const face = faceOf(at, rules)
      if (face === undefined) continue
      font = encodingOfFont(face)
      break
    }
    for (const element of path) known.set(element, font)
    return font
  }
  return { any: true, of }
}

function faceOf({ name, attribs }: Element, rules: ReadonlyMap<string, string>): string | undefined {
  if (name === 'font' && attribs['face']) return attribs['face']
  const own = attribs['style'] ? familyIn(attribs['style']) : undefined
  if (own) return own
  for (const one of (attribs['class'] ?? '').split(/\s+/)) {
    const face = one ? (rules.get(`${name}.${one}`) ?? rules.get(`.${one}`)) : undefined
    if (face) return face
  }
  return rules.get(name)
}

/** Font families of the simple selectors `p`, `.class` and `p.class`. */
function styleRules(styles: readonly string[]): ReadonlyMap<string, string> {
  const rules = new Map<string, string>()
  for (const style of styles) {
    for (const [, selectors = '', body = ''] of style.matchAll(RULE)) {
      const face = familyIn(body)
      if (!face) continue
      for (const selector of selectors.split(',')) rules.set(selector.trim().replace(/^<!--\s*/, ''), face)
    }
  }
  return rules
}

function familyIn(style: string): string | undefined {
  let face: string | undefined
  for (const [, value = ''] of style.matchAll(FAMILY)) face = value.replace(FACE, '').trim()
  return face
}
