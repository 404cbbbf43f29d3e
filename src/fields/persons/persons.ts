import { type Honorific, honorifics } from '../../annotators/honorific/honorific.js'
import { type Name, names } from '../../annotators/name/name.js'
import { type Title, titles } from '../../annotators/title/title.js'
import { blocks } from '../../document/blocks.js'
import type { Document } from '../../document/document.js'
import type { Annotation, Layer } from '../../document/layer.js'
import { once } from '../../document/once.js'
import { sought } from '../../text/boundary.js'
import { key } from '../../text/fold.js'
import { gathered } from '../../text/gathered.js'
import { type Span, spansIn } from '../../text/span.js'
import { attachTitles } from '../offices/attachment.js'
import type { Attached, Slot } from '../telling/slot.js'
import { withoutAliases } from './aliases.js'
import { membersIn } from './membership.js'
import { registerOf } from './register.js'
import { isStripped } from './stripped.js'
import { writtenIn } from './written.js'

/** A place where the text speaks of a person. */
export type Mention = Span & {
  /** `name` the full name, `short` a given name behind an honorific, `address` an honorific alone ("Đồng chí nhấn mạnh"), `title` a title without a name. */
  readonly kind: 'name' | 'short' | 'address' | 'title'
  /** The mention with its honorifics and the titles attached to it: what stands around it is about the person. */
  readonly whole: Span
  readonly honorifics: readonly string[]
  readonly titles: readonly Attached[]
}

/** A person of the document: the name as first written in full, every mention in text order, every title attached to a mention. */
export type Person = {
  readonly name: string
  readonly kind: Name['kind']
  readonly certain: boolean
  readonly honorifics: readonly string[]
  readonly accused: boolean
  /** True where the text lists the person among the members of a leading group. */
  readonly listed: boolean
  /** True for one long dead, whom others remember: no office is held any more. */
  readonly remembered: boolean
  /** True for one of whom the text says that all offices in the Party were taken away. */
  readonly stripped: boolean
  readonly mentions: readonly Mention[]
  readonly titles: readonly Attached[]
}

/** The layers that persons are made of; a field that calls `personsOf` declares them. */
export const personReads: readonly Layer[] = [blocks, honorifics, names, titles]

type Draft = {
  name: string
  kind: Name['kind']
  certain: boolean
  listed: boolean
  mentions: Mention[]
}

/** The persons that the text names, in the order of their first mention, each with all mentions that refer to them; computed once. */
export const personsOf = once(titles, readPersons)

function readPersons(document: Document): readonly Person[] {
  const slots = attachTitles(document)
  const written = writtenIn(document.text, slots)
  const register = registerOf(withoutAliases(document.text, slots, written))
  const members = membersIn(document, slots)
  const drafts: Draft[] = []
  slots.forEach((slot, at) => {
    const name = written[at]
    const number = register.numbers[at]
    if (!name || number === undefined) return
    drafts[number] ??= { name: name.text, kind: name.kind, certain: false, listed: false, mentions: [] }
    const draft = drafts[number]
    draft.mentions.push(mentionOf(document, slot))
    draft.certain ||= slot.annotation.value.certain
    draft.listed ||= members.has(slot)
  })
  register.persons.forEach(({ text, kind }, number) => {
    const draft = drafts[number]
    if (draft) Object.assign(draft, { name: text, kind })
  })
  addAddresses(document, drafts)
  return drafts
    .filter(({ kind, certain }) => kind !== 'short' || certain)
    .map(draft =>
      personOf(
        draft,
        draft.mentions.some(mention => isRemembered(document.text, mention)),
        draft.mentions.some(({ whole }) => isStripped(document.text, whole)),
      ),
    )
}

/** "dâng hương tưởng nhớ Thủ tướng A", "kỷ niệm 110 năm Ngày sinh của Tổng Bí thư B"; not the birthday of the living. */
const isRemembered = (text: string, { whole: { start } }: Mention): boolean =>
  REMEMBERS.test(text.slice(Math.max(0, start - REMEMBERING), start))
const REMEMBERS = sought(
  /(?<!\p{L})(?:tưởng nhớ|(?:hương|hoa) tưởng niệm|ngày (?:mất|giỗ)|\d{2,3} năm,? ngày sinh)(?: (?:của|các))? $/iu,
)
const REMEMBERING = 40

function mentionOf({ text }: Document, { annotation, from, titles: list }: Slot): Mention {
  const { start, end, value } = annotation
  const starts = list.filter(({ side }) => side === 'before').map(({ whole }) => whole.start)
  const ends = list.filter(({ side }) => side === 'after').map(({ whole }) => whole.end)
  return {
    start,
    end,
    kind: value.kind === 'short' ? 'short' : 'name',
    whole: { start: Math.min(from, ...starts), end: Math.max(end, ...ends) },
    honorifics: value.honorifics.map(form => text.slice(form.start, form.end)),
    titles: list,
  }
}

function personOf(draft: Draft, remembered: boolean, stripped: boolean): Person {
  const { name, kind, certain, listed, mentions } = draft
  const forms = [
    ...new Map(gathered(mentions, mention => mention.honorifics.map(singular)).map(form => [key(form), form])).values(),
  ]
  return {
    name,
    kind,
    certain,
    mentions,
    honorifics: forms,
    accused: forms.some(form => ACCUSED.has(key(form))),
    listed,
    remembered,
    stripped,
    titles: gathered(mentions, mention => mention.titles),
  }
}

/** "các đồng chí" before a list is each one's "đồng chí"; "Ông" at the beginning of a sentence is "ông". Ranks and degrees keep their capitals. */
function singular(form: string): string {
  const one = form.replace(/^(?:các|hai) /i, '')
  return /^(?:Ông|Bà|Đồng chí|Anh|Chị|Cô|Chú)$/.test(one) ? one.toLowerCase() : one
}

const ACCUSED = new Set(['bị cáo', 'bị can', 'đối tượng', 'nghi phạm', 'nghi can', 'phạm nhân', 'tội phạm', 'kẻ'])

/** Bare words of address at the start of a clause ("Đồng chí nhấn mạnh", ", ông cho biết") mean the person who was named last before them. */
function addAddresses(document: Document, drafts: readonly Draft[]): void {
  const named = gathered(drafts, draft => draft.mentions.map(mention => ({ mention, draft }))).sort(
    (a, b) => a.mention.start - b.mention.start,
  )
  const all = document.read(honorifics)
  const taken = new Set(gathered(named, ({ mention }) => spansIn(all, mention.whole).map(({ start }) => start)))
  let next = 0
  for (const hit of all) {
    while (next < named.length && (named[next]?.mention.start ?? Infinity) < hit.start) next++
    const last = named[next - 1]
    if (last && isAddress(document.text, hit) && !taken.has(hit.start))
      last.draft.mentions.push({
        start: hit.start,
        end: hit.end,
        kind: 'address',
        whole: hit,
        honorifics: [],
        titles: [],
      })
  }
  for (const draft of drafts) draft.mentions.sort((a, b) => a.start - b.start)
}

const OPENING = /(?:^|[\n.,;:!?“"(…]\s{0,2})$/
const GOES_ON = /^\s(?:này\s|cũng\s|đã\s|còn\s|sẽ\s|vừa\s)?\p{Ll}/u

/** "chúc mừng các ông, bà vừa nhận nhiệm vụ": the second half of a word for several. */
const PAIR = sought(/(?<!\p{L})(?:ông|anh),? $/iu)

function isAddress(text: string, hit: Annotation<Honorific>): boolean {
  const { kind, plural } = hit.value
  if (plural || (kind !== 'comrade' && kind !== 'address')) return false
  if (PAIR.test(text.slice(Math.max(0, hit.start - 8), hit.start))) return false
  return (
    OPENING.test(text.slice(Math.max(0, hit.start - 4), hit.start)) && GOES_ON.test(text.slice(hit.end, hit.end + 12))
  )
}

/** A title as it stands in the text. */
export const titleText = (document: Document, title: Annotation<Title>): string =>
  document.text.slice(title.start, title.end)
