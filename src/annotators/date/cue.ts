import type { Document } from '../../document/document.js'
import type { Annotation } from '../../document/layer.js'
import { firstEndingAfter } from '../../text/span.js'
import type { Token } from '../../text/token.js'
import { type Reference, references } from '../reference/reference.js'
import { before } from './context.js'
import lexicon from './lexicon.json' with { type: 'json' }
import type { DateCue, DateMention } from './mention.js'

const cues = before(
  Object.entries(lexicon.cues).flatMap(([cue, phrases]) => phrases.map(phrase => [phrase, cue as DateCue] as const)),
)
const FILLERS: ReadonlySet<string> = new Set([
  'ngày',
  'tháng',
  'năm',
  'quý',
  'các',
  'hết',
  'cuối',
  'đầu',
  'giữa',
  '(',
  ':',
])

/** The cue of what begins at token `index`: the words before it, fillers left out. */
function cueBefore(tokens: readonly Token[], index: number): DateCue | undefined {
  for (let at = index; at >= index - MOST_FILLERS; at--) {
    const cue = cues.endingAt(tokens, at)
    if (cue && at < index && tokens[at]?.key === ':' && SAYING.has(tokens[at - 1]?.key ?? '')) return undefined
    if (cue || !FILLERS.has(tokens[at - 1]?.key ?? '')) return cue
  }
  return undefined
}

const MOST_FILLERS = 2

/** "Thường trực HĐND báo cáo: năm 2012, …": what follows the colon is reported, no day of a report. */
const SAYING: ReadonlySet<string> = new Set(['cáo', 'báo', 'luận'])

/** "từ tháng 4 đến nay": what follows makes a beginning of it. */
const UNTIL_NOW = /^ ?\)? ?(?:đến|tới|cho đến|cho tới) (?:nay|nay|hôm nay|thời điểm này|bây giờ)/iu

/** The mention with the cue that the words around it give. */
export function withCue(
  document: Document,
  tokens: readonly Token[],
  index: number,
  { start, end, value, rule }: Annotation<DateMention>,
): Annotation<DateMention> {
  if (value.cue) return { start, end, value, rule }
  const cue = UNTIL_NOW.test(document.text.slice(end, end + 24))
    ? 'since'
    : followsReference(document, start)
      ? 'signing'
      : cueBefore(tokens, index)
  return cue && !(cue === 'signing' && isReportedOn(document, start, value))
    ? { start, end, value: { ...value, cue }, rule }
    : { start, end, value, rule }
}

/** "Theo báo cáo 6 tháng đầu năm 2018, …", "thực hiện Nghị quyết (2011 - 2015)": what a report is on, and years that something took, are no days of signing. */
const isReportedOn = ({ text }: Document, start: number, { points, to }: DateMention): boolean =>
  (to !== undefined && points.every(({ month }) => month === undefined)) ||
  (points.every(({ day }) => day === undefined) && REPORT.test(text.slice(Math.max(0, start - REPORT_REACH), start)))
const REPORT = /báo cáo (?:cuối |đầu )?$/iu
const REPORT_REACH = 16

const GAP = 6

function followsReference(document: Document, start: number): boolean {
  const cited: readonly Annotation<Reference>[] = document.read(references)
  const last = cited[firstEndingAfter(cited, start) - 1]
  return last !== undefined && start - last.end <= GAP && !document.text.slice(last.end, start).includes('\n')
}
