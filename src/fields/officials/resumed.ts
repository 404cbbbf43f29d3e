import type { Action } from '../../annotators/action/action.js'
import type { Annotation } from '../../document/layer.js'
import type { Span } from '../../text/span.js'
import { phraseOf, tokenize } from '../../text/token.js'
import { BESIDES } from '../besides.js'
import type { Mention } from './group.js'
import type { Deed } from './scene.js'

/** "Phát biểu tại lễ trao, ông A chúc mừng xã. Đồng thời, đề nghị xã giữ vững các tiêu chí": a sentence that opens with such a word and a verb of speech goes on with who spoke in the one before. */
export function goesOnSaying(
  text: string,
  sentence: Span,
  actions: readonly Annotation<Action>[],
  named: readonly Mention[],
  before: readonly Deed[],
): Deed | undefined {
  const [action] = actions
  const last = before.findLast(deed => says(deed.action))
  if (!action || !last || !says(action) || !ALSO.test(text.slice(sentence.start, action.start))) return undefined
  if (named.some(({ start }) => start < action.start)) return undefined
  if (before.some(({ mention }) => mention.person !== last.mention.person)) return undefined
  if (INFORMS.has(phraseOf(tokenize(text.slice(last.action.start, last.action.end))))) return undefined
  if (text.slice(last.mention.end, sentence.start).includes('\n')) return undefined
  if (OF_OTHERS.test(text.slice(last.action.end, sentence.start))) return undefined
  const { start } = sentence
  return { mention: { start, end: start, person: last.mention.person, by: 'address' }, action }
}

const says = ({ value }: Annotation<Action>): boolean =>
  value.form === 'verb' && !value.quoted && (value.roles.includes('spoke') || value.roles.includes('directed'))

const ALSO = new RegExp(`^[\\s“"]?(?:${BESIDES.join('|')}|mặt khác|trước mắt|từ đó),?(?: cũng| đã| còn)? $`, 'iu')
/** "nhấn mạnh, Bộ Y tế đã có công văn": what others have done or will do. */
const OF_OTHERS = /(?<!\p{L})(?:đã|sẽ)(?!\p{L})/iu
/** Verbs of telling what others have done: what goes on behind them may be the others'. */
const INFORMS = new Set(['cho biết', 'cho hay', 'thông tin', 'báo cáo', 'nói', 'kể', 'khai', 'trình bày'])
