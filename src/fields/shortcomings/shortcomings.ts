import { pattern } from '../../text/boundary.js'
import { statementField } from '../statements.js'

/** "Nguyên nhân của hạn chế là …" tells why, not what. */
const CAUSE = pattern('^(?:nguyên nhân|lý do|do đó|vì vậy)', { flags: 'iu' })

/** What a report says is lacking, late or badly done. */
export const shortcomingsField = statementField('shortcomings', 'Shortcoming', [CAUSE])
