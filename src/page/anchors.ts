import type { Element } from 'domhandler'
import { pattern } from '../text/boundary.js'

const FILE = pattern('\\.(?:jpe?g|png|gif|webp|pdf|docx?|xlsx?)$', { flags: 'iu', bounded: false })
export const NO_PAGE = pattern('^(?:#|javascript:|mailto:|tel:|$)', { flags: 'iu', bounded: false })
const longestAddress = 300
const OPENS = pattern('location|window\\.open', { flags: 'u', bounded: false })

/** True for a link to another page: not to a picture, a file, or a place on the page. */
export const leadsOn = ({ attribs: { href } }: Element): boolean =>
  href !== undefined && !NO_PAGE.test(href) && !FILE.test(href.slice(0, longestAddress))

/** True for a box that opens a page by a script at a click. */
export const opensPage = ({ attribs: { onclick } }: Element): boolean =>
  onclick !== undefined && OPENS.test(onclick.slice(0, longestAddress))
