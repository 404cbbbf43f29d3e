import { seriesNamed } from '../figures.js'
import type { Conditions } from '../query.js'
import { bandEdges, type Quality, type ResolutionStat, type Stats } from '../stats.js'
import { conditionsOf, resolutionRows, resultRows, roleRows, unitConditions, whereOf } from './conditions.js'
import type { All, Condition, Dialect } from './database.js'
import type { KeyTerms } from './key-terms.js'
import { remembered, rememberedEach } from './remembered.js'
import type { Totals } from './totals.js'

/** Units that are remembered. */
const UNITS = 1000
/** Key terms that are remembered. */
const TERMS = 100
/** From more records on than this, all figures are gone through, which is shorter than to ask each record for its own. */
const MANY = 1000

/** Figures by counting rows of details; what was reckoned holds until something changes. */
export function createStats(all: All, dialect: Dialect, totals: Totals, keyTerms: KeyTerms): Stats {
  const units = rememberedEach(all, async (asked: Conditions) => achievements(all, await which(asked), asked, UNITS))
  const terms = rememberedEach(all, (asked: Conditions) => keyTerms.ofMany(asked, TERMS))
  return {
    resolutions: rememberedEach(all, async asked => resolutions(all, await which(asked), resolutionRows(asked))),
    achievements: async (asked, limit) =>
      limit > UNITS ? achievements(all, await which(asked), asked, limit) : (await units(asked)).slice(0, limit),
    roles: rememberedEach(all, async asked => roles(all, [...(await which(asked)), ...roleRows(asked)])),
    terms: async (asked, limit) => (await terms(asked)).slice(0, limit),
    quality: remembered(all, () => quality(all)),
  }

  /** Of which records details are meant, as a condition; none where they are all. */
  async function which(asked: Conditions): Promise<readonly Condition[]> {
    const [where, ...values] = whereOf(conditionsOf(asked, dialect))
    if (where === '') return []
    const { total, atLeast } = await totals.of(asked)
    if (!atLeast && total === (await totals.of({})).total) return []
    const record = atLeast || total > MANY ? '+record' : 'record'
    return [[`${record} IN (SELECT records.id FROM records ${where})`, ...values]]
  }
}

type Counted = Pick<ResolutionStat, 'total' | 'statements' | 'sources'> & { readonly series: string }

/** Of all figures of a record the first of a series says so; where some are meant, their records have to be told apart. */
const seriesOf = {
  all: (
    where: string,
  ) => `SELECT series, sum(value) AS total, count(*) AS statements, CAST(sum(sources) AS BIGINT) AS sources
     FROM (
       SELECT series, min(value) AS value, min(first_day) AS first_day, count(*) FILTER (WHERE is_first) AS sources
       FROM figures ${where} GROUP BY series, fact
     ) AS once`,
  some: (
    where: string,
  ) => `SELECT series, sum(value) FILTER (WHERE turn = 1) AS total, count(*) FILTER (WHERE turn = 1) AS statements,
       count(DISTINCT record) AS sources
     FROM (
       SELECT series, value, first_day, record, row_number() OVER (PARTITION BY series, fact ORDER BY record, entry) AS turn
       FROM figures ${where}
     ) AS numbered`,
} as const

async function resolutions(
  all: All,
  which: readonly Condition[],
  meant: readonly Condition[],
): Promise<readonly ResolutionStat[]> {
  const [where, ...values] = whereOf([[`field = 'resolutions' AND series IS NOT NULL`], ...which, ...meant])
  const rows = await all<Counted>(
    `${seriesOf[meant.length ? 'some' : 'all'](where)} GROUP BY series ORDER BY coalesce(min(first_day), 0) DESC, series`,
    ...values,
  )
  return rows.map(({ series, ...counts }) => ({ ...seriesNamed(series), ...counts }))
}

/** All results of a unit in a record are summed up with the first of them; some are counted one by one. */
const unitsOf = {
  all: {
    counts:
      'CAST(sum(statements) AS BIGINT) AS statements, min(least) AS least, max(most) AS most, count(*) AS sources',
    rows: 'statements IS NOT NULL',
  },
  some: {
    counts: 'count(*) AS statements, min(value) AS least, max(value) AS most, count(DISTINCT record) AS sources',
    rows: "field = 'achievements'",
  },
} as const

function achievements(
  all: All,
  which: readonly Condition[],
  asked: Conditions,
  limit: number,
): ReturnType<Stats['achievements']> {
  const meant = resultRows(asked)
  const { counts, rows } = unitsOf[meant.length ? 'some' : 'all']
  const [where, ...values] = whereOf([[rows], ...which, ...unitConditions(asked), ...meant])
  return all(
    `SELECT max(unit) AS unit, ${counts} FROM figures ${where} GROUP BY unit_key ORDER BY sources DESC, unit_key LIMIT ?`,
    ...values,
    limit,
  )
}

function roles(all: All, conditions: readonly Condition[]): ReturnType<Stats['roles']> {
  const [where, ...values] = whereOf(conditions)
  return all(
    `SELECT role, count(DISTINCT name_key) AS names, count(*) AS mentions, count(DISTINCT record) AS sources
     FROM roles ${where} GROUP BY role ORDER BY count(DISTINCT record) DESC, role`,
    ...values,
  )
}

/** How many values lie at or above each edge: groups of bands would have to be sorted. */
const ABOVE = bandEdges.map((edge, at) => `count(*) FILTER (WHERE confidence >= ${edge}) AS "${at}"`).join(', ')

/** The rows of a field. What else the conditions say leads SQLite past indexes that only look shorter than to go through all rows. */
const sure = {
  achievements: "figures WHERE field || '' = 'achievements'",
  officials: 'officials WHERE record > 0',
  resolutions: "figures WHERE field || '' = 'resolutions'",
} as const

async function bandsOf(all: All, field: keyof typeof sure): Promise<Quality['bands']> {
  // Part 0 is there once an entry.
  const [above = {}] = await all<Record<string, number>>(`SELECT ${ABOVE} FROM ${sure[field]} AND part = 0`)
  return bandEdges
    .map((from, at) => ({ field, from, count: (above[at] ?? 0) - (above[at + 1] ?? 0) }))
    .filter(({ count }) => count > 0)
}

const qualityBy = (what: string): string =>
  `SELECT ${what} AS name, count(*) AS records, count(confidence) AS doubtful, count(*) - count(body) AS "withoutArticle"
   FROM records GROUP BY ${what} ORDER BY count(*) DESC, ${what}`

async function quality(all: All): Promise<Quality> {
  const [achieved, officials, resolved, warnings, hosts, encodings] = await Promise.all([
    bandsOf(all, 'achievements'),
    bandsOf(all, 'officials'),
    bandsOf(all, 'resolutions'),
    all<Quality['warnings'][number]>(
      `SELECT code, count(*) AS count, count(DISTINCT record) AS records FROM diagnostics
       WHERE severity <> 'info' GROUP BY code ORDER BY count(DISTINCT record) DESC, code`,
    ),
    all<Quality['hosts'][number]>(qualityBy('host')),
    all<Quality['encodings'][number]>(qualityBy('encoding')),
  ])
  return { bands: [...achieved, ...officials, ...resolved], warnings, hosts, encodings }
}
