import { isEdtf } from '../calendar/days.js'
import type { Correction } from './correction.js'
import { parted } from './pointer.js'
import { changeableIn } from './reading.js'

/** The most that whole numbers are in exports: 32 bits. */
const MOST = 2_147_483_647

/** Why a value does not fit where a reader wants it; undefined where it does, as far as the contract of the record does not say it. */
export function unfit(field: string, property: string, value: Correction['value']): string | undefined {
  const [list, key] = parted(`/${property}`)
  const isDate = key === 'period' || list.endsWith('/days') || (field === 'dates' && key === 'value')
  if (isDate && typeof value === 'string' && !isEdtf(value))
    return `"${value}" is no EDTF date of the calendar; write it as 2021-10-12, 2021-10, 2021-35 (third quarter) or 2021-10/2021-12`
  if ((key === 'count' || key === 'year') && typeof value === 'number' && value > MOST)
    return `${value} is more than exports hold; the most is ${MOST}`
  return undefined
}

/** Why an entry that a reader begins does not fit; undefined where it does. */
export function unfitEntry(field: string, entry: object): string | undefined {
  const reasons = changeableIn(entry).map(([place, value]) => unfit(field, place, value))
  return reasons.find(reason => reason !== undefined)
}

/** Why an edit cannot be made of an entry; undefined where it can. */
export function unfitEdit(
  field: string,
  entry: object,
  property: string,
  value: Correction['value'],
): string | undefined {
  const places = changeableIn(entry).map(([place]) => place)
  if (!places.includes(property)) return `it has no ${property} to be changed, but ${places.join(', ')}`
  return unfit(field, property, value)
}
