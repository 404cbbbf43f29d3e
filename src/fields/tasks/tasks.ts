import { z } from 'zod'
import { evidence } from '../../document/evidence.js'
import { pattern } from '../../text/boundary.js'
import { evidenceList, field } from '../field.js'
import { statementReads, statementsOf } from '../statements.js'

export const taskSchema = z
  .strictObject({ text: z.string().describe('the sentence, as written'), evidence: evidenceList })
  .meta({ id: 'Task' })

/** Words of a speaker, quoted: an opinion rather than a task. */
const QUOTED = pattern('^[“"]|[”"][.,]?$|[”"] ?[,–-]', { flags: 'u', bounded: false })

/** "Sáng 2/7, … tổ chức hội nghị sơ kết, triển khai nhiệm vụ …": the news that a meeting was held, whatever it was about. */
const ANNOUNCED = pattern(
  '^(?:sáng|trưa|chiều|tối|ngày|hôm nay|vừa qua|mới đây|từ ngày|trong (?:các |hai |ba |\\d )?ngày) [^;\n]{0,200}?(?<= )(?:tổ chức|diễn ra|khai mạc|tiến hành)',
  { flags: 'iu' },
)

/** What is to be done: plans, targets, and what those above ask for. */
export const tasksField = field({
  key: 'tasks',
  schema: z.array(taskSchema),
  reads: statementReads,
  assemble: document => ({
    value: statementsOf(document, 'tasks')
      .map(({ start, end, rule }) => ({
        text: document.text.slice(start, end),
        evidence: [evidence(document, { start, end }, rule)],
      }))
      .filter(({ text }) => !QUOTED.test(text) && !ANNOUNCED.test(text)),
  }),
})
