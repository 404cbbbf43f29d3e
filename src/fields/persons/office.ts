import type { Attached } from '../telling/slot.js'
import type { Person } from './persons.js'

/** The titles of each mention that are offices of the State, the Party, an organisation or a public institution; of who has one, also those once held in companies, which were the State's as a rule. */
export function officesOf(person: Person): readonly (readonly Attached[])[] {
  const isOwn = ({ title }: Attached): boolean =>
    title.value.isPublic && (person.kind !== 'foreign' || isOfState(title))
  const isHolder = person.kind !== 'foreign' && person.titles.some(isOwn)
  return person.mentions.map(({ titles }) =>
    titles.filter(attached => isOwn(attached) || (isHolder && attached.former)),
  )
}

/** The bare ranks of foreigners that are those of companies and clubs as a rule. */
const isOfState = ({ end, value }: Attached['title']): boolean => end > value.rankEnd || value.ofState

/** True for a person to whom the text gives a public office, or whom it lists in a leading group without one. */
export const isOfficial = (person: Person): boolean => person.listed || officesOf(person).some(list => list.length > 0)

/** Share of officials of the same kind that are right: by how sure the name is, and whether a title names its body. */
export function confidenceOf(person: Person): number {
  const named = person.kind === 'foreign' ? 0.8 : person.certain ? 0.97 : 0.85
  const bodied = officesOf(person).some(list => list.some(({ title }) => title.end > title.value.rankEnd))
  return Math.round((bodied ? named : named - 0.07) * 100) / 100
}
