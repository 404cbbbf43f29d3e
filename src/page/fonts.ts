import { Element, type ParentNode, type Text } from 'domhandler'
import { pattern } from '../text/boundary.js'
import type { Dom } from './dom.js'
import { encodingOfFont, type Legacy } from './legacy.js'

/** A font that tells the encoding of its text; `capitals` shows small letters as capitals. */
export type Font = { readonly encoding: Legacy; readonly capitals: boolean }

const NAMED = pattern('["\':=\\s,](?:\\.Vn[A-Z]|VNI-|VPS[- ]|VISCII)', { flags: 'u', bounded: false })
const FAMILY = pattern('font(?:-family)?\\s{0,3}:([^;{}]{1,120})', { flags: 'giu', bounded: false })
const FACE = pattern('(?:\\d(?:pt|px|em|%)?|bold|italic|normal)\\s(?=\\s?["\'.A-Za-z])', {
  flags: 'giu',
  bounded: false,
})

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
    for (const [selectors, body] of rulesIn(style)) {
      const face = familyIn(body)
      if (!face) continue
      for (const selector of selectors.split(',')) rules.set(selector.trim().replace(/^<!--\s*/, ''), face)
    }
  }
  return rules
}

const longestSelectors = 200
const longestBody = 2000

/** The selectors and bodies of the innermost braces of a style sheet. */
function* rulesIn(style: string): Generator<readonly [selectors: string, body: string]> {
  let from = 0
  let opened = style.indexOf('{')
  while (opened >= 0) {
    const closed = style.indexOf('}', opened)
    const next = style.indexOf('{', opened + 1)
    if (closed < 0) return
    if (next < 0 || closed < next) {
      if (closed - opened <= longestBody)
        yield [style.slice(Math.max(from, opened - longestSelectors), opened), style.slice(opened + 1, closed)]
      from = closed + 1
    } else from = opened + 1
    opened = next
  }
}

function familyIn(style: string): string | undefined {
  let face: string | undefined
  for (const [, value = ''] of style.matchAll(FAMILY)) face = value.replace(FACE, '').trim()
  return face
}
