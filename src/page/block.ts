import type { BlockKind } from '../document/blocks.js'

/** A piece of the page that reads as one paragraph; its text is clean and collapsed. */
export type Block = {
  readonly kind: BlockKind
  readonly text: string
  /** Where it stood: element names with ids and classes, or the line number of a plain text. */
  readonly path: string
}

/** Kinds of portal chrome. */
export const chromeKinds = [
  'visitor-counter',
  'poll',
  'rating',
  'comment-form',
  'comments',
  'captcha',
  'navigation',
  'related',
  'share',
  'advertisement',
  'footer',
  'login',
  'breadcrumb',
  'weather',
  'search',
  'tags',
  'print-tools',
  'calendar',
  'slideshow',
  'hidden',
  'metadata',
] as const
export type ChromeKind = (typeof chromeKinds)[number]

/** What was decided of a block, and why. */
export type Verdict = {
  readonly block: Block
  readonly keep: boolean
  readonly kind: ChromeKind | 'article'
  readonly reason: string
  /** Numbers that a dropped counter, poll or rating states. */
  readonly values?: Readonly<Record<string, number>>
}

/** The reason why a line with the views of another article is dropped: its number is none of the page. */
export const OF_ANOTHER = 'views of another article'
