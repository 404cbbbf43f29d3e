import { type Reference, references } from '../../annotators/reference/reference.js'
import { createDocument } from '../../document/document.js'
import { annotate, planOf } from '../../match/annotator.js'
import { compileLexicons } from '../../match/lexicon.js'

/** What the number of a document says, as somebody wrote it; undefined where it is no such number. */
export function referenceWritten(number: string): Reference | undefined {
  compileLexicons()
  const paragraph = { start: 0, end: number.length, value: 'paragraph', rule: 'block/paragraph' } as const
  return annotate(createDocument(number, [paragraph]), planOf([references])).read(references)[0]?.value
}
