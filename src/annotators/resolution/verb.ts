import { backwards, lexicon, phrases } from '../../match/lexicon.js'
import type { Token } from '../../text/token.js'
import type { Sight } from '../body/sight.js'
import { startsWords } from '../numeral/words.js'
import { bodyAt } from './body.js'
import words from './lexicon.json' with { type: 'json' }

/** What a body did with resolutions; `other` is a verb that is none of these. */
export const actions = ['drafted', 'passed', 'issued', 'submitted', 'reviewed', 'other'] as const
export type Action = (typeof actions)[number]

/** What a verb says: the action, and whether it is one of offices ("thẩm tra"), goes through what others adopted ("rà soát"), or undoes it ("bãi bỏ") or looks back on it ("sơ kết"). */
export type Deed = { readonly action: Action; readonly manner?: 'examines' | 'inspects' | 'undoes' | 'looks back' }

/** A verb that says what was done: tokens `from` to `to`. */
export type Verb = Deed & { readonly from: number; readonly to: number }

/** What bodies do with resolutions. */
export const verbs = lexicon<Deed>([
  ...actions.flatMap(action => words[action].map(verb => [verb, { action }] as const)),
  ...words.examined.map(verb => [verb, { action: 'reviewed', manner: 'examines' }] as const),
  ...words.inspected.map(verb => [verb, { action: 'reviewed', manner: 'inspects' }] as const),
  ...words.undone.map(verb => [verb, { action: 'other', manner: 'undoes' }] as const),
  ...words['looked back on'].map(verb => [verb, { action: 'other', manner: 'looks back' }] as const),
])

/** True for what is only said of drafts, by whoever says it. */
export const isOpinion = ({ action, manner }: Deed): boolean => action === 'other' && manner === undefined

/** Most syllables of a verb: "nhất trí cao thông qua". */
const MOST_OF_VERB = 5

/** The longest verb that begins from token `from` on and ends right before token `end`: "ký ban hành", not "ban hành". */
export function verbEndingAt(list: readonly Token[], from: number, end: number): Verb | undefined {
  for (let at = from; at < end; at++) {
    const verb = verbs.longestAt(list, at)
    if (verb && at + verb.length === end) return { ...verb.value, from: at, to: end }
  }
  return undefined
}

/** True where a verb ends right before token `at`. */
export const endsVerb = (list: readonly Token[], at: number): boolean =>
  verbEndingAt(list, Math.max(0, at - MOST_OF_VERB), at) !== undefined

const between = phrases(words['between verb and count'])
const behindShort = phrases(words['behind a verb of one syllable'])
const adverbs = phrases(words['adverbs before a verb'])
const documents = phrases(words.documents.map(backwards))

/** The nearest verb before the token `number`; `adjacent` where the count is its object. Of "kiểm tra 41 văn bản do HĐND xã ban hành, có 9 nghị quyết" it is the latter. */
export function verbBefore(
  sight: Sight,
  first: number,
  number: number,
): { readonly verb: Verb; readonly adjacent: boolean } | undefined {
  const list = sight.tokens
  let depth = 0
  let said: Verb | undefined
  for (let at = number - 1; at >= first; at--) {
    depth += list[at]?.key === ')' ? 1 : list[at]?.key === '(' ? -1 : 0
    if (depth > 0) continue
    const found = verbs.longestAt(list, at)
    if (!found || at + found.length > number || isNoun(list, at)) continue
    const whole = verbEndingAt(list, Math.max(first, at - BEFORE_VERB), at + found.length)
    if (!whole || isOfCounted(list, at)) continue
    if (isOfClause(sight, first, at)) {
      said ??= whole
      continue
    }
    if (said && whole.manner === 'inspects') return { verb: said, adjacent: false }
    const adjacent = isFilled(sight, behindAddressee(sight, whole, number), number)
    if (
      !adjacent &&
      (list[whole.from - 1]?.key === 'việc' || whole.manner === 'looks back' || isTopic(list, first, whole.from))
    )
      continue
    return { verb: whole, adjacent }
  }
  return undefined
}

/** "trình Quốc hội 5 dự thảo nghị quyết": index behind those to whom something is submitted. */
function behindAddressee(sight: Sight, { action, to }: Verb, number: number): number {
  const first = action === 'submitted' ? bodyAt(sight, to) : undefined
  if (!first || sight.tokens.slice(to, number).some(({ key }) => key === ';')) return to
  const second = sight.tokens[first.to]?.key === ',' ? bodyAt(sight, first.to + 1) : undefined
  return (second ?? first).to
}

/** How far before a verb, in tokens, a longer one may begin that ends with it: "quyết nghị thông qua". */
const BEFORE_VERB = 3

/** Index behind the adverbs that begin at token `at`: "đã trực tiếp". */
export function afterAdverbs(list: readonly Token[], at: number): number {
  for (let next = at; ; ) {
    const adverb = adverbs.longestAt(list, next)
    if (!adverb) return next
    next += adverb.length
  }
}

/** "thẩm tra 19 dự thảo nghị quyết trình các kỳ họp, trong đó …": it only says where those that are counted go. */
function isOfCounted(list: readonly Token[], at: number): boolean {
  if (list[at]?.key !== 'trình' || list[at - 1]?.key !== 'quyết' || list[at - 2]?.key !== 'nghị') return false
  return list.slice(Math.max(0, at - COUNTED), at - 2).some(token => token.shape === 'number' || isNumberWord(token))
}

/** How far before "trình", in tokens, the number of what goes there begins. */
const COUNTED = 6

/** How far behind "do", in tokens, the verb of such a clause stands. */
const CLAUSE = 12

/** "19 nghị quyết do UBND tỉnh trình, 5 nghị quyết …": the verb only says whose they are. */
function isOfClause(sight: Sight, first: number, at: number): boolean {
  for (let back = at - 1; back >= Math.max(first, at - CLAUSE); back--) {
    const token = sight.tokens[back]
    if (token?.key === 'do') return verbOfClause(sight, back) === at
    if (token?.shape === 'number' || token?.key === ';') return false
  }
  return false
}

/** How far behind "về", in tokens, a verb may stand that says what a resolution is about. */
const TOPIC = 6

/** "24 nghị quyết về bầu, phê chuẩn các chức danh", "68 văn bản về xây dựng Đảng": what they are about, not what was done with them. */
function isTopic(list: readonly Token[], first: number, at: number): boolean {
  for (let back = at - 1; back > Math.max(first, at - TOPIC); back--) {
    const token = list[back]
    if (token?.key === 'về') return documents.longestBack(list, back - 1) !== undefined
    if (token?.shape === 'number' || token?.key === ';') return false
  }
  return false
}

/** Index of the verb of "do UBND tỉnh trình", whose "do" is token `at`. */
function verbOfClause(sight: Sight, at: number): number | undefined {
  const body = bodyAt(sight, at + 1)
  return body && afterAdverbs(sight.tokens, body.to)
}

const NOT_ISSUED = new Set(['diễn', 'đưa', 'đề', 'chỉ', 'nêu', 'xảy', 'bước'])
const NOUN_BEFORE = new Set(['kiện', 'tờ', 'bản', 'việc', 'sự', 'chương', 'quá', 'lộ', 'công', 'quy', 'thể'])
const NOT_VERB_AFTER = new Set(['quốc', 'luật'])

/** "tờ trình", "chương trình", "công trình" are nouns, "đăng ký" is another verb; "ra" is a verb only before a count or a kind. */
export function isNoun(list: readonly Token[], at: number): boolean {
  const token = list[at]
  const before = list[at - 1]?.key ?? ''
  if (token?.key === 'ra') return NOT_ISSUED.has(before) || !mayHaveCount(list, at + 1)
  if (token?.key === 'quyết') return list[at + 1]?.key === 'định' && !isDecided(list, at)
  if (token?.key === 'bàn') return before === 'địa' || NOT_DISCUSSED.has(list[at + 1]?.key ?? '')
  if (token?.key === 'ký') return before === 'đăng' || before === 'chữ' || NOT_VERB_AFTER.has(before)
  if (token?.key === 'trình') return NOUN_BEFORE.has(before) || NOT_VERB_BEFORE.has(before)
  if (token?.key === 'dự') return list[at + 2]?.shape !== 'number' || !BEFORE_DRAFTING.has(before)
  if (token?.key === 'báo') return NOUN_BEFORE.has(before) || !isFreeVerb(list, at)
  return NOT_VERB_AFTER.has(before)
}

/** "họp bất thường, quyết định 3 nghị quyết", not "ban hành 9 quyết định, 3 nghị quyết". */
const isDecided = (list: readonly Token[], at: number): boolean =>
  list[at - 1]?.shape !== 'number' && (list[at + 2]?.shape === 'number' || isNumberWord(list[at + 2]))

/** "ra 5 nghị quyết", "ra được ba mươi nghị quyết", "ra Nghị quyết". */
const mayHaveCount = (list: readonly Token[], at: number): boolean =>
  list[at]?.shape !== 'lower' || isNumberWord(list[at]) || behindShort.longestAt(list, at) !== undefined

/** The last syllables of adverbs and of "phân công", "được giao" before "dự thảo 2 nghị quyết". */
const BEFORE_DRAFTING: ReadonlySet<string> = new Set(['đã', 'đang', 'sẽ', 'trì', 'tiếp', 'công', 'giao', 'hợp'])

/** "bàn giao", "địa bàn". */
const NOT_DISCUSSED: ReadonlySet<string> = new Set(['giao', 'hành', 'tay', 'ghế'])

const NOT_VERB_BEFORE: ReadonlySet<string> = new Set(['các', 'những', 'nội', 'theo', 'này'])

/** "báo cáo" is a verb only behind a subject or an adverb, not behind a number or "các". */
const isFreeVerb = (list: readonly Token[], at: number): boolean => {
  const before = list[at - 1]
  return (
    before !== undefined &&
    before.shape !== 'number' &&
    !NOT_VERB_BEFORE.has(before.key) &&
    before.key !== ',' &&
    before.key !== 'và'
  )
}

/** Only numbers, nouns that are counted beside the resolutions, whose they are, and words of listing stand between the verb and the count. */
function isFilled(sight: Sight, from: number, to: number): boolean {
  const list = sight.tokens
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
    else if (token?.key === 'do') {
      const verb = verbOfClause(sight, at)
      const said = verb === undefined ? undefined : verbs.longestAt(list, verb)
      if (verb === undefined || !said) return false
      at = verb + said.length
    } else if (isCountedNoun(list, at, from)) at++
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
