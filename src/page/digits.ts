import type { Element } from 'domhandler'
import { pattern } from '../text/boundary.js'

const ALONE = pattern('^\\d$', { flags: 'u', bounded: false })
const FILE = pattern('(?:^|[/_-])(?:digit|so|num|n|d)?[_-]?(?<digit>\\d)\\.(?:gif|png|jpe?g|bmp)$', {
  flags: 'iu',
  bounded: false,
})
const longest = 200

/** The digit that a picture of an old counter shows, by its text or its file; empty for any other picture. */
export function counterDigit({ attribs: { alt = '', src = '' } }: Element): string {
  if (ALONE.test(alt)) return alt
  return src.length > longest ? '' : (FILE.exec(src)?.groups?.['digit'] ?? '')
}
