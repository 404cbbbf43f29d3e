import type { Annotation } from '../../document/layer.js'
import { phrases } from '../../match/lexicon.js'
import { type Token, tokenEndingAfter } from '../../text/token.js'
import type { Quantity } from '../quantity/quantity.js'
import words from './lexicon.json' with { type: 'json' }

/** The tokens of the noun that is counted; `draft` where drafts of resolutions are. */
export type Noun = { readonly from: number; readonly to: number; readonly draft: boolean }

const others = phrases(words['documents beside'])
const behindShort = phrases(words['behind a short noun'])
const behindProposal = phrases(words['between a proposal and its draft'])
const DRAFT = ['dự', 'thảo']
const RESOLUTION = ['nghị', 'quyết']
const DRAFT_RESOLUTION = [...DRAFT, ...RESOLUTION]
/** "21 tờ trình dự thảo nghị quyết" are as many drafts. */
const PROPOSAL = ['tờ', 'trình']

const hasWords = (list: readonly Token[], at: number, keys: readonly string[]): boolean =>
  keys.every((key, step) => list[at + step]?.key === key)

/** The tokens of "nghị quyết" where the quantity counts them and nothing else; of "dự thảo" alone where drafts of resolutions are spoken of. */
export function nounAt(list: readonly Token[], { value, start }: Annotation<Quantity>): Noun | undefined {
  if (value.values.length !== 1 || !Number.isInteger(value.values[0]) || (value.values[0] ?? 0) < 1) return undefined
  const number = tokenEndingAfter(list, start)
  const from = tokenEndingAfter(list, value.unitStart)
  const begin = afterProposal(list, from)
  const draft = hasWords(list, begin, DRAFT)
  const at = draft ? begin + 2 : begin
  if (list[at]?.key === SHORT && list[at]?.shape === 'upper')
    return isNumbered(list, at + 1) ? undefined : { from: begin, to: at + 1, draft }
  if (!hasWords(list, at, RESOLUTION)) return draft && isShort(list, at) ? { from: begin, to: at, draft } : undefined
  if (isNumbered(list, at + 2) || isJoined(list, at + 2)) return undefined
  return { from: at, to: at + 2, draft: draft || hasWords(list, number - 2, DRAFT) }
}

/** "41 NQ về phát triển kinh tế". */
const SHORT = 'nq'

/** "nghị quyết số 5", "NQ 11", "NQ-TW": one of a number, no count. */
function isNumbered(list: readonly Token[], at: number): boolean {
  const token = list[at]
  return token?.key === 'số' || token?.shape === 'number' || (token?.key === '-' && !token.spaced)
}

/** Where "số nghị quyết", "tổng số dự thảo nghị quyết" begins at token `at`: the noun that a number behind it counts. */
export function nounOfNumber(list: readonly Token[], at: number): Noun | undefined {
  if (list[at]?.key !== 'số') return undefined
  const draft = hasWords(list, at + 1, DRAFT)
  const from = draft ? at + 3 : at + 1
  return hasWords(list, from, RESOLUTION) ? { from, to: from + 2, draft } : undefined
}

/** "12 tờ trình kèm dự thảo nghị quyết" */
function afterProposal(list: readonly Token[], from: number): number {
  if (!hasWords(list, from, PROPOSAL)) return from
  const at = from + 2 + (behindProposal.longestAt(list, from + 2)?.length ?? 0)
  return hasWords(list, at, DRAFT) ? at : from
}

/** "62 nghị quyết, quyết định;": nobody knows how many of them are resolutions. "9 nghị quyết, quyết định nhiều vấn đề" has a verb there. */
function isJoined(list: readonly Token[], at: number): boolean {
  const other = JOINTS.has(list[at]?.key ?? '') ? others.longestAt(list, at + 1) : undefined
  return other !== undefined && list[at + 1 + other.length]?.shape === 'mark'
}

const JOINTS: ReadonlySet<string> = new Set([',', '/', 'và'])

/** How far off, in tokens, "dự thảo nghị quyết" stands before a mere "3 dự thảo", or behind it in the sentence. */
const MEMORY = 80

/** "Ban Pháp chế thẩm tra 3 dự thảo, …": behind the noun stands none that says what the drafts are of. */
function isShort(list: readonly Token[], end: number): boolean {
  const next = list[end]
  if (next && next.shape !== 'mark' && !behindShort.longestAt(list, end)) return false
  for (let at = end - 3; at >= Math.max(0, end - MEMORY); at--) if (hasWords(list, at, DRAFT_RESOLUTION)) return true
  for (let at = end; at < end + MEMORY && list[at] && list[at]?.key !== '.'; at++)
    if (hasWords(list, at, DRAFT_RESOLUTION)) return true
  return false
}
