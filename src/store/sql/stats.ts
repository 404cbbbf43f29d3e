import { quarter } from '../../calendar/edtf.js'
import type { Conditions } from '../query.js'
import { bandEdges, type Quality, type ResolutionStat, type Stats } from '../stats.js'
import { conditionsOf, whereOf } from './conditions.js'
import type { All, Condition, Dialect } from './database.js'
import { remembered } from './remembered.js'

/** Units that are remembered for the whole archive. */
const UNITS = 500

/** Figures by counting rows of details; those over everything are remembered. */
export function createStats(all: All, dialect: Dialect): Stats {
  const everything = {
    resolutions: remembered(all, () => resolutions(all, [''])),
    achievements: remembered(all, () => achievements(all, [''], UNITS)),
    roles: remembered(all, () => roles(all, [''])),
    quality: remembered(all, () => quality(all)),
  }
  const reckoned = <R>(
    asked: Conditions,
    whole: () => Promise<R>,
    part: (which: Condition) => Promise<R>,
  ): Promise<R> => {
    const which = meant(asked, dialect)
    return which[0] === '' ? whole() : part(which)
  }
  return {
    resolutions: asked => reckoned(asked, everything.resolutions, which => resolutions(all, which)),
    achievements: async (asked, limit) => {
      if (limit > UNITS) return achievements(all, meant(asked, dialect), limit)
      const units = await reckoned(asked, everything.achievements, which => achievements(all, which, limit))
      return units.slice(0, limit)
    },
    roles: asked => reckoned(asked, everything.roles, which => roles(all, which)),
    quality: everything.quality,
  }
}

/** Which records are meant, as a condition on a table of details; nothing where all are. */
function meant(asked: Conditions, dialect: Dialect): Condition {
  const [where, ...values] = whereOf(conditionsOf(asked, dialect))
  if (where === '') return ['']
  return [`AND record IN (SELECT records.id FROM records ${where})`, ...values]
}

/** Year and quarter as a number (20213), where a period lies within one. */
const QUARTER = `CASE WHEN first_day / 10000 = last_day / 10000 AND (first_day / 100 % 100 + 2) / 3 = (last_day / 100 % 100 + 2) / 3
  THEN first_day / 10000 * 10 + (first_day / 100 % 100 + 2) / 3 END`

type Counted = Omit<ResolutionStat, 'period'> & { readonly quarter: number | null; readonly period: string | null }

async function resolutions(all: All, [which, ...values]: Condition): Promise<readonly ResolutionStat[]> {
  const rows = await all<Counted>(
    `WITH said AS (
       SELECT record, province, body, action, unit_key, value,
         first_day, ${QUARTER} AS quarter, period
       FROM figures WHERE field = 'resolutions' ${which}
     ), keyed AS MATERIALIZED (
       SELECT record, province, body, action, unit_key, value, first_day, quarter, CASE WHEN quarter IS NULL THEN period END AS period
       FROM said
     ), once AS (
       SELECT province, body, action, quarter, period, unit_key, value, min(first_day) AS first_day
       FROM keyed GROUP BY province, body, action, quarter, period, unit_key, value
     ), summed AS (
       SELECT province, body, action, quarter, period, sum(value) AS total, count(*) AS statements, min(first_day) AS first_day
       FROM once GROUP BY province, body, action, quarter, period
     ), sourced AS (
       SELECT province, body, action, quarter, period, count(DISTINCT record) AS sources
       FROM keyed GROUP BY province, body, action, quarter, period
     )
     SELECT summed.province, summed.body, summed.action, summed.quarter, summed.period, total, statements, sources
     FROM summed JOIN sourced ON coalesce(summed.province, '') = coalesce(sourced.province, '')
       AND coalesce(summed.body, '') = coalesce(sourced.body, '') AND summed.action = sourced.action
       AND coalesce(summed.quarter, 0) = coalesce(sourced.quarter, 0) AND coalesce(summed.period, '') = coalesce(sourced.period, '')
     ORDER BY coalesce(first_day, 0) DESC, summed.province, summed.body, summed.action, summed.period`,
    ...values,
  )
  return rows.map(({ quarter: number, period, ...row }) => ({
    period: number === null ? period : quarter(Math.floor(number / 10), number % 10),
    ...row,
  }))
}

// Grouped by record first: the index has that order, and nothing has to be told apart afterwards.
const achievements = (all: All, [which, ...values]: Condition, limit: number): ReturnType<Stats['achievements']> =>
  all(
    `SELECT min(unit) AS unit, CAST(sum(statements) AS BIGINT) AS statements, min(least) AS least, max(most) AS most, count(*) AS sources
     FROM (
       SELECT unit_key, record, min(unit) AS unit, count(*) AS statements, min(value) AS least, max(value) AS most
       FROM figures WHERE field = 'achievements' ${which} GROUP BY unit_key, record
     ) AS said
     GROUP BY unit_key ORDER BY count(*) DESC, unit_key LIMIT ?`,
    ...values,
    limit,
  )

const roles = (all: All, [which, ...values]: Condition): ReturnType<Stats['roles']> =>
  all(
    `SELECT role, count(DISTINCT name_key) AS names, count(*) AS mentions, count(DISTINCT record) AS sources
     FROM roles WHERE 1 = 1 ${which} GROUP BY role ORDER BY count(DISTINCT record) DESC, role`,
    ...values,
  )

/** The edge of the band that a confidence lies in. */
const BAND = `CASE ${[...bandEdges]
  .reverse()
  .map(edge => `WHEN confidence >= ${edge} THEN ${edge}`)
  .join(' ')} END`

// Part 0 is there once an entry.
const BANDS = `SELECT field, ${BAND} AS "from", count(*) AS count FROM (
    SELECT 'officials' AS field, confidence FROM officials WHERE part = 0
    UNION ALL SELECT field, confidence FROM figures WHERE part = 0
  ) AS sure WHERE confidence IS NOT NULL GROUP BY field, ${BAND} ORDER BY field, "from"`

const qualityBy = (what: string): string =>
  `SELECT ${what} AS name, count(*) AS records, count(confidence) AS doubtful, count(*) - count(body) AS "withoutArticle"
   FROM records GROUP BY ${what} ORDER BY count(*) DESC, ${what}`

async function quality(all: All): Promise<Quality> {
  const [bands, warnings, hosts, encodings] = await Promise.all([
    all<Quality['bands'][number]>(BANDS),
    all<Quality['warnings'][number]>(
      `SELECT code, count(*) AS count, count(DISTINCT record) AS records FROM diagnostics
       WHERE severity <> 'info' GROUP BY code ORDER BY count(DISTINCT record) DESC, code`,
    ),
    all<Quality['hosts'][number]>(qualityBy('host')),
    all<Quality['encodings'][number]>(qualityBy('encoding')),
  ])
  return { bands, warnings, hosts, encodings }
}
