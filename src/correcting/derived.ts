import { referenceWritten } from '../fields/legal-references/written.js'
import { officeWritten, unsaidPlace } from '../fields/officials/written.js'
import type { ArticleRecord } from '../record.js'
import type { Reading } from './reading.js'

/** What else an entry says by its name as a reader writes it: the rank and the body of a title, the year of a number. */
export function derivedFrom(
  record: ArticleRecord,
  { field, part }: Pick<Reading, 'field' | 'part'>,
  entry: object,
  name: string,
): object {
  if (field === 'officials' && part === 'positions') return officeWritten(name, placeAround(record, entry))
  if (field !== 'legalReferences') return {}
  const { type, serial = null, year = null, issuer = null } = referenceWritten(name) ?? {}
  return { ...(type && { type }), serial, year, issuer }
}

/** The place that the portal stands for, as offices of the record tell it: the one that is written anew before others. */
function placeAround({ officials }: ArticleRecord, entry: object): ReturnType<typeof unsaidPlace> {
  const positions = officials.flatMap(({ positions }) => positions)
  const own = positions.filter(position => position === entry)
  for (const position of [...own, ...positions]) {
    const place = unsaidPlace(position)
    if (place) return place
  }
  return undefined
}
