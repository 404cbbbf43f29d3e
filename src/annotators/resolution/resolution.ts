import type { Annotation } from '../../document/layer.js'
import { annotator } from '../../match/annotator.js'
import { phrases } from '../../match/lexicon.js'
import { firstEndingAfter, type Span, spanAt } from '../../text/span.js'
import { spanOf, type Token } from '../../text/token.js'
import { type Sight, sightOf, sightReads } from '../body/sight.js'
import { type Quantity, quantities } from '../quantity/quantity.js'
import { sentences } from '../sentence/sentence.js'
import { tokensOf } from '../token/token.js'
import { type BodySight, bodyAt } from './body.js'
import { canDo, type Governor, governorOf } from './governor.js'
import words from './lexicon.json' with { type: 'json' }
import type { Action } from './verb.js'

/** A statement of how many resolutions; the span goes from the number to the end of the kind. */
export type ResolutionCount = {
  readonly count: number
  /** "nghị quyết", "nghị quyết chuyên đề", "dự thảo nghị quyết". */
  readonly kind: string
  readonly action: Action
  readonly verb: Span
  /** The body that the sentence names, else the one named last before it. */
  readonly body?: Span
}

const kinds = phrases(words.kinds)
const named = phrases(words['named kinds'])
const back = phrases(words['refers back'])
const others = phrases(words['documents beside'])
const notCounted = phrases(words['words of what is not counted'])
const behindShort = phrases(words['behind a short noun'])
const DRAFT = ['dự', 'thảo']
const RESOLUTION = ['nghị', 'quyết']
const DRAFT_RESOLUTION = [...DRAFT, ...RESOLUTION]
/** "21 tờ trình dự thảo nghị quyết" are as many drafts. */
const PROPOSAL = ['tờ', 'trình']

const hasWords = (list: readonly Token[], at: number, words: readonly string[]): boolean =>
  words.every((word, step) => list[at + step]?.key === word)

/** Counts of resolutions that a verb governs. Counts that only refer back ("3 nghị quyết này") are left out. */
export const resolutionCounts = annotator<ResolutionCount>({
  name: 'resolution-counts',
  reads: [sentences, quantities, ...sightReads],
  annotate(document) {
    const list = tokensOf(document)
    const counted = document.read(quantities).flatMap(quantity => {
      const noun = nounAt(list, quantity)
      return noun ? [{ quantity, noun }] : []
    })
    if (!counted.length) return []
    const sight = sightOf(document)
    const lines = document.read(sentences)
    const found: Annotation<ResolutionCount>[] = []
    for (const { quantity, noun } of counted) {
      const line = spanAt(lines, quantity.start)
      const count = line && countAt(sight, quantity, noun, line, found.at(-1))
      if (count) found.push(count)
    }
    return found
  },
})

type Noun = { readonly from: number; readonly to: number; readonly draft: boolean }

/** The tokens of "nghị quyết" where the quantity counts them and nothing else; of "dự thảo" alone where drafts of resolutions were spoken of before. */
function nounAt(list: readonly Token[], { value, start }: Annotation<Quantity>): Noun | undefined {
  if (value.values.length !== 1 || !Number.isInteger(value.values[0]) || (value.values[0] ?? 0) < 1) return undefined
  const number = firstEndingAfter(list, start)
  const from = firstEndingAfter(list, value.unitStart)
  const begin = hasWords(list, from, PROPOSAL) && hasWords(list, from + 2, DRAFT) ? from + 2 : from
  const draft = hasWords(list, begin, DRAFT)
  const at = draft ? begin + 2 : begin
  if (!hasWords(list, at, RESOLUTION)) return draft && isShort(list, at) ? { from: begin, to: at, draft } : undefined
  const after = list[at + 2]
  if (after?.key === 'số' || after?.shape === 'number' || isJoined(list, at + 2)) return undefined
  return { from: at, to: at + 2, draft: draft || hasWords(list, number - 2, DRAFT) }
}

/** "62 nghị quyết, quyết định;": nobody knows how many of them are resolutions. "9 nghị quyết, quyết định nhiều vấn đề" has a verb there. */
function isJoined(list: readonly Token[], at: number): boolean {
  const other = JOINTS.has(list[at]?.key ?? '') ? others.longestAt(list, at + 1) : undefined
  return other !== undefined && list[at + 1 + other.length]?.shape === 'mark'
}

const JOINTS: ReadonlySet<string> = new Set([',', '/', 'và'])

/** How far back, in tokens, "dự thảo nghị quyết" stands before a mere "3 dự thảo". */
const MEMORY = 80

/** "Ban Pháp chế thẩm tra 3 dự thảo, …": behind the noun stands none that says what the drafts are of. */
function isShort(list: readonly Token[], end: number): boolean {
  const next = list[end]
  if (next && next.shape !== 'mark' && !behindShort.longestAt(list, end)) return false
  for (let at = end - 3; at >= Math.max(0, end - MEMORY); at--) if (hasWords(list, at, DRAFT_RESOLUTION)) return true
  return false
}

function countAt(
  sight: Sight,
  quantity: Annotation<Quantity>,
  noun: Noun,
  line: Span,
  earlier: Annotation<ResolutionCount> | undefined,
): Annotation<ResolutionCount> | undefined {
  const list = sight.tokens
  const count = quantity.value.values[0]
  const kind = kinds.longestAt(list, noun.to)
  const end = noun.to + (kind?.length ?? 0)
  if (count === undefined || back.longestAt(list, noun.to) || back.longestAt(list, end)) return undefined
  const first = firstEndingAfter(list, line.start)
  const number = firstEndingAfter(list, quantity.start)
  const governor = governorOf(sight, first, number, end, line.end)
  const deed = governor ? deedOf(sight, number, governor) : earlier && continued(sight, number, end, earlier)
  if (!deed) return undefined
  const { rule, ...done } = deed
  const type = named.longestAt(list, noun.to) ? ` ${textOf(list, noun.to, end)}` : ''
  const span = { start: quantity.start, end: list[end - 1]?.end ?? quantity.end }
  return { ...span, rule, value: { count, kind: `${noun.draft ? 'dự thảo ' : ''}nghị quyết${type}`, ...done } }
}

/** What was done with a count, by whom, and how that was found. */
type Deed = Pick<ResolutionCount, 'action' | 'verb' | 'body'> & { readonly rule: string }

function deedOf(sight: Sight, number: number, governor: Governor): Deed {
  const body = governor.body ?? bodyBefore(sight, number, governor)
  const { action, rule, from, to } = governor
  const list = sight.tokens
  return { action, rule, verb: spanOf(list, from, to), ...(body && { body: spanOf(list, body.from, body.to) }) }
}

/** How far behind a count, in tokens, further ones go on with its verb. */
const CONTINUED = 60

/** "ban hành 87 nghị quyết. Cụ thể: về kinh tế 34 nghị quyết; về nhân sự 31 nghị quyết": no verb of their own between the last stop and these counts. */
function continued(
  sight: Sight,
  number: number,
  end: number,
  { end: last, value }: Annotation<ResolutionCount>,
): Deed | undefined {
  const list = sight.tokens
  const from = firstEndingAfter(list, last)
  if (number - from > CONTINUED || sight.opens.subarray(from, number).includes(1)) return undefined
  let clause = number
  while (clause > from && !CLAUSE_ENDS.has(list[clause - 1]?.key ?? '')) clause--
  for (let at = clause; at < number; at++) if (notCounted.longestAt(list, at)) return undefined
  const owner = list[end]?.key === 'của' ? bodyAt(sight, end + 1) : undefined
  const { action, verb } = value
  const body = owner ? spanOf(list, owner.from, owner.to) : value.body
  return { action, verb, rule: 'resolution/continued', ...(body && { body }) }
}

const CLAUSE_ENDS: ReadonlySet<string> = new Set(['.', ';', ':', '(', ','])

/** How far back, in tokens, the body of a count may have been named. */
const REACH = 150
/** The same for its fuller name. */
const FULLER = 600

/** The body that was last named before a count whose own sentence names none ("Các đại biểu sẽ thông qua 6 nghị quyết"): an office only where it examines; who goes through those of others is none. */
function bodyBefore(sight: Sight, number: number, verb: Governor): BodySight | undefined {
  if (verb.action === 'other' || verb.manner === 'inspects') return undefined
  let named: BodySight | undefined
  for (let at = number - 1; at >= Math.max(0, number - FULLER); at--) {
    if (number - at > REACH && !named?.bare) break
    const body = bodyAt(sight, at)
    if (!body || !canDo(body, verb) || (body.prepares && verb.manner !== 'examines')) continue
    if (!named || (named.titled && !body.titled) || isFuller(sight.tokens, body, named)) named = body
  }
  return named
}

/** "HĐND huyện Hòa An" for a later "HĐND". */
const isFuller = (list: readonly Token[], body: BodySight, later: BodySight): boolean =>
  later.bare && !body.bare && list[body.from]?.word === list[later.from]?.word

const textOf = (list: readonly Token[], from: number, to: number): string =>
  list
    .slice(from, to)
    .map(({ key }) => key)
    .join(' ')
