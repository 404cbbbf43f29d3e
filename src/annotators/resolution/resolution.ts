import type { Annotation } from '../../document/layer.js'
import { annotator } from '../../match/annotator.js'
import { phrases } from '../../match/lexicon.js'
import { firstEndingAfter, type Span, spanAt } from '../../text/span.js'
import type { Token } from '../../text/token.js'
import { type Quantity, quantities } from '../quantity/quantity.js'
import { sentences } from '../sentence/sentence.js'
import { tokens, tokensOf } from '../token/token.js'
import { governorOf } from './governor.js'
import words from './lexicon.json' with { type: 'json' }
import type { Action } from './verb.js'

/** A statement of how many resolutions; the span goes from the number to the end of the kind. */
export type ResolutionCount = {
  readonly count: number
  /** "nghị quyết", "nghị quyết chuyên đề", "dự thảo nghị quyết". */
  readonly kind: string
  readonly action: Action
  readonly verb: Span
  /** The body, where the sentence names it. */
  readonly body?: Span
}

const kinds = phrases(words.kinds)
const named = phrases(words['named kinds'])
const back = phrases(words['refers back'])
const DRAFT = ['dự', 'thảo']
/** "21 tờ trình dự thảo nghị quyết" are as many drafts. */
const PROPOSAL = ['tờ', 'trình']

const hasWords = (list: readonly Token[], at: number, words: readonly string[]): boolean =>
  words.every((word, step) => list[at + step]?.key === word)

/** Counts of resolutions that a verb governs. Counts that only refer back ("3 nghị quyết này") are left out. */
export const resolutionCounts = annotator<ResolutionCount>({
  name: 'resolution-counts',
  reads: [tokens, sentences, quantities],
  annotate(document) {
    const list = tokensOf(document)
    const lines = document.read(sentences)
    const counted = document.read(quantities)
    return counted.flatMap((quantity, index) => {
      const noun = nounAt(list, quantity)
      const line = noun && spanAt(lines, quantity.start)
      const found = line && countAt(list, counted, index, noun, line)
      return found ? [found] : []
    })
  },
})

type Noun = { readonly from: number; readonly to: number; readonly draft: boolean }

/** The tokens of "nghị quyết" where the quantity counts them and nothing else. */
function nounAt(list: readonly Token[], { value, start }: Annotation<Quantity>): Noun | undefined {
  if (value.values.length !== 1 || !Number.isInteger(value.values[0]) || (value.values[0] ?? 0) < 1) return undefined
  const number = firstEndingAfter(list, start)
  const from = firstEndingAfter(list, value.unitStart)
  const begin = hasWords(list, from, PROPOSAL) && hasWords(list, from + 2, DRAFT) ? from + 2 : from
  const draft = hasWords(list, begin, DRAFT)
  const at = draft ? begin + 2 : begin
  if (list[at]?.key !== 'nghị' || list[at + 1]?.key !== 'quyết') return undefined
  const after = list[at + 2]
  if (after?.key === 'số' || after?.shape === 'number') return undefined
  return { from: at, to: at + 2, draft: draft || hasWords(list, number - 2, DRAFT) }
}

function countAt(
  list: readonly Token[],
  counted: readonly Annotation<Quantity>[],
  index: number,
  noun: Noun,
  line: Span,
): Annotation<ResolutionCount> | undefined {
  const quantity = counted[index]
  const count = quantity?.value.values[0]
  const kind = kinds.longestAt(list, noun.to)
  const end = noun.to + (kind?.length ?? 0)
  if (!quantity || count === undefined || back.longestAt(list, noun.to) || back.longestAt(list, end)) return undefined
  const first = firstEndingAfter(list, line.start)
  const number = firstEndingAfter(list, quantity.start)
  const governor = governorOf(list, first, number, end, line.end)
  if (!governor) return undefined
  const type = named.longestAt(list, noun.to) ? ` ${textOf(list, noun.to, end)}` : ''
  return {
    start: quantity.start,
    end: list[end - 1]?.end ?? quantity.end,
    rule: governor.rule,
    value: {
      count,
      kind: `${noun.draft ? 'dự thảo ' : ''}nghị quyết${type}`,
      action: governor.action,
      verb: spanOf(list, governor.from, governor.to),
      ...(governor.body && { body: spanOf(list, governor.body.from, governor.body.to) }),
    },
  }
}

const textOf = (list: readonly Token[], from: number, to: number): string =>
  list
    .slice(from, to)
    .map(({ key }) => key)
    .join(' ')

const spanOf = (list: readonly Token[], from: number, to: number): Span => ({
  start: list[from]?.start ?? 0,
  end: list[to - 1]?.end ?? 0,
})
