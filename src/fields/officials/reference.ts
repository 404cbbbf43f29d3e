import { titles } from '../../annotators/title/title.js'
import type { Document } from '../../document/document.js'
import { sought } from '../../text/boundary.js'
import { key } from '../../text/fold.js'
import { gathered } from '../../text/gathered.js'
import { overlaps, type Span, spanAt } from '../../text/span.js'
import { type Person, type Mention as PersonMention, titleText } from '../persons/persons.js'
import { isProxy } from '../telling/office-words.js'
import type { Mention } from './group.js'
import { repeatedNames } from './repeated.js'

/** Words of address by which a reporter takes a person up again. */
const ADDRESSES = new Set(['ông', 'bà', 'anh', 'chị', 'đồng chí', 'đ/c', 'vị này', 'ông này', 'bà này'])

/** Most offices of one person by which a bare title may mean the person. */
const MOST_OFFICES = 12

/** Every place where one of the persons is meant, in text order: names, words of address, and titles that stand for a known holder. */
export function mentionsOf(document: Document, persons: readonly Person[]): readonly Mention[] {
  const meant = gathered(persons, (person, at) =>
    person.mentions.filter(mention => refers(document, mention)).map(mention => mentionOf(mention, at)),
  )
  meant.sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: Mention[] = []
  for (const mention of meant) if (mention.start >= (kept.at(-1)?.end ?? 0)) kept.push(mention)
  const named = [...kept, ...repeatedNames(document, persons, kept)].sort((a, b) => a.start - b.start)
  return [...named, ...holdersOf(document, persons, named), ...headsOf(document, persons, named)].sort(
    (a, b) => a.start - b.start,
  )
}

const refers = (document: Document, { kind, start, end }: PersonMention): boolean =>
  kind !== 'address' || ADDRESSES.has(key(document.text.slice(start, end)))

const mentionOf = ({ whole, kind }: PersonMention, person: number): Mention => ({
  start: whole.start,
  end: whole.end,
  person,
  by: kind === 'address' ? 'address' : 'name',
})

/** "Chủ tịch UBND tỉnh yêu cầu": a title without a name means the last person before it who is known to hold it, in full or by its first words. */
function holdersOf(document: Document, persons: readonly Person[], named: readonly Mention[]): Mention[] {
  const offices = persons.map(person => officesOf(document, person))
  const holders = new Map<string, number>()
  const whole = new Set<string>()
  const found: Mention[] = []
  let next = 0
  for (const title of document.read(titles)) {
    for (let mention = named[next]; mention && mention.end <= title.start; mention = named[++next]) {
      if (mention.by !== 'name') continue
      const { person } = mention
      offices[person]?.forEach((isWhole, office) => {
        if (isWhole && ONE.has(office)) whole.add(office)
        if (isWhole || !whole.has(office)) holders.set(office, person)
      })
    }
    if (title.value.plural || title.value.former || spanAt(named, title.start) || isProxy(document.text, title))
      continue
    if (!isTakenUp(document.text, title)) continue
    const holder = holders.get(key(document.text.slice(title.start, title.end)))
    if (holder !== undefined) found.push({ start: title.start, end: title.end, person: holder, by: 'title' })
  }
  return found
}

/** "phải bầu Chủ tịch", "vào chức danh Bí thư": an office that is given, and nobody who has it. */
const GIVEN =
  /(?:^|[^\p{L}])(?:bầu|bầu bổ sung|bổ nhiệm|phê chuẩn|(?<!giữ )(?:chức|chức danh|chức vụ)|vị trí|cương vị|trúng cử|ứng cử|tư cách) $/iu
/** "một trong 4 vị Bộ trưởng", "nhiều Bộ trưởng": some of those who hold such an office. */
const COUNTED =
  /(?:^|[^\p{L}])(?:\d{1,2}|hai|ba|bốn|sáu|bảy|tám|chín|mười|các|những|nhiều|mấy|một số)(?: vị| đồng chí| ông)? $/iu
/** One of many is meant at the head of a clause: "Theo đại biểu, …", "“…”, đại biểu nêu rõ", "vị đại biểu này"; not "91% đại biểu", "100% ủy viên", "vấn đề đại biểu nêu". */
const DEPUTY = /^(?:đại biểu|đb|(?:(?:ủy|uỷ|thành) viên)$)/i
/** "Chánh án Tòa án nhân dân các huyện": one holder each. */
const MANY = /^ các(?!\p{L})/u
const CLAUSE_HEAD = /(?:^|\n|[.!?…,;:”"–-] ?|(?:^|[^\p{L}])(?:vị|nữ|nam|theo) )$/iu

function isTakenUp(text: string, { start, end }: Span): boolean {
  const lead = text.slice(Math.max(0, start - 16), start)
  if (GIVEN.test(lead) || COUNTED.test(lead) || MANY.test(text.slice(end, end + 6))) return false
  return (
    !DEPUTY.test(text.slice(start, end)) || CLAUSE_HEAD.test(lead) || /^ này(?!\p{L})/u.test(text.slice(end, end + 5))
  )
}

/** Offices of the country that no office of another one is short for: "Thủ tướng" is not the "Thủ tướng Trung Quốc". */
const ONE = new Set(['thủ tướng', 'chủ tịch nước', 'tổng bí thư', 'chủ tịch quốc hội'])

/** The offices that a person holds, as lookup keys, each also in its shorter forms ("bí thư tỉnh ủy", "bí thư"), and which of them are whole. */
function officesOf(document: Document, person: Person): ReadonlyMap<string, boolean> {
  const held = new Set<string>()
  for (const { title, former } of person.titles) {
    if (!former && held.size < MOST_OFFICES) held.add(key(titleText(document, title)))
  }
  const forms = new Map<string, boolean>()
  for (const office of held) {
    for (let space = office.indexOf(' '); space >= 0; ) {
      space = office.indexOf(' ', space + 1)
      const form = space < 0 ? office : office.slice(0, space)
      forms.set(form, held.has(form))
    }
  }
  return forms
}

/** "Người đứng đầu Thành ủy cũng yêu cầu": the last person before it who leads that body, of the same level and place. */
function headsOf(document: Document, persons: readonly Person[], named: readonly Mention[]): Mention[] {
  const { text } = document
  const heads = [...text.matchAll(HEAD)]
  if (!heads.length) return []
  const leads = persons.map(person =>
    gathered(person.titles, ({ title, former }) => (former ? [] : ledBy(key(titleText(document, title))))),
  )
  const found: Mention[] = []
  for (const { index: start, 0: words, 1: body = '' } of heads) {
    if (!CLAUSE_HEAD.test(text.slice(Math.max(0, start - 16), start))) continue
    const bodies = bodiesOf(key(body))
    const isLed = (led: string): boolean => bodies.some(one => goesOnFrom(led, one) || goesOnFrom(one, led))
    const holder = named.findLast(({ by, person, end }) => by === 'name' && end <= start && leads[person]?.some(isLed))
    if (!holder) continue
    const from = start + words.length - body.length
    const whole = leads[holder.person]?.find(led => isLed(led) && key(text.slice(from, from + led.length)) === led)
    const end = Math.max(start + words.length, from + (whole?.length ?? 0))
    if (!named.some(mention => overlaps(mention, { start, end })))
      found.push({ start, end, person: holder.person, by: 'title' })
  }
  return found
}

/** Such words with the body; not those of another country ("người đứng đầu chính phủ Lào"). */
const HEAD = sought(
  /(?<!\p{L})[Nn]gười đứng đầu ((?:[Cc]hính phủ|[Qq]uốc hội)(?! \p{Lu})|(?:[Tt]hành|[Tt]ỉnh|[Hh]uyện|[Qq]uận) (?:ủy|uỷ)(?: (?:- )?\p{Lu}\p{Ll}*){0,4}|(?:UBND|HĐND|[Cc]hính quyền)(?: (?:tỉnh|thành phố|TP\.?|huyện|quận|thị xã|xã|phường|thị trấn))?(?: (?:- )?\p{Lu}\p{Ll}*){0,4}|[Nn]gành \p{L}+ \p{Ll}+|[Bb]ộ \p{Lu}\p{Ll}* \p{L}\p{Ll}+)(?!\p{L})/gu,
)

/** The body that whoever has an office leads, in the words by which it is compared: "ubnd tỉnh vân trà" of its chairman. */
function ledBy(office: string): readonly string[] {
  if (/^thủ tướng(?: chính phủ)?$/.test(office)) return ['chính phủ']
  if (/^chủ tịch quốc hội$/.test(office)) return ['quốc hội']
  const [, rank = '', body = ''] = LEADS.exec(office) ?? []
  if (rank === 'bộ trưởng') return [body.startsWith('bộ ') ? body : `bộ ${body}`]
  return body ? [writtenOut(body.replace(/^ủy ban nhân dân/, 'ubnd').replace(/^hội đồng nhân dân/, 'hđnd'))] : []
}
const LEADS =
  /^(bí thư|chủ tịch|bộ trưởng|giám đốc) ((?<=bí thư )(?:thành|tỉnh|huyện|quận) ủy.*|(?<=chủ tịch )(?:ubnd|ủy ban nhân dân|hđnd|hội đồng nhân dân)(?!\p{L}).*|(?<=bộ trưởng ).+|(?<=giám đốc )sở .+)$/u

/** "chính quyền tỉnh" is its UBND, "ngành y tế" the ministry of health or a department of it. */
function bodiesOf(body: string): readonly string[] {
  if (body.startsWith('ngành ')) return [body.replace('ngành', 'bộ'), body.replace('ngành', 'sở')]
  return [writtenOut(body.replace(/^chính quyền/, 'ubnd'))]
}

/** "ubnd tp. vân trà" is "ubnd thành phố vân trà". */
const writtenOut = (body: string): string =>
  body
    .replace(/ tp(?:\. ?| |$)/, ' thành phố ')
    .replace(' - ', ' ')
    .trim()

const goesOnFrom = (whole: string, part: string): boolean => whole === part || whole.startsWith(`${part} `)
