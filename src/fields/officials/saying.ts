import words from '../../annotators/action/lexicon.json' with { type: 'json' }
import type { Span } from '../../text/span.js'
import type { Mention } from './group.js'

/** The words behind a mention, down to the mark that tells that words are its: those of an interview, or a quotation right beside it. */
export function saying(text: string, mention: Mention): Span | undefined {
  const before = text.slice(Math.max(0, mention.start - 6), mention.start)
  // "Ông A (Giám đốc Sở)": a mention ends with the office inside the brackets.
  const end = text[mention.end] === ')' ? mention.end + 1 : mention.end
  const after = text.slice(end, end + 90)
  if (mention.by !== 'title' && ANSWER.test(after) && HEAD.test(before)) return { start: end, end }
  const direct = OBLIQUE.test(before) ? null : (OPENS.exec(after) ?? MANNER.exec(after))
  const behind = direct ?? (CLOSED.test(before) ? ENDS.exec(after) : null)
  return behind && !/sổ tang/i.test(behind[0]) ? { start: end, end: end + behind[0].length } : undefined
}

/** "Ông A: Về việc này, …" at the head of a paragraph, "- Ông A: …", "Đại biểu A, đoàn Vân Trà: …": what an interview lets somebody say; not "Ông A: Tín nhiệm cao: 45 phiếu". */
const ANSWER =
  /^(?: \([^()\n]{2,40}\)|, đoàn(?: \p{Lu}[^\s,.:]*| -| TP\.){1,6})?:\s{1,2}["“'‘]?\p{Lu}(?![^.\n]{0,40}: ?\d)/u
const HEAD = /(?:^|\n|[.!?…][”"]? )[-–*•]? ?$/

/** "“…”, ông A gay gắt." */
const CLOSED = /(?:”,?|”[,.] ?[-–—]|",|"[,.]? ?[-–—]) ?$/
const ENDS = /^(?: \([^()\n]{2,40}\))?,?(?: (?!khi |khi$)\p{Ll}+){0,4}(?:[.!?…\n]|$)/u

/** "Ông A tươi cười: “…”" */
const OPENS = /^(?: \([^()\n]{2,40}\))?,?(?: \p{Ll}+){0,6} ?: ?[“"]/u

/** "Bà A thẳng thắn: thuốc còn thiếu." */
const MANNER = new RegExp(`^,?(?: (?:cũng|rất|đã|thì))? (?:${words.manners.join('|')}) ?: ?\\S`, 'u')

/** "câu nói của ông A: “…”", "điện cho ông A: “…”" */
const OBLIQUE = /(?:^|[^\p{L}])(?:của|cho|với|đến|tới|về|từ|gửi|là) $/iu
