import { wordSet } from '../../text/word-set.js'

/** Words that only round the number behind them: "khoảng 5", "hơn 200". */
export const ROUNDING = wordSet('khoảng trên hơn gần')
/** The same, and "tổng số 12". */
export const ROUNDING_OR_TOTAL: ReadonlySet<string> = new Set([...ROUNDING, ...wordSet('tổng số')])
