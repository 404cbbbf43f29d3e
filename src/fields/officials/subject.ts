import type { Action } from '../../annotators/action/action.js'
import type { Annotation } from '../../document/layer.js'
import type { Token } from '../../text/token.js'
import { type Deed, type Group, type Mention, type Scene, tokensIn } from './scene.js'

const ADVERBS = 4
const FAR = 22
const CLAUSE_OPENERS = new Set(['và', ',', 'thời', ';'])
const PREPOSITIONS = new Set(['đến', 'với', 'về', 'cho', 'của', 'tới', 'từ', 'bởi'])
const OTHER_SUBJECTS = new Set([
  'của',
  'do',
  'bị',
  'được',
  'với',
  'các',
  'những',
  'rằng',
  'là',
  'có',
  'một',
  'nhiều',
  'để',
  'vì',
  'nhưng',
  'mà',
  'khi',
])
const ADVERBIAL = new Set([
  'đã',
  'cũng',
  'đồng',
  'thời',
  'vừa',
  'còn',
  'trực',
  'tiếp',
  'tục',
  'đang',
  'lần',
  'lượt',
  'thẳng',
  'thắn',
  'nghiêm',
  'túc',
  'kịp',
  'mong',
  'rất',
  'xin',
  'đặc',
  'biệt',
  'tham',
  'gia',
  'trân',
  'trọng',
  'chân',
  'thành',
])
const HEADS = new Set(['cùng', 'cũng', 'đã', 'đến', 'tới', 'về', 'ngoài', 'ra', 'còn', '-', '+', '•', ')', '”'])
/** Marks that close an apposition before the verb: "ông A, Chủ tịch xã, cũng", "ông A - Chủ tịch xã - đã". */
const RESUMING = new Set([',', '-', '–'])
const PLACES = new Set([
  'tại',
  'trong',
  'sau',
  'trước',
  'nhân',
  'thay',
  'khi',
  'từ',
  'qua',
  'ở',
  'vào',
  'thừa',
  'trên',
  'cùng',
  'và',
  'với',
])
const LISTING = new Set(['có', 'gồm', ':', '(', 'là', 'cùng'])
/** Words and marks that part a verb of appointing from its object. */
const APART = new Set([';', '.', 'thay', 'của', '"', '”', 'là'])
const OFFICES = new Set(['chức', 'đối', 'chí', 'ông', 'bà', 'giữ'])
const ADDRESS = new Set([
  'các',
  'đồng',
  'chí',
  'ông',
  'bà',
  'đ',
  '/',
  'c',
  'anh',
  'chị',
  ':',
  'vị',
  'hai',
  'ba',
  'như',
  'quý',
  '-',
])

/** Who does what in a sentence. Quoted words are nobody's deeds. */
export function deedsOf(scene: Scene): Deed[] {
  const deeds: Deed[] = [...scene.inside]
  let last: { group: readonly Mention[]; action: Annotation<Action> } | undefined
  for (const action of scene.actions) {
    if (action.value.form === 'releases' || (action.value.quoted && !action.value.roles.includes('appointed'))) continue
    const group = subjectsOf(scene, action, last)
    if (!group.length) continue
    last = { group, action }
    for (const mention of [...group, ...metBy(scene, action)]) deeds.push({ mention, action })
  }
  return deeds
}

/** "hội đàm với Bộ trưởng B", "tiếp Đại sứ C": whom somebody meets is there too. */
function metBy(scene: Scene, action: Annotation<Action>): readonly Mention[] {
  if (action.value.form !== 'verb' || !action.value.roles.includes('attended')) return []
  const keys = tokensIn(scene.tokens, action).map(({ key }) => key)
  if (!keys.some(key => MEETING.has(key))) return []
  const next = scene.groups.find(({ start }) => start >= action.end)
  const between = next ? tokensIn(scene.tokens, { start: action.end, end: next.start }) : []
  return next && between.length <= 2 && between.every(({ key }) => MET.has(key)) ? next.mentions.slice(0, 1) : []
}

/** Words of the verbs of meeting, and those that may stand before the person who is met. */
const MEETING = new Set(['tiếp', 'gặp', 'đón', 'kiến', 'đàm', 'làm'])
const MET = new Set(['với', 'và', 'đồng', 'chí', 'ông', 'bà', 'ngài', 'có'])

type Last = { readonly group: readonly Mention[]; readonly action: Annotation<Action> } | undefined

function subjectsOf(scene: Scene, action: Annotation<Action>, last: Last): readonly Mention[] {
  switch (action.value.form) {
    case 'of':
      return listedAfter(scene, action)
    case 'theo':
      return nextWithin(scene, action, 2)
    case 'appoints':
      return appointed(scene, action)
    default:
      if (action.value.roles.includes('appointed')) {
        const held = bracketed(scene, action)
        if (held.length) return held
      }
      return before(scene, action, last) ?? fronted(scene, action, last)
  }
}

/** The subject in front of a verb, directly or over adverbs, an apposition or an adverbial; or that of the verb before. */
function before(scene: Scene, action: Annotation<Action>, last: Last): readonly Mention[] | undefined {
  const group = scene.groups.findLast(({ end }) => end <= action.start)
  if (!group) return undefined
  if (last && last.action.start >= group.end) return follows(scene, action, last.action) ? last.group : undefined
  const between = tokensIn(scene.tokens, { start: group.end, end: action.start })
  const oblique = PREPOSITIONS.has(tokensIn(scene.tokens, { start: scene.start, end: group.start }).at(-1)?.key ?? '')
  if (!reaches(between, action.value.weak || oblique)) return undefined
  const all = group.sure || group.mentions.length > 2 || (COMMON.has(roleOf(action)) && isFree(scene, group))
  return all ? group.mentions : group.mentions.slice(-1)
}

/** What several persons named one after the other do together. */
const COMMON: ReadonlySet<string> = new Set(['attended', 'chaired', 'appointed'])
const roleOf = (action: Annotation<Action>): string => action.value.roles[0] ?? ''

/** True for a list that nothing before it rules: "Bí thư A, Phó Bí thư B dự", not "trả lời đại biểu A, ông B". */
function isFree(scene: Scene, group: Group): boolean {
  const before = tokensIn(scene.tokens, { start: scene.start, end: group.start }).at(-1)
  return before === undefined || before.shape === 'mark' || ADDRESS.has(before.key)
}

function reaches(between: readonly Token[], weak: boolean): boolean {
  if (between.some(({ key }) => key === 'sẽ')) return false
  const open = between.findIndex(({ key }) => key === '(')
  const close = between.findIndex(({ key }) => key === ')')
  const rest = close >= 0 && (open === 0 || (close === 0 && open < 0)) ? between.slice(close + 1) : between
  const inner = rest[0]?.key === ',' && rest.at(-1)?.key === ',' ? rest.slice(1, -1) : rest
  const first = inner[0]
  if (!first) return true
  if (inner.length <= ADVERBS && inner.every(({ shape, key }) => shape === 'lower' && !OTHER_SUBJECTS.has(key)))
    return true
  if (weak && inner.length > FAR / 2) return false
  if (inner.length > FAR) return false
  if (PLACES.has(first.key)) return !inner.some(({ key }) => key === ';' || key === ':')
  const resumed = RESUMING.has(first.key) && inner.slice(1).every(({ key }) => ADVERBIAL.has(key))
  if (resumed && inner.length <= ADVERBS) return true
  if (isAside(inner)) return true
  if (weak) return false
  const apposition = first.key === ',' || first.key === '-' || first.key === '–'
  return (
    apposition &&
    (inner[1]?.shape !== 'lower' || inner[1].key === 'người') &&
    !inner.some(({ key }) => key === ';' || key === ':')
  )
}

/** ", sau khi nghe báo cáo, đã": an adverbial between commas, and nothing but adverbs behind it. */
function isAside(between: readonly Token[]): boolean {
  const close = between.findLastIndex(({ key }) => key === ',')
  if (between[0]?.key !== ',' || close <= 0 || between.length > FAR) return false
  return PLACES.has(between[1]?.key ?? '') && between.slice(close + 1).every(({ key }) => ADVERBIAL.has(key))
}

/** Whether a verb has the subject of the verb before: next to it, or at the head of a further predicate. */
function follows(scene: Scene, action: Annotation<Action>, previous: Annotation<Action>): boolean {
  const between = tokensIn(scene.tokens, { start: previous.end, end: action.start })
  if (between.length <= 3)
    return between.every(({ key }) => key === 'và' || key === ',' || key === 'rồi' || ADVERBIAL.has(key))
  if (previous.value.form !== 'verb') return false
  const also = between.some(({ key }, at) => key === 'thời' && between[at - 1]?.key === 'đồng')
  if (!also && scene.actions.some(({ start }) => start >= previous.end && start < action.start)) return false
  const content = previous.value.roles.includes('spoke')
  if (content && !action.value.roles.includes('directed') && action.value.weak) return false
  const at = between.findLastIndex(({ key }) => CLAUSE_OPENERS.has(key))
  if (at < 0 || between.length - at > 4) return false
  return between.slice(at + 1).every(({ key }) => ADVERBIAL.has(key))
}

/** A verb that opens the sentence before its person: "Phát biểu tại …, đồng chí A", "Dự hội nghị có các đồng chí: A; B". */
function fronted(scene: Scene, action: Annotation<Action>, last: Last): readonly Mention[] {
  const next = scene.groups.find(({ start }) => start >= action.end)
  if (!next || scene.groups.some(({ end }) => end <= action.start)) return []
  if (!opens(scene, action, last)) return []
  const between = tokensIn(scene.tokens, { start: action.end, end: next.start })
  const at = between.findLastIndex(({ key }) => !ADDRESS.has(key))
  const sign = between.slice(Math.max(at, 0)).find(({ key }) => LISTING.has(key) || key === ',')?.key
  if (lastKeyOf(scene, action) === 'có' || (sign && LISTING.has(sign))) return listedFrom(scene, next)
  if (sign === ',' && next.start > action.end) return next.sure ? next.mentions : next.mentions.slice(0, 1)
  return last && !between.length ? last.group : []
}

const lastKeyOf = (scene: Scene, action: Annotation<Action>): string | undefined =>
  tokensIn(scene.tokens, action).at(-1)?.key

/** At the head of the sentence, behind an adverbial and its comma ("Tại hội nghị,"), or joined to a verb that is. */
function opens(scene: Scene, action: Annotation<Action>, last: Last): boolean {
  if (action.value.first) return true
  const prefix = tokensIn(scene.tokens, { start: scene.start, end: action.start })
  if ((prefix.length <= 2 && prefix.every(({ key }) => HEADS.has(key))) || prefix.at(-1)?.key === ',') return true
  const joint = last && tokensIn(scene.tokens, { start: last.action.end, end: action.start })
  return (
    joint !== undefined && joint.length <= 2 && joint.every(({ key }) => key === 'và' || key === ',' || key === 'cùng')
  )
}

const listedAfter = (scene: Scene, action: Annotation<Action>): readonly Mention[] => {
  const next = scene.groups.find(({ start }) => start >= action.end)
  if (!next) return []
  const between = tokensIn(scene.tokens, { start: action.end, end: next.start })
  if (between.length > 12 || between.some(({ key }) => key === ',' || key === ';')) return []
  if (action.value.roles.includes('attended')) return listedFrom(scene, next)
  return action.value.roles.includes('chaired') && next.sure ? next.mentions : next.mentions.slice(0, 1)
}

/** The persons of a list from `first` on: all groups up to the next verb. */
function listedFrom(scene: Scene, first: Group): readonly Mention[] {
  const verb = scene.actions.find(
    ({ start, value }) => start >= first.end && !value.quoted && value.form === 'verb' && !value.weak,
  )
  const end = verb?.start ?? scene.end
  return scene.groups
    .filter(group => group.start >= first.start && group.start < end)
    .flatMap(({ mentions }) => mentions)
}

function nextWithin(scene: Scene, action: Annotation<Action>, distance: number): readonly Mention[] {
  const next = scene.groups.find(({ start }) => start >= action.end)
  if (!next) return []
  const between = tokensIn(scene.tokens, { start: action.end, end: next.start })
  return between.length <= distance && !between.some(({ shape }) => shape === 'mark') ? next.mentions.slice(0, 1) : []
}

/** "ba Phó Chủ tịch mới được bầu (ông A; ông B; ông C)". */
function bracketed(scene: Scene, action: Annotation<Action>): readonly Mention[] {
  const next = scene.groups.find(({ start }) => start >= action.end)
  const between = next ? tokensIn(scene.tokens, { start: action.end, end: next.start }) : []
  const sign = between.at(-1)?.key
  return next && between.length < FAR && (sign === '(' || sign === ':') ? next.mentions : []
}

/** "bầu ông A giữ chức …", "ông A được Ban Bí thư bổ nhiệm", "bầu bổ sung … đối với các ông: A; B"; not "thay ông A". */
function appointed(scene: Scene, action: Annotation<Action>): readonly Mention[] {
  const next = scene.groups.find(({ start }) => start >= action.end)
  const ahead = next ? tokensIn(scene.tokens, { start: action.end, end: next.start }) : []
  const direct = ahead.length <= 3 || ahead.some(({ key }) => OFFICES.has(key))
  if (next && direct && ahead.length <= FAR && !ahead.some(({ key }) => APART.has(key)))
    return next.sure || next.mentions.length > 2 ? next.mentions : next.mentions.slice(0, 1)
  const group = scene.groups.findLast(({ end }) => end <= action.start)
  const behind = group ? tokensIn(scene.tokens, { start: group.end, end: action.start }) : []
  const passive =
    behind.length <= FAR &&
    behind.slice(0, 3).some(({ key }) => key === 'được') &&
    !behind.some(({ key }) => key === '"' || key === '”')
  return group && passive ? group.mentions : []
}
