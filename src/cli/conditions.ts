import { InvalidArgumentError, type Option } from 'commander'
import { levels, roleNames } from '../fields/officials/officials.js'
import { type Conditions, QueryError } from '../store/query.js'
import { UsageError } from './exit.js'
import { say } from './language.js'
import { option } from './wording.js'

/** The options that say which records are meant. */
export const conditionOptions = (): readonly Option[] => [
  option('--exact', 'conditions.exact'),
  option('--from <date>', 'conditions.from'),
  option('--to <date>', 'conditions.to'),
  option('--date <date>', 'conditions.date'),
  option('--host <host>', 'conditions.host'),
  option('--province <name>', 'conditions.province'),
  option('--official <name>', 'conditions.official'),
  option('--post <rank>', 'conditions.post'),
  option('--body <body>', 'conditions.body'),
  option('--level <level>', 'conditions.level').choices(levels),
  option('--role <role>', 'conditions.role').choices(roleNames),
  option('--resolutions <count>', 'conditions.resolutions').argParser(countRange),
  option('--period <date>', 'conditions.period'),
  option('--unit <unit>', 'conditions.unit'),
  option('--reference <number>', 'conditions.reference'),
  option('--confidence <share>', 'conditions.confidence').argParser(share),
]

type Range = readonly [from: number | undefined, to: number | undefined]

export type ConditionOptions = Omit<Conditions, 'text' | 'resolutionsFrom' | 'resolutionsTo'> & {
  readonly resolutions?: Range
}

function countRange(value: string): Range {
  const [, from = '', dots, to = ''] = /^(\d*)(\.\.)?(\d*)$/.exec(value) ?? []
  if (from === '' && to === '') throw new InvalidArgumentError(say('wrong.range'))
  const number = (text: string): number | undefined => (text === '' ? undefined : Number(text))
  return [number(from), number(dots === undefined ? from : to)]
}

function share(value: string): number {
  const number = Number(value)
  if (!(number >= 0 && number <= 1)) throw new InvalidArgumentError(say('wrong.share'))
  return number
}

/** The conditions that options and words name; nothing else of the options. */
export function conditionsFrom(options: ConditionOptions, words: readonly string[] = []): Conditions {
  const { exact, from, to, date, host, province, official, post, body, level, role, period, unit } = options
  const { reference, confidence, resolutions: [least, most] = [] } = options
  const given = { exact, from, to, date, host, province, official, post, body, level, role, period, unit, reference }
  const bounds = { confidence, resolutionsFrom: least, resolutionsTo: most }
  const text = words.map(quoted).join(' ')
  return Object.fromEntries(
    Object.entries({ ...given, ...bounds, ...(text && { text }) }).filter(([, value]) => value !== undefined),
  )
}

/** An argument of several words is a phrase: the shell took its quotes away. */
const quoted = (word: string): string => (/\s/.test(word) && !word.includes('"') ? `"${word}"` : word)

/** Says a condition that cannot be understood as the wrong use that it is. */
export async function understood<R>(work: () => Promise<R>): Promise<R> {
  try {
    return await work()
  } catch (error) {
    throw error instanceof QueryError ? new UsageError(error.message) : error
  }
}
