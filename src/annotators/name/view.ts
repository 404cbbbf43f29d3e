import type { Annotation } from '../../document/layer.js'
import type { Token } from '../../text/token.js'
import type { Honorific } from '../honorific/honorific.js'
import { type Rank, ranks } from '../title/rank.js'
import { opensParagraph } from './run.js'

/**
 * A personal name: `full` with a family name, `short` a given name behind an honorific ("ông Phong"), `foreign` with
 * syllables that are not Vietnamese, `namesake` a street, school or company that is called so.
 */
export type NameKind = 'full' | 'short' | 'foreign' | 'namesake'

/** What was read as a name: `certain` where nothing but the name itself or an honorific is needed to believe it; the honorifics that stand right before. */
export type Name = {
  readonly kind: NameKind
  readonly certain: boolean
  readonly honorifics: readonly Annotation<Honorific>[]
}

/** What the reading of names looks at: tokens, and by token index what begins, goes on and ends there. */
export type View = {
  readonly text: string
  readonly list: readonly Token[]
  /** The honorific that begins at a token. */
  readonly honorificAt: readonly (Annotation<Honorific> | undefined)[]
  /** Offset behind the place that begins at a token; 0 where none begins. */
  readonly placeAt: Int32Array
  /** 1 where a place ends with a token. */
  readonly placeEnds: Uint8Array
  /** 1 inside a place that a word for a unit introduces ("tỉnh Hà Giang"). */
  readonly placeInside: Uint8Array
  /** Index behind the name that goes on a list of streets or places from a token; 0 elsewhere. */
  readonly listedEnd: Int32Array
  /** Rows of three and four capitalised syllables anywhere in the text, as their keys. */
  readonly capitalised: () => ReadonlySet<string>
}

/** A name that was read: its tokens `from` to `to`, and what it is. */
export type Hit = { readonly from: number; readonly to: number; readonly name: Name }

/** The rank of two to four syllables that ends right before a token, in the same paragraph. */
export function rankBefore({ text, list }: View, from: number): Rank | undefined {
  if (opensParagraph(text, list, from) || !list[from]?.spaced) return undefined
  for (const length of [4, 3, 2]) {
    const rank = from >= length ? ranks.longestAt(list, from - length) : undefined
    if (rank?.length === length) return rank.value
  }
  return undefined
}

/** The syllables of a row of tokens; what is written without a space is one. */
export function syllables(list: readonly Token[], from: number, to: number): string[] {
  const keys: string[] = []
  for (let at = from; at < to; at++) {
    const token = list[at]
    if (!token) break
    if (token.spaced || at === from) keys.push(token.key)
    else keys[keys.length - 1] += token.key
  }
  return keys
}
