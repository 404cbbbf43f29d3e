import type { Action } from '../../annotators/action/action.js'
import type { Annotation } from '../../document/layer.js'
import { phraseOf, type Token } from '../../text/token.js'
import { appointed, appointees, bracketed } from './appointed.js'
import { before } from './before.js'
import { furtherOf } from './further.js'
import type { Group, Mention } from './group.js'
import { fronted, listedAfter, opensList, ownersOf } from './listing.js'
import { parallel } from './parallel.js'
import { type Deed, type Last, type Scene, tokensIn } from './scene.js'
import { takesOffice } from './taking.js'
import { presentersOf, talksOf } from './talk.js'
import { ADDRESS } from './words.js'

/** Who does what in a sentence. Quoted words are nobody's deeds. */
export function deedsOf(scene: Scene): Deed[] {
  const deeds: Deed[] = [...scene.inside]
  let last: Last
  for (const action of scene.actions) {
    if (action.value.form === 'releases' || (action.value.quoted && !action.value.roles.includes('appointed'))) continue
    if (isTransfer(scene, action)) continue
    const found = subjectsOf(scene, action, last)
    const group = action.value.roles.includes('appointed') ? appointees(scene, found) : found
    for (const mention of answered(scene, action)) deeds.push({ mention, action })
    if (!group.length) {
      if (isMeeting(scene, action)) for (const mention of metBy(scene, action)) deeds.push({ mention, action })
      continue
    }
    const presenters = presentersOf(scene, action, group)
    if (presenters) {
      deeds.push(...presenters)
      continue
    }
    if (!isTakenIn(scene, action, group, last)) last = { group, action }
    const talks = talksOf(scene, action, group)
    if (talks.length) {
      deeds.push(...talks)
      continue
    }
    for (const mention of [...group, ...metBy(scene, action)]) deeds.push({ mention, action })
  }
  const told = deeds.filter(deed => !isGuest(scene, deed, deeds))
  return [...told, ...furtherOf(scene, told)]
}

/** "Đoàn do ông A làm trưởng đoàn đến thăm": whom a delegation pays a visit with is said to visit, and no more. */
const isGuest = ({ tokens }: Scene, { mention, action }: Deed, deeds: readonly Deed[]): boolean =>
  phraseOf(tokensIn(tokens, action)) === 'làm trưởng đoàn' &&
  deeds.some(other => other.mention.person === mention.person && other.action.value.roles.includes('visited'))

/** "A gửi lời chúc mừng Thủ tướng B đã tái đắc cử và khẳng định": what is told of whom A congratulates does not end what A says. */
function isTakenIn({ tokens }: Scene, action: Annotation<Action>, [first]: readonly Mention[], last: Last): boolean {
  if (!last || !first || first.start < last.action.end || !action.value.roles.includes('appointed')) return false
  const ahead = tokensIn(tokens, { start: last.action.start, end: first.start })
  return (
    ahead.some(({ key }, at) => key === 'mừng' && ahead[at - 1]?.key === 'chúc') &&
    !ahead.some(({ shape }) => shape === 'mark')
  )
}

/** "điều động ông A đến nhận công tác ở tỉnh", "được điều động giữ vị trí khác": moved, but to no office. */
function isTransfer(scene: Scene, action: Annotation<Action>): boolean {
  const { tokens, start, end } = scene
  const words = tokensIn(tokens, action).map(({ key }) => key)
  const moves = words.slice(-2).join(' ')
  const behind = tokensIn(tokens, { start: action.end, end })
  const last = tokensIn(tokens, action).at(-1)
  if (last?.key === 'làm' && RISES.has(words[0] ?? '')) return !takesOffice(scene, last)
  if (moves === 'phân công' && words.length === 2) return !isAssignment(scene, behind)
  if (moves === 'giao cho' && action.value.form === 'appoints')
    return !isOfficeGiven(tokensIn(tokens, { start, end: action.start }))
  if (!MOVES.has(moves)) return false
  return !behind.some(({ key }) => OFFICE.has(key)) || behind.slice(0, 5).some(({ key }) => key === 'khác')
}
/** "lên làm Trưởng phòng", "trở lại làm Thứ trưởng": of an office; not "vươn lên làm giàu". */
const RISES = new Set(['lên', 'qua', 'trở', 'quay'])
const MOVES = new Set(['điều động', 'luân chuyển', 'phân công'])

/** "phân công ông A … giữ chức", "phân công bà B làm Trưởng phòng"; not "phân công ông A, Phó Bí thư, giữ liên lạc với các huyện", nor "giao nhiệm vụ, phân công". */
function isAssignment(scene: Scene, behind: readonly Token[]): boolean {
  const at = behind.findIndex(word => takesOffice(scene, word))
  return (
    ADDRESS.has(behind[0]?.key ?? '') &&
    at > 1 &&
    at < MOST_BEFORE_OFFICE &&
    !behind.slice(0, at).some(({ key }) => key === ';' || key === ':' || key === '.')
  )
}
const MOST_BEFORE_OFFICE = 45

/** "Chức danh Bí thư Tỉnh ủy được giao cho ông A"; not "nhiệm vụ được giao cho ông A". */
const isOfficeGiven = (ahead: readonly Token[]): boolean => {
  const at = ahead.findLastIndex(({ key }) => key === ',' || key === ';') + 1
  return /^(?:chức (?:danh|vụ)|vị trí|cương vị|ghế)$/.test(
    phraseOf(ahead.slice(at, at + (ahead[at]?.key === 'ghế' ? 1 : 2))),
  )
}
const OFFICE = new Set(['giữ', 'làm', 'đảm', 'bổ', 'chức', 'nhiệm', 'phụ', 'cương', 'là'])

/** "hội đàm với Bộ trưởng B", "tiếp Bí thư C và Tỉnh trưởng D": whom somebody meets is there too. */
function metBy(scene: Scene, action: Annotation<Action>): readonly Mention[] {
  if (action.value.form !== 'verb' || !action.value.roles.includes('attended')) return []
  const keys = tokensIn(scene.tokens, action).map(({ key }) => key)
  const receives = keys[0] === 'nhận' && keys[1] === 'hoa'
  if (!receives && !keys.some(key => MEETING.has(key))) return []
  const next = scene.groups.find(({ start }) => start >= action.end)
  const between = next ? tokensIn(scene.tokens, { start: action.end, end: next.start }) : []
  const isNear = receives
    ? next?.mentions[0]?.by === 'name' &&
      between.length <= MOST_OF_FLOWERS &&
      between.every(({ key }) => FLOWERS.has(key))
    : between.length <= 2 && between.every(({ key }) => MET.has(key))
  return next && isNear ? next.mentions.slice(0, next.sure ? undefined : 1) : []
}

/** "nhận hoa chúc mừng từ Chủ tịch B", "nhận hoa của ông B": who hands them over is there as well. */
const FLOWERS = new Set(['từ', 'của', 'chúc', 'mừng', 'do', 'đồng', 'chí', 'ông', 'bà'])
const MOST_OF_FLOWERS = 4

/** "Đoàn công tác đã có cuộc làm việc với ông A": a delegation meets somebody; not the press, and not yet to come. */
function isMeeting({ tokens, start }: Scene, action: Annotation<Action>): boolean {
  const ahead = tokensIn(tokens, { start, end: action.start })
  return ahead.some(({ key }) => key === 'đoàn') && !ahead.some(({ key }) => NOT_MEETING.has(key))
}
const NOT_MEETING = new Set(['sẽ', 'viên', 'báo', 'pv', 'để', 'sau', 'trước'])

/** "Trả lời chất vấn của đại biểu B": whose question is answered has spoken as well. */
function answered(scene: Scene, action: Annotation<Action>): readonly Mention[] {
  const answer = tokensIn(scene.tokens, action).slice(0, 2)
  if (action.value.form !== 'verb' || phraseOf(answer) !== 'trả lời') return []
  const next = scene.groups.find(({ start }) => start >= action.end)
  const between = next ? tokensIn(scene.tokens, { start: action.end, end: next.start }) : []
  return next && between.at(-1)?.key === 'của' && between.every(({ key }) => QUESTION.has(key))
    ? next.mentions.slice(0, next.sure ? undefined : 1)
    : []
}

const QUESTION = new Set(['câu', 'hỏi', 'chất', 'vấn', 'ý', 'kiến', 'của'])

/** Words of the verbs of meeting, and those that may stand before the person who is met. */
const MEETING = new Set(['tiếp', 'chào', 'gặp', 'đón', 'kiến', 'đàm', 'làm'])
const MET = new Set(['với', 'và', 'đồng', 'chí', 'ông', 'bà', 'ngài', 'có'])

function subjectsOf(scene: Scene, action: Annotation<Action>, last: Last): readonly Mention[] {
  switch (action.value.form) {
    case 'of': {
      const owners = listedAfter(scene, action)
      return owners.length || !isInterview(scene, action) ? owners : foundFor(scene, action, last)
    }
    case 'theo':
      return nextWithin(scene, action, 2)
    case 'appoints':
      return appointed(scene, action)
    default:
      if (action.value.roles.includes('appointed')) {
        const held = bracketed(scene, action)
        if (held.length) return held
      }
      return foundFor(scene, action, last)
  }
}

/** "Bộ trưởng A có cuộc trao đổi với báo chí": who gives an interview stands before it. */
const isInterview = ({ tokens }: Scene, action: Annotation<Action>): boolean =>
  action.value.roles.includes('spoke') && tokensIn(tokens, action)[0]?.key === 'có'

function foundFor(scene: Scene, action: Annotation<Action>, last: Last): readonly Mention[] {
  const holder = holderOf(scene, action)
  if (holder) return holder
  const listed = action.value.first || opensList(scene, action) || isAddition(scene, action)
  const subject = listed ? undefined : before(scene, action, last)
  if (subject) return subject
  const found = fronted(scene, action, last)
  if (found.length) return found
  const owners = ownersOf(scene, action)
  return owners.length ? owners : parallel(scene, action, last)
}

/** "…, ngoài ra, còn có ông A": those behind the words are there. */
const isAddition = ({ tokens }: Scene, action: Annotation<Action>): boolean => {
  const words = tokensIn(tokens, action)
  return words.at(-1)?.key === 'có' && (words[0]?.key === 'ngoài' || words[0]?.key === 'bên')
}

/** "Chủ tọa A", "đã ký: A": the words are the name's behind them. */
function holderOf(scene: Scene, action: Annotation<Action>): readonly Mention[] | undefined {
  const next = scene.groups.find(({ start }) => start >= action.end)
  const between = next && tokensIn(scene.tokens, { start: action.end, end: next.start })
  const words = tokensIn(scene.tokens, action).map(({ key }) => key)
  const isChair = words.join(' ') === 'chủ tọa' && !between?.length
  const isSignature = words.join(' ') === 'đã ký' && between?.[0]?.key === ':' && between.length <= 2
  return next && (isChair || isSignature) ? next.mentions.slice(0, 1) : undefined
}

/** "Theo Giám đốc A": the person right behind the word. */
function nextWithin(scene: Scene, action: Annotation<Action>, distance: number): readonly Mention[] {
  const next = scene.groups.find(({ start }) => start >= action.end)
  if (!next) return []
  const between = tokensIn(scene.tokens, { start: action.end, end: next.start })
  if (between.length > distance || between.some(({ shape }) => shape === 'mark')) return []
  return isOtherSpeakers(scene, next) ? [] : next.mentions.slice(0, 1)
}

/** "Theo các đại biểu Quốc hội, Tổng Bí thư A là": many are quoted on one who is named behind the comma. */
function isOtherSpeakers({ tokens }: Scene, { mentions, start, end }: Group): boolean {
  const words = tokensIn(tokens, { start, end })
  return mentions.length === 1 && words[0]?.key === 'các' && words.some(({ key }) => key === ',')
}
