import type { ArticleRecord } from '../record.js'
import type { Correction } from './correction.js'
import type { Followed, Told } from './effective.js'
import { at } from './pointer.js'

/** Which record a pointer leads into: the one that was read, or the one that its readers left. */
export type Side = 'read' | 'now'

/** A value that an address leads to; of what lies in no entry nothing more is known than where it is. */
export type Found = {
  readonly pointer: string
  readonly value: unknown
  readonly told: Told | undefined
  /** The way from the entry to the value: `/name`, or nothing. */
  readonly rest: string
}

/** The value at a pointer; undefined where there is none. */
export function foundAt(record: ArticleRecord, { values }: Followed, pointer: string, side: Side): Found | undefined {
  const value = at(record, pointer)
  if (value === undefined) return undefined
  const holding = values.filter(one => one[side] === pointer || pointer.startsWith(`${one[side]}/`))
  const told = holding.sort((a, b) => (b[side]?.length ?? 0) - (a[side]?.length ?? 0))[0]
  return { pointer, value, told, rest: told ? pointer.slice(told[side]?.length) : '' }
}

/** All that readers said of a value: of itself, of its parts, and of it as a part of its entry; the oldest first. */
export function saidOf({ values }: Followed, told: Told): readonly Correction[] {
  const { known } = told
  const own = values.filter(one => one === told || isWithin(one, told)).flatMap(({ said }) => said)
  const place = known.owner && known.reading.pointer.slice(known.owner.reading.pointer.length + 1)
  const asPart = known.owner?.said.filter(({ property }) => place && property?.startsWith(`${place}/`)) ?? []
  return [...own, ...asPart].sort((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at)))
}

const isWithin = ({ known }: Told, told: Told): boolean => known.owner === told.known

/** What names each value for good, by its pointer in the record as readers left it. */
export const anchorsAt = ({ values }: Followed): ReadonlyMap<string, string> =>
  new Map(values.flatMap(({ now, anchor }) => (now === null ? [] : [[now, anchor] as const])))
