import { pattern } from '../../text/boundary.js'
import { statementField } from '../statements.js'

/** Words of a speaker, quoted: an opinion rather than a task. */
const QUOTED = pattern('^[“"]|[”"][.,]?$|[”"] ?[,–-]', { flags: 'u', bounded: false })

/** "Sáng 2/7, … tổ chức hội nghị sơ kết, triển khai nhiệm vụ …": the news that a meeting was held, whatever it was about. */
const ANNOUNCED = pattern(
  '^(?:sáng|trưa|chiều|tối|ngày|hôm nay|vừa qua|mới đây|từ ngày|trong (?:các |hai |ba |\\d )?ngày) [^;\n]{0,200}?(?<= )(?:tổ chức|diễn ra|khai mạc|tiến hành)',
  { flags: 'iu' },
)

/** What is to be done: plans, targets, and what those above ask for. */
export const tasksField = statementField('tasks', 'Task', [QUOTED, ANNOUNCED])
