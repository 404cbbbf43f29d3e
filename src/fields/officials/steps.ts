import { key } from '../../text/fold.js'
import type { TitleParts } from './canonical.js'

/** An office where the text tells of it, in the order of the text. */
export type Told = {
  readonly parts: TitleParts
  readonly former: boolean
  readonly elected: boolean
  readonly past: boolean
  readonly fresh: boolean
  /** The day on which it is told as taken, as 20140609. */
  readonly since: number | undefined
}

/** "Ngày 9/6/2014 … bầu ông A giữ chức Chủ tịch. Ngày 2/10/2015 … Bí thư": what was taken on a day, and is followed by what was taken later, was a step. */
export function inSteps<T extends Told>(readings: readonly T[]): readonly T[] {
  if (!readings.some(isDated)) return readings
  const near = readings.slice(0, MOST)
  return readings.map((reading, at) =>
    isDated(reading) && near.some((other, next) => other.elected && !other.former && isAfter(other, reading, next > at))
      ? { ...reading, past: true, fresh: false }
      : reading,
  )
}

/** Most readings of one person among which steps are looked for. */
const MOST = 60

const isDated = ({ elected, past, former, since }: Told): boolean => elected && !past && !former && since !== undefined

/** Whether an office was taken after the one of a day: on a later day, on the way from it, or as the news that a life is told for. */
function isAfter(other: Told, { parts, since = 0 }: Told, isLater: boolean): boolean {
  if (key(other.parts.canonical) === key(parts.canonical)) return false
  if (other.since !== undefined) return other.since > since
  return isLater ? other.past : !other.past
}
