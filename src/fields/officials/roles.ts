import { type Action, type ActionRole, actions } from '../../annotators/action/action.js'
import { sentences } from '../../annotators/sentence/sentence.js'
import { tokens, tokensOf } from '../../annotators/token/token.js'
import type { Document } from '../../document/document.js'
import { type Evidence, evidence } from '../../document/evidence.js'
import type { Annotation, Layer } from '../../document/layer.js'
import { key } from '../../text/fold.js'
import { spansIn } from '../../text/span.js'
import type { Token } from '../../text/token.js'
import { type Person, personReads, titleText } from '../persons.js'
import { type Shown, shownIn } from './caption.js'
import { mentionsOf } from './reference.js'
import { type Deed, type Mention, sceneOf } from './scene.js'
import { deedsOf } from './subject.js'

/** A role with the words that give it. */
export type RoleReading = { readonly role: ActionRole; readonly evidence: readonly Evidence[] }

/** The layers that roles are read from. */
export const roleReads: readonly Layer[] = [...personReads, tokens, sentences, actions]

/** The roles that the article gives to each of the persons, in the order of the persons; an empty list where nothing else is said than a name. */
export function rolesOf(document: Document, persons: readonly Person[]): readonly (readonly RoleReading[])[] {
  const all = tokensOf(document)
  const mentions = mentionsOf(document, persons)
  const done = document.read(actions)
  const found = persons.map(() => new Map<ActionRole, Evidence[]>())
  const lone: Deed[] = []
  let speaker: Speaker | undefined
  document.read(sentences).forEach((sentence, at) => {
    const named = spansIn(mentions, sentence)
    if (!named.length || sentence.end - sentence.start > LONGEST) return
    const words = spansIn(all, sentence)
    const known = speaker && at - speaker.sentence <= REACH ? speaker.person : undefined
    const meant = known === undefined ? named : named.map(mention => takenUp(mention, known))
    const deeds = deedsOf(sceneOf(sentence, words, meant, spansIn(done, sentence)))
    if (!deeds.length) show(document, found, shownIn(sentence, words, named))
    lone.push(...deeds.filter(({ action }) => action.value.lone))
    for (const deed of deeds)
      if (!deed.action.value.lone)
        add(document, persons, found[deed.mention.person], deed, isDebating(document, deed, deeds))
    speaker = speakerOf(deeds, at) ?? topicOf(named, words, at) ?? speaker
  })
  for (const mention of mentions) {
    const person = found[mention.person]
    if (person && !person.has('spoke') && answers(document.text, mention))
      person.set('spoke', [evidence(document, mention, 'role/answer')])
  }
  const idle = new Set(found.filter(({ size }) => !size))
  for (const deed of lone) {
    const roles = found[deed.mention.person]
    if (roles && idle.has(roles)) add(document, persons, roles, deed, false)
  }
  return found.map(roles => [...roles].map(([role, spans]) => ({ role, evidence: spans })))
}

/** "Ông A: Về việc này, …" at the head of a paragraph, "- Ông A: …": what an interview lets somebody say; not "Ông A: Tín nhiệm cao: 45 phiếu". */
const answers = (text: string, { start, end, by }: Mention): boolean =>
  by !== 'title' &&
  /^(?: \([^()\n]{2,40}\))?:\s{1,2}["“'‘]?\p{Lu}(?![^.\n]{0,40}: ?\d)/u.test(text.slice(end, end + 90)) &&
  /(?:^|\n|[.!?…][”"]? )[-–*•]? ?$/.test(text.slice(Math.max(0, start - 4), start))

/** Who is shown at an event attends it. */
function show(document: Document, found: readonly Map<ActionRole, Evidence[]>[], shown: Shown | undefined): void {
  for (const { person } of shown?.mentions ?? []) {
    const roles = found[person]
    if (shown && roles && !roles.has('attended'))
      roles.set('attended', [evidence(document, shown.place, 'role/caption')])
  }
}

const takenUp = (mention: Mention, person: number): Mention =>
  mention.by === 'address' ? { ...mention, person } : mention

/** The person who acted last, alone: whom "Đồng chí nhấn mạnh" takes up again. */
type Speaker = { readonly person: number; readonly sentence: number }

/** How many sentences later a word of address still means the speaker. */
const REACH = 6

/** Longest sentence in UTF-16 units that is read; no prose has longer ones. */
const LONGEST = 8000

function speakerOf(deeds: readonly Deed[], sentence: number): Speaker | undefined {
  const last = deeds.findLast(({ action }) => action.value.form === 'verb' || action.value.form === 'theo')
  if (!last || deeds.some(({ mention, action }) => action === last.action && mention.person !== last.mention.person))
    return undefined
  return { person: last.mention.person, sentence }
}

/** "Ông A sinh năm 1960.": whom a sentence tells of is meant by "ông" from then on, whoever spoke before. */
function topicOf(named: readonly Mention[], words: readonly Token[], sentence: number): Speaker | undefined {
  const [first] = named
  if (first?.by !== 'name' || first.start > (words[0]?.start ?? 0)) return undefined
  if (named.some(({ by, person }) => by === 'name' && person !== first.person)) return undefined
  const next = words.find(({ start }) => start >= first.end)
  const tells = TELLING.has(next?.key ?? '') || spansIn(words, first).some(({ key }) => key === 'là')
  return tells ? { person: first.person, sentence } : undefined
}

const TELLING = new Set(['sinh', 'quê', 'là', 'hiện', 'từng', 'năm', 'tốt'])

function add(
  document: Document,
  persons: readonly Person[],
  roles: Map<ActionRole, Evidence[]> | undefined,
  { mention, action }: Deed,
  debating: boolean,
): void {
  const person = persons[mention.person]
  if (!roles || !person) return
  const spoken =
    (action.value.asks && (debating || asksFromBelow(document, person, action.end))) ||
    demands(document.text, mention, action)
  for (const role of spoken ? (['spoke'] as const) : action.value.roles) {
    const spans = roles.get(role)
    const told = evidence(document, action, action.rule)
    if (spans) spans.push(told)
    else roles.set(role, [told])
  }
}

/** "“…”, ông A đề nghị.": the verb hands over words that were quoted. */
const CLOSES = /^(?:[.!?…\n]|$)/

/** Words for taking part in a debate. */
const DEBATE = /đáp từ|thảo luận|góp ý|ý kiến|tham luận|chất vấn|tranh luận|kiến nghị/i

/** "Giải trình ý kiến đại biểu, Bộ trưởng A đề nghị": who answers to those above. */
const REPORT = /^(?:báo cáo|giải trình|trình bày)/i

/** "Góp ý tại hội nghị, ông A đề nghị": who debates asks, and does not direct. */
const isDebating = ({ text }: Document, { mention }: Deed, deeds: readonly Deed[]): boolean =>
  deeds.some(
    other =>
      other.mention.person === mention.person &&
      other.action.value.roles.includes('spoke') &&
      (DEBATE.test(text.slice(other.action.start, other.action.end)) ||
        (other.action.value.first && REPORT.test(text.slice(other.action.start, other.action.end)))),
  )

/** "Đại biểu A yêu cầu làm rõ": who is called a deputy demands, and does not direct. */
const demands = (text: string, mention: Mention, { start, end }: Annotation<Action>): boolean =>
  key(text.slice(start, end)) === 'yêu cầu' &&
  /^(?:đại biểu|đb|đbqh|cử tri)(?!\p{L})/iu.test(text.slice(mention.start, mention.end))

const BELOW =
  /đại biểu|đbqh|^đb(?: |$)|luật sư|chuyên gia|cử tri|kiểm sát viên|^(?:phó )?trưởng (?:thôn|bản|ấp|xóm|khu phố)|công ty|tập đoàn|hiệp hội|hợp tác xã|đại sứ/
/** Who leads a place or a ministry asks of those below even behind a quotation. */
const LEADS = /^(?:bí thư|chủ tịch|phó thủ tướng|bộ trưởng|phó bí thư)/
/** A secretary of a province who also heads its deputies speaks as the secretary. */
const SECRETARY = /^bí thư (?:tỉnh|thành)/
const DELEGATION = /^trưởng đoàn/
const HEADS = /^(?:phó )?(?:thủ tướng|tổng bí thư|chủ tịch nước|chủ tịch quốc hội)/
const ABOVE = /^[^.;]{0,60}?(?:quốc hội|chính phủ|thủ tướng|trung ương|bộ chính trị|các bộ|bộ [a-zđ]+ )/i

/** "đề nghị" of a deputy, or to those above, is speech; of others it directs. */
function asksFromBelow(document: Document, person: Person, end: number): boolean {
  const offices = person.titles.map(({ title }) => key(titleText(document, title)))
  if (offices.some(office => HEADS.test(office))) return false
  if (CLOSES.test(document.text.slice(end, end + 2)) && !offices.some(office => LEADS.test(office))) return true
  const isSecretary = offices.some(office => SECRETARY.test(office))
  const isBelow = offices.some(office => BELOW.test(office) && !(isSecretary && DELEGATION.test(office)))
  return isBelow || ABOVE.test(document.text.slice(end, end + 80))
}
