import { blocks } from '../../document/blocks.js'
import type { Annotation } from '../../document/layer.js'
import { annotator } from '../../match/annotator.js'
import { lexicon } from '../../match/lexicon.js'
import { type Span, spanAt, spansIn } from '../../text/span.js'
import { type Token, tokenEndingAfter } from '../../text/token.js'
import { sentences } from '../sentence/sentence.js'
import { tokens, tokensOf } from '../token/token.js'
import words from './lexicon.json' with { type: 'json' }
import { isCoordinated, isNominal, isPointedAt } from './noun.js'
import { quotationsOf } from './quote.js'

/** What a person is reported to do; the words are those of the record's roles. */
export type ActionRole = 'attended' | 'chaired' | 'directed' | 'spoke' | 'signed' | 'visited' | 'appointed'

/** How a phrase takes its person: a verb behind its subject (or fronted before it), a noun phrase before the person it belongs to, "theo" before a source, a verb whose object is appointed or released. */
type ActionForm = 'verb' | 'of' | 'theo' | 'appoints' | 'releases'

/** A phrase that says what somebody does; who it is stands elsewhere. */
export type Action = {
  readonly form: ActionForm
  readonly roles: readonly ActionRole[]
  /** True for words that are as often nouns or parts of other phrases: they need their subject next to them. */
  readonly weak: boolean
  /** True for "đề nghị", which directs from above and speaks from below. */
  readonly asks: boolean
  /** True for congratulating and the like: done by who is there, and worth telling where nothing else is told of the person. */
  readonly lone: boolean
  /** True for praise, thanks, reminders and the words that close a meeting: no speech of their own beside what the speaker directs. */
  readonly courteous: boolean
  /** True inside a quotation: the speaker's own words, not the reporter's. */
  readonly quoted: boolean
  /** True where it opens its sentence. */
  readonly first: boolean
}

type Says = Pick<Action, 'form' | 'roles' | 'weak' | 'asks' | 'lone' | 'courteous'>
type Entry = { readonly says: Says; readonly rule: string }

const weak = new Set(words.weak)
const lone = new Set(words.lone)
const courteous = new Set(words.courteous)
const entry = (says: Says): Entry => ({ says, rule: `action/${says.roles.join('-') || says.form}` })
const verb =
  (roles: readonly ActionRole[], asks = false) =>
  (word: string): readonly [string, Entry] => [
    word,
    entry({
      form: 'verb',
      roles,
      weak: weak.has(word),
      asks,
      lone: lone.has(word),
      courteous: courteous.has(word),
    }),
  ]
const other =
  (form: ActionForm, roles: readonly ActionRole[]) =>
  (word: string): readonly [string, Entry] => [
    word,
    entry({ form, roles, weak: false, asks: false, lone: false, courteous: false }),
  ]

/** Compounds that only look like an action ("dự án") have no entry. */
const actionLexicon = lexicon<Entry | null>([
  ...words.verbs.spoke.map(verb(['spoke'])),
  ...words.verbs.directed.map(verb(['directed'])),
  ...words.verbs.asked.map(verb(['directed'], true)),
  ...words.verbs.chaired.map(verb(['chaired'])),
  ...words.verbs.attended.map(verb(['attended'])),
  ...words.verbs.visited.map(verb(['visited'])),
  ...words.verbs.signed.map(verb(['signed'])),
  ...words.verbs.appointed.map(verb(['appointed'])),
  ...words.of.chaired.map(other('of', ['chaired'])),
  ...words.of.attended.map(other('of', ['attended'])),
  ...words.of.attendedDirected.map(other('of', ['attended', 'directed'])),
  ...words.of.spoke.map(other('of', ['spoke'])),
  ...words.of.directed.map(other('of', ['directed'])),
  ...words.of.visited.map(other('of', ['visited'])),
  ...words.of.appointed.map(other('of', ['appointed'])),
  ...words.of.signed.map(other('of', ['signed'])),
  ...words.theo.map(other('theo', ['spoke'])),
  ...words.appoints.map(other('appoints', ['appointed'])),
  ...words.releases.map(other('releases', [])),
  ...words.led.map(verb([])),
  ...words.compounds.map(word => [word, null] as const),
])
const openers = new Set(words.openers)
const negations = new Set(words.negations)

/** Verbs and noun phrases of attending, chairing, directing, speaking, signing, visiting and appointing, denied ones left out. */
export const actions = annotator<Action>({
  name: 'actions',
  reads: [blocks, tokens, sentences],
  annotate(document) {
    const all = tokensOf(document)
    const parts = document.read(sentences)
    const found: Annotation<Action>[] = []
    for (const block of document.read(blocks)) {
      const [first, last] = [tokenEndingAfter(all, block.start), tokenEndingAfter(all, block.end)]
      const inside = spansIn(parts, block)
      const quotations = quotationsOf(all, first, last, inside)
      for (const { start, end, entry, glued } of actionsIn(all, first, last)) {
        const quoted = spanAt(quotations, start) !== undefined
        const opens = glued || isFirst(document.text, spanAt(inside, start), start)
        found.push({ start, end, value: actionOf(entry.says, quoted, opens), rule: entry.rule })
      }
    }
    return found
  },
})

const actionOf = ({ form, roles, weak, asks, lone, courteous }: Says, quoted: boolean, first: boolean): Action => ({
  form,
  roles,
  weak,
  asks,
  lone,
  courteous,
  quoted,
  first,
})

/** At the head of its sentence, behind the mark of an item at the most: "* Dự hội nghị có …", "🔹 Dự và chỉ đạo …". */
const isFirst = (text: string, sentence: Span | undefined, start: number): boolean =>
  sentence !== undefined &&
  start - sentence.start <= LONGEST_MARK &&
  (start === sentence.start || ITEM.test(text.slice(sentence.start, start)))
const LONGEST_MARK = 8
const ITEM = /^(?:[-–—*+•· ]|\p{So}|\u200D|\uFE0F)+$/u

/** `glued` where it opens a sentence that runs on from a caption without a mark. */
type Heard = Span & { readonly entry: Entry; readonly glued: boolean }

function actionsIn(all: readonly Token[], first: number, last: number): readonly Heard[] {
  const found: Heard[] = []
  let noun = -1
  for (let at = first; at < last; at++) {
    const shape = all[at]?.shape
    if (shape !== 'lower' && shape !== 'capital') continue
    const hit = actionLexicon.longestAt(all, at)
    if (!hit) continue
    const from = at
    const glued = at > first && (isGlued(all, from, hit.length) || opensRoll(all, from, from + hit.length, last))
    if (!glued && isName(all, from, first)) {
      if (!hit.value) at += hit.length - 1
      continue
    }
    at += hit.length - 1
    if (!hit.value || negations.has(all[from - 1]?.key ?? '')) continue
    if (all[from]?.key === 'về' && all[at]?.key === 'phía' && !opensPresence(all, at, last)) continue
    if (hit.value.says.roles.includes('appointed') && isRetirement(all, from, at)) continue
    if (isEpithet(all, from, at) || confirmsRelease(all, at) || isState(all, from)) continue
    if (speaksOnPaper(all, from, first)) continue
    if (hit.value.says.roles.includes('appointed') && (isElsewhen(all, from, first) || isPutOff(all, from, first)))
      continue
    const isNoun =
      hit.value.says.form === 'verb' &&
      (isPointedAt(all, from, at) || isNominal(all, from, first) || isCoordinated(all, noun, from))
    if (isNoun) noun = at + 1
    else found.push({ start: all[from]?.start ?? 0, end: all[at]?.end ?? 0, entry: hit.value, glued })
  }
  return found
}

/** "Về phía tỉnh có ông A", "Về phía đối tác: bà B"; not "Về phía Mặt trận, ông A cho biết", where somebody only speaks for a side. */
function opensPresence(all: readonly Token[], from: number, last: number): boolean {
  for (let at = from + 1; at < Math.min(from + FAR_PRESENT, last); at++) {
    const [word = '', next = ''] = [all[at]?.key, all[at + 1]?.key]
    if (PRESENT.has(word)) return true
    if (SPEAKS.has(`${word} ${next}`) || (word === '.' && !SHORT.has(all[at - 1]?.key ?? ''))) return false
  }
  return false
}
const FAR_PRESENT = 60
const SPEAKS: ReadonlySet<string> = new Set([
  'cho biết',
  'cho rằng',
  'cho hay',
  'chia sẻ',
  'khẳng định',
  'phát biểu',
  'nhấn mạnh',
  'bày tỏ',
  'đề nghị',
])
/** Words that a dot cuts short: "TP. Hồ Chí Minh". */
const SHORT: ReadonlySet<string> = new Set(['tp', 'tx', 'tt', 'ts', 'ths', 'pgs', 'gs', 'bs', 'q', 'h', 'p'])
const PRESENT: ReadonlySet<string> = new Set(['có', 'dự', ':', 'gồm'])

/** "nhận quyết định số 12-QĐ/TU về việc nghỉ hưu", "nhận quyết định thôi giữ chức": a decision that gives no office. */
function isRetirement(all: readonly Token[], from: number, last: number): boolean {
  if (all[from]?.key !== 'nhận' || all[last]?.key !== 'định') return false
  for (let at = last + 1; at < last + 16; at++) {
    const [word, next] = [all[at]?.key, all[at + 1]?.key]
    if (word === undefined || word === ',' || word === ';' || word === '.' || word === 'bổ' || word === 'điều')
      return false
    if ((word === 'nghỉ' && (next === 'hưu' || next === 'chế')) || (word === 'thôi' && next === 'giữ')) return true
  }
  return false
}

/** "Tổng thống Mỹ đắc cử A": what a head of state is called until the inauguration, and no news of an election. */
function isEpithet(all: readonly Token[], from: number, last: number): boolean {
  if (all[from]?.key !== 'đắc' || all[last]?.key !== 'cử') return false
  const head = [from - 1, from - 2, from - 3].find(at => HEADS_OF_STATE.has(`${all[at - 1]?.key} ${all[at]?.key}`))
  if (head === undefined || all.slice(head + 1, from).some(({ shape }) => shape === 'lower' || shape === 'mark'))
    return false
  return head === from - 1 || all[last + 1]?.shape === 'capital'
}
const HEADS_OF_STATE: ReadonlySet<string> = new Set(['tổng thống', 'thủ tướng', 'thị trưởng', 'thống đốc'])

/** "phê chuẩn việc miễn nhiệm", "phê chuẩn cho thôi giữ chức": what is approved is that somebody leaves. */
function confirmsRelease(all: readonly Token[], last: number): boolean {
  if (all[last]?.key !== 'chuẩn') return false
  const behind = all.slice(last + 1, last + 6).map(({ key }) => key)
  return /^(?:(?:việc|kết quả|đề nghị|nghị quyết|về) )*(?:miễn|bãi|cho thôi|cách chức|từ) /.test(behind.join(' '))
}

/** "vẫn giữ chức", "từng giữ cương vị": an office that somebody has or had, not one that is given. */
const isState = (all: readonly Token[], from: number): boolean =>
  all[from]?.key === 'giữ' && STANDING.has(all[from - 1]?.key ?? '')
const STANDING: ReadonlySet<string> = new Set(['vẫn', 'đang', 'từng'])

/** "Kết luận nêu rõ", "theo báo cáo, văn bản khẳng định": what is written speaks, and nobody with it. */
function speaksOnPaper(all: readonly Token[], from: number, first: number): boolean {
  const at = PAPERS.has(`${all[from]?.key} ${all[from + 1]?.key}`) ? from : from - 2
  if (!PAPERS.has(`${all[at]?.key} ${all[at + 1]?.key}`) || !SETS_OUT.has(`${all[at + 2]?.key} ${all[at + 3]?.key}`))
    return false
  const before = all[at - 1]
  return at >= first && (at === first || (before?.shape === 'mark' && opensClause(all, at, first)))
}
/** "Cụ thể, kết luận nêu rõ", "Theo ông A, báo cáo cho biết": the paper is the subject; not "ông A, Giám đốc Sở, báo cáo nêu rõ", where the comma closes what is said of a name. */
function opensClause(all: readonly Token[], at: number, first: number): boolean {
  if (all[at]?.shape === 'capital') return true
  let from = at - 1
  let commas = 0
  while (from >= first && !ENDS.has(all[from]?.key ?? '')) {
    if (all[from]?.key === ',') commas++
    from--
  }
  if (commas === 1 && CONCERNING.has(all[from + 1]?.key ?? '')) return true
  return !all.slice(from + 2, at).some(({ shape }) => shape === 'capital' || shape === 'upper')
}
const ENDS: ReadonlySet<string> = new Set(['.', ';', ':', '!', '?', '…', '”', '"'])
const CONCERNING: ReadonlySet<string> = new Set(['theo', 'về', 'đối', 'liên', 'với'])
const PAPERS: ReadonlySet<string> = new Set([...words.letters, 'kết luận', 'báo cáo', 'thông báo', 'tờ trình'])
const SETS_OUT: ReadonlySet<string> = new Set([
  'nêu rõ',
  'chỉ rõ',
  'chỉ ra',
  'khẳng định',
  'xác định',
  'nhấn mạnh',
  'cho biết',
])

const FAR_AHEAD = 9

/** "giới thiệu để Quốc hội bầu" (but "thôi giữ chức để nhận nhiệm vụ mới", "để thay ông A được điều động làm Bí thư"), "khi còn nắm giữ chức vụ", "trong thời gian giữ chức": an office that is still to be given ("chuẩn bị được bổ nhiệm"), or was held at another time. */
function isElsewhen(all: readonly Token[], at: number, first: number): boolean {
  if (all[at]?.key === 'giữ' && WHILE.has(all[at - 1]?.key ?? '')) return true
  if (all[at - 1]?.key === 'bị' && all[at - 2]?.key === 'chuẩn') return true
  for (let back = at - 1; back >= Math.max(first, at - FAR_AHEAD); back--) {
    const token = all[back]
    if (!token || token.shape === 'mark' || DONE.has(token.key)) return false
    if (token.key === 'thay' && all[at]?.key === 'được') return false
    if (all[at]?.key === 'giữ' && token.key === 'khi' && !SINCE.has(all[back - 1]?.key ?? '')) return true
    const then = token.key === 'còn' || token.key === 'điểm'
    if (
      (token.key === 'để' && all[at]?.key !== 'nhận') ||
      (then && at - back <= 3 && THEN.has(all[back - 1]?.key ?? ''))
    )
      return true
  }
  return false
}

/** "tạm dừng việc bổ nhiệm", "thu hồi quyết định điều động", "từng có nhiều năm giữ chức vụ": not done, undone, or long ago. */
function isPutOff(all: readonly Token[], at: number, first: number): boolean {
  const before = all.slice(Math.max(first, at - 4), at).map(({ key }) => key)
  return /(?:^| )(?:dừng|hoãn|thu hồi|hủy|hủy bỏ)(?: việc| các| quyết định)+$|(?:^| )(?:từng|có) (?:\S+ )?năm$/.test(
    before.join(' '),
  )
}

/** "sau khi ông A giữ chức", "từ khi": that is when the office was taken. */
const SINCE: ReadonlySet<string> = new Set(['sau', 'từ', 'trước', 'kể'])
/** Words behind "để" with which what follows has been done after all. */
const DONE: ReadonlySet<string> = new Set(['được', 'đã', 'và', 'trúng'])
/** "khi giữ chức", "trong thời gian giữ cương vị". */
const WHILE: ReadonlySet<string> = new Set(['khi', 'lúc', 'gian'])
/** "khi còn", "thời điểm". */
const THEN: ReadonlySet<string> = new Set(['khi', 'lúc', 'thời'])

/** "Ảnh: TTXVN Tham dự lễ có": a verb of presence in a capital right behind a name opens a sentence whose border is lost. */
function isGlued(all: readonly Token[], at: number, length: number): boolean {
  const [before, verb, next] = [all[at - 1], all[at], all[at + 1]]
  if (verb?.shape !== 'capital' || next?.shape !== 'lower') return false
  if (length < 2 && !(verb.key === 'theo' && SOURCES.has(next.key))) return false
  return (
    (before?.shape === 'capital' || before?.shape === 'upper') && (length < 2 || openers.has(`${verb.key} ${next.key}`))
  )
}
/** "Đại biểu A Theo đại biểu B": first words of the source behind a caption that ends without a mark. */
const SOURCES: ReadonlySet<string> = new Set(['đại', 'ông', 'bà', 'đồng', 'bộ', 'giám', 'chủ', 'phó'])

/** "…được tổ chức tại Vân Trà, Chủ trì Hội thảo gồm các đồng chí: A; B": a verb in a capital behind a comma opens the sentence that lists who was there. */
function opensRoll(all: readonly Token[], at: number, end: number, last: number): boolean {
  const head = `${all[at]?.key} ${all[at + 1]?.key}`
  if (all[at]?.shape !== 'capital' || all[at - 1]?.key !== ',' || !(openers.has(head) || CHAIRS.has(head))) return false
  for (let behind = end; behind < Math.min(end + FAR_AHEAD, last); behind++) {
    const word = all[behind]
    if (word?.key === 'gồm' || word?.key === 'có') return true
    if (!word || (word.shape === 'mark' && word.key !== '“' && word.key !== '”')) return false
  }
  return false
}
const CHAIRS: ReadonlySet<string> = new Set(['chủ trì', 'chủ tọa', 'đồng chủ', 'cùng chủ', 'điều hành'])

/** "Chủ tọa Trần Văn Mẫu": whoever chairs, before the name. */
const isChair = (all: readonly Token[], at: number): boolean =>
  all[at]?.key === 'chủ' && all[at + 1]?.key === 'tọa' && all[at + 2]?.shape === 'capital'

/** A capital inside a sentence belongs to a name: "Ban Chỉ đạo", "Ủy ban Kiểm tra"; not behind the mark of an item: "- Dự hội nghị có …". */
function isName(all: readonly Token[], at: number, first: number): boolean {
  if (all[at]?.shape !== 'capital' || isChair(all, at)) return false
  const before = all[at - 1]
  if (at === first || before === undefined || (at - 1 === first && before.key === '-')) return false
  return before.shape !== 'mark' || before.key === ',' || before.key === '/' || before.key === '-'
}
