import { InvalidArgumentError, Option } from 'commander'
import { levels, roleNames } from '../fields/officials/officials.js'
import { type Conditions, QueryError } from '../store/query.js'
import { UsageError } from './exit.js'

/** The options that say which records are meant. */
export const conditionOptions = (): readonly Option[] => [
  new Option('--exact', 'words without diacritics find only themselves'),
  new Option('--from <date>', 'published on or after an EDTF date: 2019, 2019-05, 2019-05-02, 2019-35 (third quarter)'),
  new Option('--to <date>', 'published on or before'),
  new Option('--date <date>', 'names a day or period that meets this one'),
  new Option('--host <host>', 'the portal that it stands on'),
  new Option(
    '--province <name>',
    'a province of before or after 2025; one that others were merged into finds those too',
  ),
  new Option('--official <name>', 'an official that it names'),
  new Option('--post <rank>', 'the rank of the official: "Phó Chủ tịch"'),
  new Option('--body <body>', 'the body of the official: HĐND'),
  new Option('--level <level>', 'the level of the body').choices(levels),
  new Option('--role <role>', 'what the official did').choices(roleNames),
  new Option('--resolutions <count>', 'a count of resolutions: 12, 10..20, 10.. or ..20').argParser(countRange),
  new Option('--period <date>', 'a figure of a period that meets this one'),
  new Option('--unit <unit>', 'the unit of a result'),
  new Option('--reference <number>', 'a cited document, by the beginning of its number'),
  new Option('--confidence <share>', 'at least so sure of the official or figure, 0 to 1').argParser(share),
]

type Range = readonly [from: number | undefined, to: number | undefined]

export type ConditionOptions = Omit<Conditions, 'text' | 'resolutionsFrom' | 'resolutionsTo'> & {
  readonly resolutions?: Range
}

function countRange(value: string): Range {
  const [, from = '', dots, to = ''] = /^(\d*)(\.\.)?(\d*)$/.exec(value) ?? []
  if (from === '' && to === '')
    throw new InvalidArgumentError('give a number, or a range such as 10..20, 10.. or ..20.')
  const number = (text: string): number | undefined => (text === '' ? undefined : Number(text))
  return [number(from), number(dots === undefined ? from : to)]
}

function share(value: string): number {
  const number = Number(value)
  if (!(number >= 0 && number <= 1)) throw new InvalidArgumentError('give a number from 0 to 1.')
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
