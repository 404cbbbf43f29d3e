import type { ArticleRecord } from '../record.js'
import { type Band, calibrate } from './calibration.js'
import { scoreFields } from './fields.js'
import type { Gold } from './gold.js'
import { scorePages } from './pages.js'
import { partOf } from './part.js'
import type { Miss, Row } from './tally.js'

/** Scores of a set of answers, the misses of its open part, and what the confidences are worth. */
export type Evaluation = {
  readonly documents: number
  readonly withoutRecord: readonly string[]
  readonly rows: Readonly<Record<string, Row>>
  readonly misses: readonly Miss[]
  readonly calibration: readonly Band[]
}

/** What is scored: the fields of records, or the texts and metadata of pages. */
export type Scored = 'fields' | 'pages'

/** Scores records against answers. */
export function evaluate(
  golds: readonly Gold[],
  recordOf: (gold: Gold) => ArticleRecord | undefined,
  scored: Scored,
): Evaluation {
  const { rows, misses } = scored === 'pages' ? scorePages(golds, recordOf) : fieldScores(golds, recordOf)
  return {
    documents: golds.length,
    withoutRecord: golds.filter(gold => !recordOf(gold)).map(({ id }) => id),
    rows,
    misses: misses.filter(({ id }) => partOf(id) === 'open'),
    calibration: scored === 'fields' ? calibrate(golds, recordOf) : [],
  }
}

function fieldScores(golds: readonly Gold[], recordOf: (gold: Gold) => ArticleRecord | undefined) {
  const tallies = Object.values(scoreFields(golds, recordOf))
  return {
    rows: Object.fromEntries(tallies.map(tally => [tally.name, tally.row()])),
    misses: tallies.flatMap(({ misses }) => misses),
  }
}
