import { type Document, Element } from 'domhandler'
import { pattern } from '../text/boundary.js'

/** A number of a counter. */
export const NUMBER =
  '(?<number>\\d{1,3}(?:[.,]\\d{3}){1,4}|[1-9]\\d{0,2}(?: \\d{3}){1,4}|\\d{1,3}[.,]\\d{1,2}(?!\\d)|\\d{1,12})'
/** A share of votes. */
export const SHARE = '\\d{1,3}(?:[.,]\\d{1,2})? ?%'

const ALONE = pattern('^(?:\\d|\\d{4,12})$', { flags: 'u', bounded: false })
const FILE = pattern('(?:^|[/_-])(?:digit|so|num|n|d)?[_-]?(?<digit>\\d)\\.(?:gif|png|jpe?g|bmp)$', {
  flags: 'iu',
  bounded: false,
})
const longest = 200

/** The digit, or the whole number, that a picture of an old counter shows, by its text or its file; empty for any other picture. */
export function counterDigit({ attribs: { alt = '', src = '' } }: Element): string {
  if (ALONE.test(alt)) return alt
  return src.length > longest ? '' : (FILE.exec(src)?.groups?.['digit'] ?? '')
}

/** True where the next element is another box with nothing but the picture of a digit. */
export function beforeDigit({ next }: Element | Document): boolean {
  let sibling = next
  while (sibling && !(sibling instanceof Element)) sibling = sibling.next
  const inside = sibling?.children.filter(child => child instanceof Element) ?? []
  return inside.length === 1 && inside[0] !== undefined && counterDigit(inside[0]) !== ''
}

/** What stands for the picture of an eye, which sites set before how often an article was read. */
export const EYE = '👁'
const EYES = pattern('(?:^|[\\s_-])eye(?:-?open|-fill|s)?(?:\\s|$)', { flags: 'iu', bounded: false })
const iconTags: ReadonlySet<string> = new Set(['i', 'em', 'span'])

/** True for an icon of an eye, by its class. */
export const isEye = ({ name, attribs: { class: names }, children }: Element): boolean =>
  names !== undefined && iconTags.has(name) && children.length < 2 && names.length < longest && EYES.test(names)
