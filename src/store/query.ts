import type { Edtf } from '../calendar/edtf.js'
import type { Level } from '../document/document.js'
import type { roleNames } from '../fields/officials/officials.js'
import type { Span } from '../text/span.js'

/** Which records are meant; all conditions must hold, those on an official of one official, those on a figure of one figure. */
export type Conditions = {
  /** Words and "phrases"; a word without diacritics finds those with them. */
  readonly text?: string
  /** Whether words without diacritics find only themselves. */
  readonly exact?: boolean
  /** Published on or after the first day of this date. */
  readonly from?: Edtf
  /** Published on or before the last day of this date. */
  readonly to?: Edtf
  /** The text names a day or period that meets this one. */
  readonly date?: Edtf
  readonly host?: string
  /** A province by its name of before or after 2025; one that others were merged into finds those too. */
  readonly province?: string
  /** Name of an official; without diacritics it finds those with them. */
  readonly official?: string
  /** Rank of an official: "Chủ tịch" finds "Chủ tịch Thường trực", never "Phó Chủ tịch". */
  readonly post?: string
  /** Body of an official, abbreviated or in full. */
  readonly body?: string
  readonly level?: Level
  readonly role?: (typeof roleNames)[number]
  /** A figure of a period that meets this one. */
  readonly period?: Edtf
  /** Bounds of a count of resolutions, both included. */
  readonly resolutionsFrom?: number
  readonly resolutionsTo?: number
  /** Unit of a result. */
  readonly unit?: string
  /** Number of a document that is cited, or the beginning of one. */
  readonly reference?: string
  /** Least confidence of the official and of the figure that the other conditions ask for; of any where they ask for none. */
  readonly confidence?: number
}

export const sorts = ['relevance', 'newest', 'oldest'] as const
export type Sort = (typeof sorts)[number]

/** A page of what is found. */
export type Query = Conditions & {
  /** By relevance where words are given that few pages have, else the newest first. */
  readonly sort?: Sort
  readonly limit: number
  /** `next` of the page before: goes on there, also when records came in meanwhile. */
  readonly cursor?: string
  /** How many are left out from the beginning, for numbered pages. */
  readonly offset?: number
}

/** A page that was found. */
export type Hit = {
  readonly sha256: string
  readonly uri: string
  readonly url: string | null
  readonly title: string | null
  readonly publishedAt: string | null
  /** A piece of the article's text around what was found. */
  readonly snippet: string
  /** Where in the snippet the words stand. */
  readonly marks: readonly Span[]
}

/** What was found: a page of it, how many there are, and the cursor of the next page. */
export type Found = {
  readonly hits: readonly Hit[]
  readonly total: number
  /** Whether there are more than `total`: what many records state is counted only so far, in PostgreSQL a frequent phrase too. */
  readonly atLeast: boolean
  readonly next: string | null
}

/** A condition that cannot be understood: says what to write instead. */
export class QueryError extends Error {
  override readonly name = 'QueryError'
  /** Which condition it is. */
  readonly about: keyof Query

  constructor(message: string, about: keyof Query) {
    super(message)
    this.about = about
  }
}
