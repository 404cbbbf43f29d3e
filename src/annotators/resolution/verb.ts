import { type Hit, lexicon, phrases } from '../../match/lexicon.js'
import type { Token } from '../../text/token.js'
import { startsWords } from '../numeral/words.js'
import words from './lexicon.json' with { type: 'json' }

/** What a body did with resolutions; `other` is a verb that is none of these. */
export const actions = ['drafted', 'passed', 'issued', 'submitted', 'reviewed', 'other'] as const
export type Action = (typeof actions)[number]

/** What a verb says: the action, and whether it is one of offices ("thẩm tra"), goes through what others adopted ("rà soát"), or undoes it ("bãi bỏ"). */
export type Deed = { readonly action: Action; readonly manner?: 'examines' | 'inspects' | 'undoes' }

/** A verb that says what was done: tokens `from` to `to`. */
export type Verb = Deed & { readonly from: number; readonly to: number }

/** What bodies do with resolutions. */
export const verbs = lexicon<Deed>([
  ...actions.flatMap(action => words[action].map(verb => [verb, { action }] as const)),
  ...words.examined.map(verb => [verb, { action: 'reviewed', manner: 'examines' }] as const),
  ...words.inspected.map(verb => [verb, { action: 'reviewed', manner: 'inspects' }] as const),
  ...words.undone.map(verb => [verb, { action: 'other', manner: 'undoes' }] as const),
])
const between = phrases(words['between verb and count'])

/** The nearest verb before the token `number`; `adjacent` where the count is its object. */
export function verbBefore(
  list: readonly Token[],
  first: number,
  number: number,
): { readonly verb: Verb; readonly adjacent: boolean } | undefined {
  let depth = 0
  for (let at = number - 1; at >= first; at--) {
    depth += list[at]?.key === ')' ? 1 : list[at]?.key === '(' ? -1 : 0
    if (depth > 0) continue
    const found = verbs.longestAt(list, at)
    if (!found || at + found.length > number || isNoun(list, at)) continue
    const whole = wholeVerb(list, first, at, found)
    return { verb: whole, adjacent: isFilled(list, whole.to, number) }
  }
  return undefined
}

/** The verb with the longest reading that ends where `found` ends ("ký ban hành" for "ban hành"). */
function wholeVerb(list: readonly Token[], first: number, at: number, found: Hit<Deed>): Verb {
  const to = at + found.length
  for (let from = Math.max(first, at - 3); from < at; from++) {
    const longer = verbs.longestAt(list, from)
    if (longer && from + longer.length === to) return { ...longer.value, from, to }
  }
  return { ...found.value, from: at, to }
}

const NOT_ISSUED = new Set(['diễn', 'đưa', 'đề', 'chỉ', 'nêu', 'xảy', 'bước'])
const NOUN_BEFORE = new Set(['kiện', 'tờ', 'bản', 'việc', 'sự', 'chương', 'quá', 'lộ', 'công', 'quy'])
const NOT_VERB_AFTER = new Set(['quốc', 'luật'])

/** "tờ trình", "chương trình", "công trình" are nouns; "ra" is a verb only before a count or a kind. */
export function isNoun(list: readonly Token[], at: number): boolean {
  const token = list[at]
  const before = list[at - 1]?.key ?? ''
  if (token?.key === 'ra') return NOT_ISSUED.has(before) || list[at + 1]?.shape === 'lower'
  if (token?.key === 'trình' || token?.key === 'báo' || token?.key === 'dự')
    return NOUN_BEFORE.has(before) || !isFreeVerb(list, at)
  return NOT_VERB_AFTER.has(before)
}

/** "báo cáo", "dự thảo" are verbs only behind a subject or an adverb, not behind a number or "các". */
const isFreeVerb = (list: readonly Token[], at: number): boolean => {
  const before = list[at - 1]
  return (
    before !== undefined &&
    before.shape !== 'number' &&
    !['các', 'những', ',', 'và', 'nội', 'theo', 'này'].includes(before.key)
  )
}

/** Only numbers, nouns that are counted beside the resolutions, and words of listing stand between the verb and the count. */
function isFilled(list: readonly Token[], from: number, to: number): boolean {
  let depth = 0
  for (let at = from; at < to; ) {
    const token = list[at]
    depth += token?.key === '(' ? 1 : token?.key === ')' ? -1 : 0
    if (depth > 0 || token?.key === ')') {
      at++
      continue
    }
    const filler = between.longestAt(list, at)
    if (filler) at += filler.length
    else if (
      token?.shape === 'number' ||
      isNumberWord(token) ||
      token?.key === ',' ||
      token?.key === '/' ||
      token?.key === ':'
    )
      at++
    else if (isCountedNoun(list, at, from)) at++
    else return false
  }
  return true
}

/** A syllable of a noun that follows a number not more than four syllables back: "18 luật", "12 dự án luật khác". */
function isCountedNoun(list: readonly Token[], at: number, from: number): boolean {
  for (let back = at - 1; back >= Math.max(from, at - 5); back--) {
    if (list[back]?.shape === 'number' || isNumberWord(list[back])) return true
    if (list[back]?.shape === 'mark' && list[back]?.key !== ',') return false
  }
  return false
}

const isNumberWord = (token: Token | undefined): boolean => token !== undefined && startsWords(token)
