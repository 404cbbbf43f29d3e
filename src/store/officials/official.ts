import { z } from 'zod'
import type { Level } from '../../document/document.js'
import type { Conditions } from '../query.js'

/** Which officials are meant: all conditions on a position must hold of one position. */
export type OfficialQuery = Pick<Conditions, 'post' | 'body' | 'level' | 'province'> & {
  /** Words of the name; with diacritics only those names. */
  readonly name?: string
  /** Whether the last word of the name may be the beginning of one. */
  readonly isBegun?: boolean
  /** How many articles each position names, the newest; few where nothing is said. */
  readonly articles?: number
  /** How many names are looked at at once, in the order of the names without diacritics. */
  readonly limit: number
  readonly cursor?: string
}

/** Where an article says that somebody held a position. */
export type Citation = {
  readonly sha256: string
  readonly uri: string
  readonly url: string | null
  readonly title: string | null
  readonly publishedAt: string | null
  /** The place in the record: `/officials/2/positions/0`. */
  readonly pointer: string
  /** Span in the article's text. */
  readonly start: number | null
  readonly end: number | null
}

/** A position that somebody was seen in. */
export type Held = {
  readonly post: string | null
  readonly body: string | null
  readonly level: Level | null
  readonly place: string | null
  /** The province in which it is held: that of its place, else the one that its articles are about. */
  readonly province: string | null
  /** The title in full, as most articles have it. */
  readonly title: string | null
  /** Whether every article speaks of it as past. */
  readonly former: boolean
  /** Days of the first and of the last article that has it; null where none is dated. */
  readonly firstSeen: string | null
  readonly lastSeen: string | null
  readonly sources: number
  /** The newest of them; all where one candidate is asked for. */
  readonly articles: readonly Citation[]
}

/** A candidate: sightings that are taken for one person. Never made on a name alone. */
export type Official = {
  /** Finds the candidate again, as do the ids of its parts. */
  readonly id: string
  /** Ids of what was joined, which judgements may name. */
  readonly parts: readonly string[]
  readonly name: string
  /** Other spellings. */
  readonly otherNames: readonly string[]
  readonly firstSeen: string | null
  readonly lastSeen: string | null
  readonly sources: number
  /** The earliest first. */
  readonly positions: readonly Held[]
}

/** A candidate that may be the same person, for people to judge. */
export type Similar = { readonly official: Official; readonly score: number; readonly samePlace: boolean }

export const verdicts = ['same', 'different', 'unsure'] as const

/** What somebody said of two candidates; the last word counts, and `unsure` takes back what was said before. */
export const judgementSchema = z
  .strictObject({
    verdict: z.enum(verdicts),
    a: z.string().min(1),
    b: z.string().min(1),
    by: z.string().min(1),
    at: z.string().min(1),
    reason: z.string().nullable().default(null),
  })
  .meta({ id: 'Judgement', title: 'Judgement over two officials' })
export type Judgement = z.infer<typeof judgementSchema>

/** People over all articles. */
export type Officials = {
  find(query: OfficialQuery): Promise<{ readonly officials: readonly Official[]; readonly next: string | null }>
  /** The candidate that has this id or was made of it. */
  one(id: string): Promise<Official | undefined>
  /** Others whose names are alike, the likest first. */
  similar(id: string, limit?: number): Promise<readonly Similar[]>
  /** Adds a judgement; none is ever changed. */
  judge(judgement: Judgement): Promise<void>
  /** All judgements, the oldest first. */
  judgements(): Promise<readonly Judgement[]>
}
