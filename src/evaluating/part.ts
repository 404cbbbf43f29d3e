import { createHash } from 'node:crypto'

/** The two parts of a set of answers: misses of the open one are read while rules are written; the sealed one is only scored, so that it tells what the rules do on text that nobody looked at. */
export const parts = ['open', 'sealed'] as const
export type Part = (typeof parts)[number]

/** The part of a document, fixed by its id: about a third is sealed. */
export const partOf = (id: string): Part =>
  (createHash('sha256').update(id).digest('hex')[0] ?? '') < '5' ? 'sealed' : 'open'
