import { z } from 'zod'
import { evidence } from '../../document/evidence.js'
import { evidenceList, field } from '../field.js'
import { isOfficial } from '../persons/office.js'
import { personReads, personsOf } from '../persons/persons.js'

export const personSchema = z.strictObject({ name: z.string(), evidence: evidenceList }).meta({ id: 'Person' })

/** Named persons without an office in the article. */
export const peopleField = field({
  key: 'people',
  schema: z.array(personSchema),
  reads: personReads,
  assemble: document => ({
    value: personsOf(document)
      .filter(person => person.certain && !isOfficial(person))
      .map(({ name, mentions }) => ({
        name,
        evidence: mentions
          .filter(({ kind }) => kind === 'name' || kind === 'short')
          .map(mention => evidence(document, mention, `name/${mention.kind}`)),
      })),
  }),
})
