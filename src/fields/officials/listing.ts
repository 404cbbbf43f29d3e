import type { Action } from '../../annotators/action/action.js'
import type { Annotation } from '../../document/layer.js'
import { phraseOf, type Token } from '../../text/token.js'
import type { Group, Mention } from './group.js'
import { isPlace, type Last, type Scene, tokensIn } from './scene.js'
import { ADDRESS, FAR } from './words.js'

const HEADS = new Set(['cùng', 'cũng', 'đã', 'đến', 'tới', 'về', 'ngoài', 'ra', 'còn', '-', '+', '•', ')', '”'])
/** Words before a clause that has the subject of the sentence. */
const AFTER = new Set(['ngay', 'sau', 'trong', 'khi'])
const LISTING = new Set(['có', 'gồm', ':', '(', 'là', 'cùng'])

/** A verb that opens the sentence before its person: "Phát biểu tại …, đồng chí A", "Dự hội nghị có các đồng chí: A; B". */
export function fronted(scene: Scene, action: Annotation<Action>, last: Last): readonly Mention[] {
  const next = scene.groups.find(({ start }) => start >= action.end)
  if (!next || (!action.value.first && !isParted(scene, action) && scene.groups.some(({ end }) => end <= action.start)))
    return []
  if (!opens(scene, action, last)) return []
  const between = tokensIn(scene.tokens, { start: action.end, end: next.start })
  const company = companyOf(scene, action, next)
  if (company) return listedFrom(scene, company)
  if (isPresence(action, between)) return listedFrom(scene, next)
  const at = between.findLastIndex(({ key }) => !ADDRESS.has(key))
  const sign = between.slice(Math.max(at, 0)).find(({ key }) => LISTING.has(key) || key === ',')?.key
  if (lastKeyOf(scene, action) === 'có' || (sign && LISTING.has(sign))) return listedFrom(scene, next)
  if (at < 0 && SPEECHES.has(phraseOf(tokensIn(scene.tokens, action)))) return next.mentions.slice(0, 1)
  if (sign === ',' && next.start > action.end) return next.sure ? next.mentions : next.mentions.slice(0, 1)
  return last && !between.length ? last.group : []
}

/** "Phát biểu kết luận đồng chí A yêu cầu": words of a speech that take no object, so that the comma may be missing. */
const SPEECHES: ReadonlySet<string> = new Set(
  ['kết luận', 'chỉ đạo', 'khai mạc', 'bế mạc', 'mở đầu', 'đáp từ'].map(kind => `phát biểu ${kind}`),
)

/** "Cùng đi với Tổng Bí thư A có ông B; bà C", "Tháp tùng Thủ tướng A có ông B": those who come with somebody are listed behind "có". */
function companyOf(scene: Scene, action: Annotation<Action>, host: Group): Group | undefined {
  const ahead = tokensIn(scene.tokens, { start: action.end, end: host.start })
  const isWith = ahead.some(({ key }) => key === 'với') || tokensIn(scene.tokens, action)[0]?.key === 'tháp'
  const next = scene.groups.find(({ start }) => start >= host.end)
  if (!isWith || !next || !action.value.roles.includes('attended')) return undefined
  const between = tokensIn(scene.tokens, { start: host.end, end: next.start })
  const opens = between.find(({ key }) => !ADDRESS.has(key) && !BESIDE.has(key))?.key
  return ahead.every(({ key }) => key === 'với' || ADDRESS.has(key)) && (opens === 'có' || opens === 'gồm')
    ? next
    : undefined
}

/** "Cùng đi với Thủ tướng A và Phu nhân còn có". */
const BESIDE = new Set(['và', 'phu', 'nhân', 'đoàn', 'còn', ',', 'về', 'phía'])

/** "Cùng dự còn có lãnh đạo các ban; Thiếu tướng A", "Dự buổi lễ có đại diện các sở; ông A": the list has begun before the first who is named. */
function isPresence({ value }: Annotation<Action>, between: readonly Token[]): boolean {
  const mark = between.findIndex(({ shape }) => shape === 'mark')
  const has = between.slice(0, mark < 0 ? undefined : mark).findIndex(({ key }) => key === 'có')
  const isFirst = has === 0 || (has === 1 && between[0]?.key === 'còn')
  const opens = isFirst || (has > 0 && has < NEAR + 2 && opensPeople(between, has + 1))
  const end = between.findLast(({ key }) => !ADDRESS.has(key))?.key
  return value.roles.includes('attended') && opens && (end === ';' || end === ',' || end === 'và')
}

/** "đại diện các sở", "150 đại biểu", "Thường trực Huyện ủy"; not "vốn 5 tỷ đồng". */
const opensPeople = (list: readonly Token[], at: number): boolean =>
  (list[at]?.shape === 'number'
    ? opensPeople(list, at + 1)
    : list[at]?.shape !== 'lower' && list[at]?.shape !== 'mark') || PEOPLE.has(list[at]?.key ?? '')
const PEOPLE = new Set(['đại', 'lãnh', 'thường', 'các', 'đông', 'gần', 'hơn', 'trên', 'nhiều', 'toàn', 'cán', 'đoàn'])

const lastKeyOf = (scene: Scene, action: Annotation<Action>): string | undefined =>
  tokensIn(scene.tokens, action).at(-1)?.key

/** "…; Về phía tỉnh có ông A": right behind a semicolon, or a list of those present. */
const isParted = (scene: Scene, action: Annotation<Action>): boolean =>
  tokensIn(scene.tokens, { start: scene.start, end: action.start }).at(-1)?.key === ';' || opensList(scene, action)

/** "ông A chủ trì hội nghị, dự hội nghị có ông B": a clause of its own, with those who were there behind "có". */
export function opensList(scene: Scene, action: Annotation<Action>): boolean {
  const [verb] = tokensIn(scene.tokens, action)
  const mark = tokensIn(scene.tokens, { start: scene.start, end: action.start }).at(-1)?.key
  const next = scene.groups.find(({ start }) => start >= action.end)
  if (!next || !action.value.roles.includes('attended') || !PRESENT.has(verb?.key ?? '')) return false
  if (mark !== ',' && mark !== ';') return false
  const between = tokensIn(scene.tokens, { start: action.end, end: next.start })
  const last = between.findLast(({ key }) => !ADDRESS.has(key)) ?? tokensIn(scene.tokens, action).at(-1)
  return isPresence(action, between) || (last?.key === 'có' && between.length <= MOST_OF_MEETING)
}

/** First words of being somewhere. */
const PRESENT = new Set(['dự', 'tham', 'cùng', 'có'])
/** Most words for what somebody attends, and of address, before the first who does. */
const MOST_OF_MEETING = 9

/** At the head of the sentence, behind an adverbial and its comma ("Tại hội nghị,"), or joined to a verb that is. */
function opens(scene: Scene, action: Annotation<Action>, last: Last): boolean {
  if (action.value.first || isParted(scene, action)) return true
  const prefix = tokensIn(scene.tokens, { start: scene.start, end: action.start })
  if (prefix.length === 1 && isPlace(scene, action)) return true
  if (prefix.at(-1)?.key === 'khi' && isClause(scene, action, prefix)) return true
  if ((prefix.length <= 2 && prefix.every(({ key }) => HEADS.has(key))) || prefix.at(-1)?.key === ',')
    return !action.value.weak || !prefix.some(({ key }) => key === 'để' || key === 'nhằm')
  const joint = last && tokensIn(scene.tokens, { start: last.action.end, end: action.start })
  return (
    joint !== undefined && joint.length <= 2 && joint.every(({ key }) => key === 'và' || key === ',' || key === 'cùng')
  )
}

/** "Ngay sau khi dự hội nghị, ông A": a clause without a subject of its own, of what has been done. */
function isClause(scene: Scene, { end, value }: Annotation<Action>, prefix: readonly Token[]): boolean {
  const opener = prefix.findLastIndex(({ key }) => !AFTER.has(key))
  const next = scene.groups.find(({ start }) => start >= end)
  const behind = next && tokensIn(scene.tokens, { start: next.end, end: scene.end })[0]
  return !value.weak && (opener < 0 || prefix[opener]?.key === ',') && behind?.key !== 'sẽ'
}

/** The persons behind a noun phrase that belongs to them: "sự chủ trì của các đồng chí: A; B". */
export const listedAfter = (scene: Scene, action: Annotation<Action>): readonly Mention[] => {
  const next = scene.groups.find(({ start }) => start >= action.end)
  if (!next) return []
  const between = tokensIn(scene.tokens, { start: action.end, end: next.start })
  if (between.length > 12 || between.some(({ key }) => key === ',' || key === ';')) return []
  if (lastKeyOf(scene, action) === 'của' && between.some(({ key }) => OF_OTHERS.has(key))) return []
  if (action.value.roles.includes('visited') && lastKeyOf(scene, action) !== 'của' && !isOwned(between)) return []
  if (action.value.roles.includes('visited') && between.some(({ key }) => key === 'mời')) return []
  const isMutual = MUTUAL.has(lastKeyOf(scene, action) ?? '')
  if (isMutual && between.length > NEAR) return []
  if (action.value.roles.includes('attended'))
    return isMutual ? next.mentions.slice(0, next.sure ? undefined : 1) : listedFrom(scene, next)
  const isOfAll = action.value.roles.includes('chaired') || action.value.roles.includes('appointed')
  return isOfAll && next.sure ? next.mentions : next.mentions.slice(0, 1)
}

/** "ý kiến của cử tri liên quan đến vụ ông A": it is not that of the person. */
const OF_OTHERS = new Set(['với', 'do', 'liên', 'về'])

/** "cuộc hội đàm với ông A", "cuộc hội đàm giữa ông A và ông B". */
const MUTUAL = new Set(['với', 'giữa'])
/** Most words between "cuộc hội đàm với" and whom it was with. */
const NEAR = 3

/** "chuyến thăm chính thức Việt Nam của Chủ tịch nước A": whose it is stands behind "của". */
const isOwned = (between: readonly Token[]): boolean => between.findLast(({ key }) => !ADDRESS.has(key))?.key === 'của'

/** "Tại buổi tiếp xúc cử tri quận 1 của Bí thư A": whose meeting it is stands behind "của". */
export function ownersOf(scene: Scene, action: Annotation<Action>): readonly Mention[] {
  const next =
    isPlace(scene, action) || isVoters(scene, action)
      ? scene.groups.find(({ start }) => start >= action.end)
      : undefined
  const between = next ? tokensIn(scene.tokens, { start: action.end, end: next.start }) : []
  const parted = between.some(({ key }) => key === ';' || key === ':' || key === '(')
  return next && between.length <= FAR && !parted && isOwned(between) ? next.mentions.slice(0, 1) : []
}

/** "làm nóng buổi tiếp xúc cử tri quận 1 của Bí thư A": only deputies meet voters. */
function isVoters({ tokens }: Scene, action: Annotation<Action>): boolean {
  const words = tokensIn(tokens, action)
  const isMeeting = words[0]?.key === 'buổi' || words[0]?.key === 'cuộc'
  return isMeeting && words.at(-1)?.key === 'tri'
}

/** "bà B bận công tác": who is named among those present and is not. */
const ABSENT = new Set(['bận', 'vắng', 'không'])

/** The persons of a list from `first` on: all groups up to the next verb; beside names an office is nobody's. */
export function listedFrom(scene: Scene, first: Group): readonly Mention[] {
  const verb = scene.actions.find(
    ({ start, value }) => start >= first.end && !value.quoted && value.form === 'verb' && !value.weak,
  )
  const end = verb?.start ?? scene.end
  const listed = scene.groups
    .filter(group => group.start >= first.start && group.start < end)
    .flatMap(({ mentions }) => mentions)
    .filter(mention => !ABSENT.has(tokensIn(scene.tokens, { start: mention.end, end: scene.end })[0]?.key ?? ''))
  const named = listed.filter(({ by }) => by === 'name')
  return named.length ? named : listed
}
