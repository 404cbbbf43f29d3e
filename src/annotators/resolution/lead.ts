import { phrases } from '../../match/lexicon.js'
import { spanOf, type Token } from '../../text/token.js'
import type { Deed } from './count.js'
import words from './lexicon.json' with { type: 'json' }
import { verbEndingAt, verbs } from './verb.js'

const links = phrases(words['between what is counted and a bare number'])
const openers = phrases(words['before a list of parts'])
const leads = phrases(words['before a part'])
const noLabels = phrases(words['no names of parts'])

/** Where ":", "là", "đã có" before a number begin, or the bracket around it: "Hà Nội (184)". */
export function beforeLink(list: readonly Token[], number: number): number {
  if (list[number - 1]?.key === '(' && list[number + 1]?.key === ')') return number - 1
  for (const length of [3, 2, 1]) if (links.longestAt(list, number - length)?.length === length) return number - length
  return number
}

/** "Thành ủy Sơn La đã ban hành" before a number: its own verb, and the token that its adverbs begin with. */
export function verbEnding(
  list: readonly Token[],
  from: number,
  end: number,
): { readonly before: number; readonly deed: Pick<Deed, 'action' | 'verb'> } | undefined {
  const verb = verbEndingAt(list, Math.max(from, end - LONGEST_VERB), end)
  if (!verb) return undefined
  return {
    before: ADVERBS.has(list[verb.from - 1]?.key ?? '') ? verb.from - 1 : verb.from,
    deed: { action: verb.action, verb: spanOf(list, verb.from, end) },
  }
}

const LONGEST_VERB = 4
const ADVERBS: ReadonlySet<string> = new Set(['đã', 'cũng', 'sẽ', 'mới'])

/** "73 nghị quyết về phát triển kinh tế, trong số đó xã Na Son …": what is counted may be told of before the parts are opened. */
export function leadsTo(list: readonly Token[], from: number, to: number): boolean {
  if (isLead(list, from, to)) return true
  for (let at = from; at < to && list[at]?.shape !== 'number'; at++)
    if (openers.longestAt(list, at) && isLead(list, at, to)) return true
  return false
}

/** Only marks and words that lead to a further part. */
function isLead(list: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; ) {
    const lead = leads.longestAt(list, at)
    if (!lead && list[at]?.shape !== 'mark') return false
    at += lead?.length ?? 1
  }
  return true
}

const LONGEST_LABEL = 9

/** The first token of the name of a field that ends before token `end`: plain words behind a mark. */
export function labelBefore(list: readonly Token[], from: number, end: number): number | undefined {
  let at = end
  while (at > from && !SEPARATORS.has(list[at - 1]?.key ?? '')) {
    at--
    if (
      list[at]?.shape === 'number' ||
      end - at > LONGEST_LABEL ||
      verbs.longestAt(list, at) ||
      (noLabels.longestAt(list, at) && !isSessionBefore(list, at, end))
    )
      return undefined
  }
  return at < end && at > from ? at : undefined
}

/** "(kỳ họp thứ nhất: 9, kỳ họp thứ hai: 4)": behind a colon stands no ordinal. */
const isSessionBefore = (list: readonly Token[], at: number, end: number): boolean =>
  list[end]?.key === ':' && list[at]?.key === 'kỳ' && list[at + 1]?.key === 'họp'

const SEPARATORS: ReadonlySet<string> = new Set([',', ';', ':', '('])

/** "206 nghị quyết, chia ra: kinh tế 88". */
export function isOpened(list: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (list[at]?.shape === 'number') return false
    if (list[at]?.key === ':' || openers.longestAt(list, at)) return isLead(list, from, at)
  }
  return false
}
