import { achievementsField } from './achievements/achievements.js'
import { datesField } from './dates/dates.js'
import { eventsField } from './events/events.js'
import { legalReferencesField } from './legal-references/legal-references.js'
import { officialsField } from './officials/officials.js'
import { peopleField } from './people/people.js'
import { resolutionsField } from './resolutions/resolutions.js'
import { shortcomingsField } from './shortcomings/shortcomings.js'
import { tasksField } from './tasks/tasks.js'

/** The fields of the record, in the order of its keys. */
export const fields = [
  datesField,
  eventsField,
  officialsField,
  peopleField,
  achievementsField,
  resolutionsField,
  legalReferencesField,
  shortcomingsField,
  tasksField,
] as const
