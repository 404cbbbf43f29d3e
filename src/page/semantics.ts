import { Element, Text } from 'domhandler'
import type { BlockKind } from '../document/blocks.js'
import { pattern } from '../text/boundary.js'
import type { Naming } from './names.js'
import type { Box, Cue } from './passage.js'

const bySemantics: Readonly<Record<string, Cue>> = {
  nav: { kind: 'navigation', reason: 'element nav' },
  aside: { kind: 'related', reason: 'element aside' },
  footer: { kind: 'footer', reason: 'element footer' },
  menu: { kind: 'navigation', reason: 'element menu' },
  'amp-sidebar': { kind: 'navigation', reason: 'element amp-sidebar' },
  'amp-user-notification': { kind: 'hidden', reason: 'element amp-user-notification' },
  'amp-consent': { kind: 'hidden', reason: 'element amp-consent' },
  'amp-lightbox': { kind: 'hidden', reason: 'element amp-lightbox' },
  'amp-ad': { kind: 'advertisement', reason: 'element amp-ad' },
  'amp-sticky-ad': { kind: 'advertisement', reason: 'element amp-sticky-ad' },
  'amp-embed': { kind: 'related', reason: 'element amp-embed' },
  'amp-list': { kind: 'related', reason: 'element amp-list' },
  'amp-next-page': { kind: 'related', reason: 'element amp-next-page' },
  'amp-social-share': { kind: 'share', reason: 'element amp-social-share' },
}
const byRole: Readonly<Record<string, Cue>> = {
  navigation: { kind: 'navigation', reason: 'role navigation' },
  search: { kind: 'search', reason: 'role search' },
  contentinfo: { kind: 'footer', reason: 'role contentinfo' },
  complementary: { kind: 'related', reason: 'role complementary' },
  menu: { kind: 'navigation', reason: 'role menu' },
}
const dialogs: ReadonlySet<string> = new Set(['dialog', 'alertdialog'])
const HIDDEN = pattern('display\\s{0,3}:\\s{0,3}none|visibility\\s{0,3}:\\s{0,3}hidden', { flags: 'i', bounded: false })

/** What an element by its style, name, tag or role makes of its text. */
export function cueOf(element: Element, { chrome }: Naming): Cue | null {
  const { attribs, name } = element
  if ('hidden' in attribs || (attribs['style'] !== undefined && HIDDEN.test(attribs['style'])))
    return { kind: 'hidden', reason: 'not displayed' }
  if (name === 'dialog' || dialogs.has(attribs['role'] ?? '')) return { kind: 'hidden', reason: 'dialog' }
  if (chrome && name !== 'body' && name !== 'html') return { kind: chrome.kind, reason: `name ${chrome.by}` }
  return bySemantics[name] ?? byRole[attribs['role'] ?? ''] ?? null
}

/** Emphasis that is a piece of its own where its name says that it is the headline. */
const emphatic: ReadonlySet<string> = new Set(['b', 'strong'])

const fieldKinds: Readonly<Record<string, Cue['kind']>> = { password: 'login', search: 'search', radio: 'poll' }
const fewBoxes = 12

/** A field inside a box says what the box is for: a password, a choice. */
export function markField(box: Box, { attribs }: Element): void {
  const kind = fieldKinds[attribs['type']?.toLowerCase() ?? '']
  if (!kind) return
  if (!box.cue && box.children.length < fewBoxes) box.cue = { kind, reason: `field ${attribs['type']}` }
}

/** Inline elements that may be pieces of their own where their name says that they hold no running text. */
const detachable: ReadonlySet<string> = new Set(['span', 'time', 'label', 'cite', 'small', 'font'])

const READS_ON = pattern('^\\s{0,3}[\\p{Ll},.;)]', { flags: 'u', bounded: false })

/** True for an inline element that is a piece of its own: a date, an author, what is not shown; not where a sentence goes on behind it. */
export function isDetached(element: Element, naming: Naming): boolean {
  if (emphatic.has(element.name)) return naming.signs.has('headline') || naming.signs.has('lead')
  if (!detachable.has(element.name)) return false
  const cue = cueOf(element, naming)
  if (cue?.kind === 'hidden') return true
  if (!cue && naming.signs.size === 0 && element.name !== 'time') return false
  return !(element.next instanceof Text && READS_ON.test(element.next.data))
}

const LARGE = pattern(
  'font-size\\s?:\\s?(?:x-large|xx-large|(?:1[89]|[2-4]\\d)(?:\\.\\d)?px|(?:1[5-9]|[2-3]\\d)(?:\\.\\d)?pt|1\\.[4-9]em|[2-3]em|1[4-9]\\d%|2\\d\\d%)',
  { flags: 'i', bounded: false },
)
const LARGE_SIZE = pattern('^\\s?(?:[4-7]|\\+[1-4])\\s?$', { flags: 'u', bounded: false })

/** True for an inline element that sets its text clearly larger than running text. */
export function isLarge({ name, attribs }: Element): boolean {
  if (name === 'big') return true
  if (name === 'font' && attribs['size']) return LARGE_SIZE.test(attribs['size'])
  return (name === 'span' || name === 'font') && attribs['style'] !== undefined && LARGE.test(attribs['style'])
}

const captionTags: ReadonlySet<string> = new Set(['figcaption', 'caption'])
const fewParts = 4

/** The kind of a passage by the box that it stands in; `level` is that of the heading around it, else 0. */
export function kindOf({ naming, element, parent }: Box, level: number): BlockKind {
  if (!(element instanceof Element)) return 'paragraph'
  if (naming?.signs.has('caption') || captionTags.has(element.name)) return 'caption'
  if (parent?.element instanceof Element && captionTags.has(parent.element.name)) return 'caption'
  if (parent?.naming?.signs.has('caption') && parent.children.length < fewParts) return 'caption'
  if (level) return 'heading'
  return element.name === 'li' ? 'item' : 'paragraph'
}
