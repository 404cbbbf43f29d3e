import { z } from 'zod'
import { evidence } from '../../document/evidence.js'
import { pattern } from '../../text/boundary.js'
import { evidenceList, field } from '../field.js'
import { statementReads, statementsOf } from '../statements.js'

export const shortcomingSchema = z
  .strictObject({ text: z.string().describe('the sentence, as written'), evidence: evidenceList })
  .meta({ id: 'Shortcoming' })

/** "Nguyên nhân của hạn chế là …" tells why, not what. */
const CAUSE = pattern('^(?:nguyên nhân|lý do|do đó|vì vậy)', { flags: 'iu' })

/** What a report says is lacking, late or badly done. */
export const shortcomingsField = field({
  key: 'shortcomings',
  schema: z.array(shortcomingSchema),
  reads: statementReads,
  assemble: document => ({
    value: statementsOf(document, 'shortcomings')
      .map(({ start, end, rule }) => ({
        text: document.text.slice(start, end),
        evidence: [evidence(document, { start, end }, rule)],
      }))
      .filter(({ text }) => !CAUSE.test(text)),
  }),
})
