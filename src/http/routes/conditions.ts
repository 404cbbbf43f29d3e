import { z } from '@hono/zod-openapi'
import { levels, roleNames } from '../../fields/officials/officials.js'
import type { Conditions } from '../../store/query.js'
import { oneOf, orNone, whole } from './asked.js'

const text = z.string().max(500).optional()
const count = orNone(whole(0))
const SHARE = 'write a number from 0 to 1'

/** The query parameters that say which records are meant. An empty one asks for nothing, as a form sends it. */
export const conditionsSchema = z.object({
  q: text.openapi({ description: 'words and "phrases"; a word without diacritics finds those with them' }),
  exact: orNone(oneOf(['0', '1'])).openapi({ description: '1: words without diacritics find only themselves' }),
  from: text.openapi({ description: 'published on or after an EDTF date', example: '2019-05' }),
  to: text.openapi({ description: 'published on or before an EDTF date' }),
  date: text.openapi({ description: 'the text names a day or period that meets this one' }),
  host: text,
  province: text.openapi({
    description:
      'name of before or after 2025; one that others were merged into finds those too, one that was divided what became of it',
  }),
  official: text.openapi({ description: 'name of an official' }),
  post: text.openapi({ description: 'rank of the official', example: 'Phó Chủ tịch' }),
  body: text.openapi({ description: 'body of the official', example: 'HĐND' }),
  level: orNone(oneOf(levels)),
  role: orNone(oneOf(roleNames)),
  period: text.openapi({ description: 'a figure of a period that meets this one', example: '2021-35' }),
  resolutionsFrom: count,
  resolutionsTo: count,
  unit: text.openapi({ description: 'unit of a result; without diacritics it finds those with them' }),
  reference: text.openapi({ description: 'a cited document, by the beginning of its number' }),
  confidence: orNone(z.coerce.number(SHARE).min(0, SHARE).max(1, SHARE)),
})
export type AskedConditions = z.infer<typeof conditionsSchema>

/** The conditions that parameters name. */
export function conditionsOf({ q, exact, ...asked }: AskedConditions): Conditions {
  const given = { ...asked, ...(q && { text: q }), ...(exact === '1' && { exact: true }) }
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined && value !== ''))
}
