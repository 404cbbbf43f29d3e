import { quantities } from '../../annotators/quantity/quantity.js'
import { sections } from '../../annotators/section/section.js'
import { sentences } from '../../annotators/sentence/sentence.js'
import { tokensOf } from '../../annotators/token/token.js'
import type { Document } from '../../document/document.js'
import { firstEndingAfter, spanAt } from '../../text/span.js'
import { tokenize } from '../../text/token.js'
import { type Cue, cuesIn, kindsOf } from './cue.js'

/** Tokens of the lead. */
const LEAD = 120

const REPORT = kindsOf('report')

/** What the headline, the lead and the text say of the article, up to the sentence of its last quantity: what stands behind it changes nothing. */
export function frameOf(document: Document): readonly string[] {
  const last = document.read(quantities).at(-1)
  const line = last && spanAt(document.read(sentences), last.start)
  if (!line) return []
  const list = tokensOf(document)
  const head = tokenize(document.about.title ?? '')
  const until = Math.min(firstEndingAfter(list, line.end - 1) + 1, LEAD)
  const isReport = ({ kinds }: Cue): boolean => (kinds & REPORT) !== 0
  const results = document.read(sections).filter(({ value, start }) => value.kind === 'results' && start <= line.start)
  return [
    ...(cuesIn(head, 0, head.length).some(isReport) ? ['title:report'] : []),
    ...(cuesIn(list, 0, until).filter(isReport).length > 1 ? ['lead:report'] : []),
    ...(results.length > 1 ? ['text:results'] : []),
  ]
}
