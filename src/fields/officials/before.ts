import type { Action } from '../../annotators/action/action.js'
import type { Annotation } from '../../document/layer.js'
import { spanAt } from '../../text/span.js'
import { phraseOf, type Token } from '../../text/token.js'
import { isCompany } from './company.js'
import { withoutKin } from './kin.js'
import { isBody, isRestOf, isWriting, PLACES, reaches } from './reach.js'
import {
  type Group,
  isFree,
  isMadeUp,
  isPlace,
  type Last,
  lastBefore,
  type Mention,
  relatedTo,
  type Scene,
  tokensIn,
} from './scene.js'
import { ADDRESS, ADVERBIAL, FAR } from './words.js'

const NEXT = new Set(['và', ',', 'rồi'])
const CLAUSE_OPENERS = new Set(['và', ',', 'thời', ';'])
const PREPOSITIONS = new Set(['đến', 'với', 'về', 'cho', 'của', 'tới', 'từ', 'bởi'])
/** "gửi thư đến ông A, đề nghị": to whom something goes is not who asks. */
const RECEIVING = new Set(['đến', 'tới', 'lên', 'gửi', 'cho'])
/** "thỉnh nguyện gửi Thủ tướng nêu rõ", "gửi tới Bộ trưởng A mong muốn của cử tri": what is behind is said of what is sent. */
const isReceiver = (
  word: Token | undefined,
  verb: Token | undefined,
  group: Group,
  between: readonly Token[],
): boolean =>
  !group.sure &&
  group.mentions.length === 1 &&
  (between.length === 1
    ? RECEIVING.has(word?.key ?? '') && (isResumed(between) || between[0]?.key === '-' || between[0]?.key === '–')
    : !between.length && (word?.key === 'gửi' || (verb?.key === 'gửi' && RECEIVING.has(word?.key ?? ''))))
/** Ends of verbs whose object is asked to do what follows: "đề nghị Bộ trưởng A làm rõ". */
const ASKING = new Set([
  'đề nghị',
  'yêu cầu',
  'mong muốn',
  'kiến nghị',
  'đề xuất',
  'chỉ đạo',
  'phân công',
  'đề cử',
  'tiến cử',
])
const ASKING_ALONE = new Set(['mời', 'nhờ', 'giao', 'mong', 'trình'])

/** The subject in front of a verb, directly or over adverbs, an apposition or an adverbial; or that of the verb before. */
export function before(scene: Scene, action: Annotation<Action>, last: Last): readonly Mention[] | undefined {
  const group = lastBefore(scene, action)
  if (!group) return undefined
  if (last && last.action.start >= group.end)
    return (follows(scene, action, last.action) && !isOnPaper(scene, last, action)) || isPlace(scene, action)
      ? last.group
      : undefined
  const between = tokensIn(scene.tokens, { start: group.end, end: action.start })
  const ahead = tokensIn(scene.tokens, { start: scene.start, end: group.start })
  const at = ahead.findLastIndex(({ key }) => !ADDRESS.has(key))
  const word = ahead[at]
  if (action.value.weak && between[0]?.key === 'và' && isGivenOffice(scene, group)) return undefined
  const oblique = PREPOSITIONS.has(word?.key ?? '')
  if (last && oblique && isFurther(between) && last.action.end <= group.start)
    return word?.key === 'với' && last.group[0] === group.mentions[0] ? undefined : last.group
  if (word?.key === 'với' && !last && isFurther(between) && TELLS.has(roleOf(action)) && isBeside(ahead.slice(0, at)))
    return undefined
  if (last && isFurther(between) && isObject(scene, last.action, group))
    return roleOf(last.action) === 'directed' && isDirected(action) ? undefined : last.group
  if (isFurther(between) && isOthersObject(scene, last, group)) return undefined
  if (
    word?.key === ',' &&
    ASKING.has(phraseOf(ahead.slice(Math.max(0, at - 2), at))) &&
    isWished(scene, action, between)
  )
    return undefined
  if (isAsked(word, ahead[at - 1]) && !between.some(({ shape }) => shape === 'mark')) return undefined
  if (isReceiver(word, ahead[at - 1], group, between)) return undefined
  if (word?.key === 'sinh' && ahead[at - 1]?.key === 'ngày') return undefined
  const isOne = group.sure || group.mentions.length === 1
  if (isOne && isHonoured(word, ahead[at - 1]) && !isResumed(between)) return undefined
  const own = relatedTo(scene, group) ? undefined : withoutKin(ahead, group)
  if (!own) return besideKin(scene, action, group)
  if (word?.key === 'do' && isToCome(ahead)) return undefined
  if (word?.key === 'do' && isCommissioned(scene, action, group, last)) return undefined
  if (word?.key === 'thay' && roleOf(action) !== 'appointed') return undefined
  if (word?.key === 'của' && PLACES.has(between[0]?.key ?? '')) return undefined
  if (isPassive(between, action) || isThanked(scene, action, word, group) || !isLed(scene, action, word, ahead[at - 1]))
    return undefined
  const joint = (COMMON.has(roleOf(action)) || roleOf(action) === 'visited') && isCompany(group, between)
  const moves = roleOf(action) === 'appointed' && isMove(between)
  const writes = roleOf(action) === 'directed' && isWriting(between)
  const signs = roleOf(action) === 'signed' && isWhileSigning(between)
  const tells = !oblique && isTelling(scene, action, group, between)
  if (!joint && !moves && !writes && !signs && !tells && !reaches(between, action.value.weak || oblique))
    return undefined
  const heard = word?.key === 'nghe'
  const all =
    heard ||
    (joint && between[0]?.key === ',') ||
    group.sure ||
    group.mentions.length > 2 ||
    ((COMMON.has(roleOf(action)) || isShared(scene, action, group)) && isFree(scene.tokens, group))
  return all ? actingOf(scene, action, own) : own.mentions.slice(-1)
}

/** "ông A được Thành ủy chỉ định giữ chức Phó Bí thư và đề nghị giới thiệu": who gives the office asks. */
const isGivenOffice = ({ inside, tokens }: Scene, { mentions }: Group): boolean =>
  inside.some(
    ({ mention, action }) =>
      mention === mentions.at(-1) &&
      action.value.roles.includes('appointed') &&
      tokensIn(tokens, { start: mention.start, end: action.end }).some(({ key }) => key === 'được'),
  )
const TELLS: ReadonlySet<string> = new Set(['spoke', 'directed'])
/** "khiển trách đối với ông A, đồng thời đề nghị", "kết quả cuộc hội đàm với ông A và khẳng định": what is done with somebody, before which another acts; not "Cùng với ông A, …". */
const isBeside = (ahead: readonly Token[]): boolean => ahead.length > 2

/** "ông B đề nghị, Thủ tướng có chỉ đạo", "kiến nghị, Bộ trưởng A quan tâm chỉ đạo": what is wished of those who are named. */
const isWished = (scene: Scene, action: Annotation<Action>, between: readonly Token[]): boolean =>
  (between.length > 0 || tokensIn(scene.tokens, action)[0]?.key === 'có') && between.every(({ key }) => WISHED.has(key))
const WISHED = new Set(['có', 'cần', 'sớm', 'quan', 'tâm', 'xem', 'xét', ',', 'trực', 'tiếp'])

/** "ông A, con trai ông B, cho biết", "bà A, đại diện các sở cùng gia đình ông B đã đến dự": whom a relative is named beside acts. */
function besideKin(scene: Scene, action: Annotation<Action>, kin: Group): readonly Mention[] | undefined {
  const group = scene.groups.findLast(({ end }) => end <= kin.start)
  if (!group) return undefined
  const gap = tokensIn(scene.tokens, { start: group.end, end: kin.start })
  const behind = tokensIn(scene.tokens, { start: kin.end, end: action.start })
  if (scene.actions.some(({ start }) => start >= group.end && start < kin.start)) return undefined
  if (relatedTo(scene, kin) && reaches(behind, action.value.weak)) return group.mentions.slice(-1)
  const together = COMMON.has(roleOf(action)) && isFree(scene.tokens, group) && isCompany(group, gap)
  return together && reaches(behind, false) ? group.mentions : undefined
}
/** "Giám đốc Công ty TNHH MTV lâm nghiệp Vân Trà cho biết", "ông A xin tiếp thu ý kiến và cho biết": the rest of an office, or another predicate, before a plain verb of telling. */
const isTelling = (scene: Scene, action: Annotation<Action>, group: Group, between: readonly Token[]): boolean =>
  TELLING.has(phraseOf(tokensIn(scene.tokens, action))) &&
  isFree(scene.tokens, group) &&
  !scene.actions.some(({ start }) => start >= group.end && start < action.start) &&
  isRestOf(between)
const TELLING = new Set([
  'cho biết',
  'cho biết thêm',
  'cho hay',
  'cho rằng',
  'khẳng định',
  'nhấn mạnh',
  'nhận định',
  'nói rằng',
  'xác nhận',
])

/** "Chánh án A, Viện trưởng B trình bày báo cáo": two with an office in front of each name, and nothing between them but the comma, do it together. */
const isShared = ({ tokens }: Scene, action: Annotation<Action>, { mentions: [one, other] }: Group): boolean =>
  one !== undefined &&
  other?.by === 'name' &&
  one.by === 'name' &&
  SHARED.has(phraseOf(tokensIn(tokens, action))) &&
  phraseOf(tokensIn(tokens, { start: one.end, end: other.start })) === ',' &&
  [one, other].every(mention => !ADDRESS.has(tokensIn(tokens, mention)[0]?.key ?? ''))
const SHARED = new Set(['trình bày', 'trả lời chất vấn', 'giải trình', 'báo cáo'])

/** "A chất vấn Bộ trưởng B; đại biểu C tranh luận": whom the verb before takes does not act with those behind the semicolon. */
function actingOf(scene: Scene, action: Annotation<Action>, group: Group): readonly Mention[] {
  const verb = scene.actions.findLast(({ end }) => end <= group.start)
  const mark = tokensIn(scene.tokens, { start: group.start, end: group.end }).findLast(
    ({ key, start }) => key === ';' && !spanAt(group.mentions, start),
  )
  if (!verb || !mark || COMMON.has(roleOf(action)) || !isObject(scene, verb, group)) return group.mentions
  return group.mentions.filter(({ start }) => start > mark.start)
}

/** "cho biết việc này thể hiện sự tin cậy đối với ông B, mong muốn": the verb behind the comma is not of whom a preposition rules. */
const isResumed = ([first, ...rest]: readonly Token[]): boolean =>
  first?.key === ',' && rest.every(({ key }) => ADVERBIAL.has(key))

/** "chúc mừng ông B và nhấn mạnh". */
const isFurther = (between: readonly Token[]): boolean =>
  isResumed(between) || (between[0]?.key === 'và' && between.slice(1).every(({ key }) => ADVERBIAL.has(key)))

/** "chúc mừng ông B, đồng thời cho rằng": whom the verb before takes right behind it. */
const isObject = (scene: Scene, { end, value }: Annotation<Action>, group: Group): boolean =>
  end <= group.start &&
  value.form === 'verb' &&
  !value.first &&
  tokensIn(scene.tokens, { start: end, end: group.start }).every(({ key }) => key === 'với' || ADDRESS.has(key))

/** "lãnh đạo tỉnh đã chúc mừng ông B và tin tưởng": whom others take as the object of their verb does not act behind it. */
function isOthersObject(scene: Scene, last: Last, group: Group): boolean {
  const verb = scene.actions.findLast(({ end }) => end <= group.start)
  const isOne = group.mentions.length === 1 || group.sure
  return (
    isOne && verb !== undefined && verb !== last?.action && RECEIVED.has(roleOf(verb)) && isObject(scene, verb, group)
  )
}
const RECEIVED: ReadonlySet<string> = new Set(['attended', 'visited', 'spoke'])

/** "yêu cầu Giám đốc A giải trình": who is asked to do it has not done it. */
const isAsked = (verb: Token | undefined, before: Token | undefined): boolean =>
  verb !== undefined && (ASKING_ALONE.has(verb.key) || ASKING.has(`${before?.key} ${verb.key}`))

/** "tưởng nhớ nguyên Thủ tướng A và thăm hỏi gia đình": whom others honour does not act behind it. */
const isHonoured = (verb: Token | undefined, before: Token | undefined): boolean =>
  HONOURING.has(`${before?.key} ${verb?.key}`)
const HONOURING = new Set(['tưởng nhớ', 'tưởng niệm', 'tri ân', 'thăm hỏi', 'kính viếng'])

/** "thôi giữ chức Bí thư Quận ủy để nhận nhiệm vụ mới": from one office to the next. */
const isMove = (between: readonly Token[]): boolean =>
  between.length <= 2 * FAR &&
  between.some(({ key }) => key === 'thôi') &&
  !between.some(({ key }) => key === ';' || key === ':')

/** "ông A chưa gương mẫu khi ký văn bản": what is told of the one who signed, in a clause without another subject. */
const isWhileSigning = (between: readonly Token[]): boolean =>
  between.at(-1)?.key === 'khi' &&
  between.length > 1 &&
  between.length <= FAR / 2 &&
  !between.some(({ shape, key }) => shape === 'mark' || key === 'sau' || key === 'trước')

/** "bà A được bầu làm Trưởng phòng và được đề nghị": what is done to somebody. */
const isPassive = (between: readonly Token[], action: Annotation<Action>): boolean =>
  roleOf(action) !== 'appointed' && ['được', 'bị'].includes(between.at(-1)?.key ?? '')

/** "Đoàn do ông A làm trưởng đoàn"; not "sẽ do ông A", and not "giới thiệu ông A làm trưởng đoàn". */
function isLed(scene: Scene, action: Annotation<Action>, word: Token | undefined, before: Token | undefined): boolean {
  const [first, second] = tokensIn(scene.tokens, action)
  const leads = first?.key === 'làm' && second?.key !== 'việc' && second?.key !== 'rõ'
  return (
    !leads ||
    (word?.key === 'do' && before?.key !== 'sẽ' && !(roleOf(action) === 'attended' && isMadeUp(scene.tokens, action)))
  )
}

/** "cử tri cảm ơn Thủ tướng A đã chỉ đạo", "khen ngợi Bộ trưởng B khi có chỉ đạo": for what somebody is thanked or praised. */
const isThanked = (scene: Scene, action: Annotation<Action>, word: Token | undefined, group: Group): boolean =>
  THANKING.has(word?.key ?? '') && FOR.has(tokensIn(scene.tokens, { start: group.end, end: action.end })[0]?.key ?? '')
const THANKING = new Set(['ơn', 'ngợi', 'khen', 'dương'])
const FOR = new Set(['đã', 'khi', 'vì', 'trong'])

/** "yêu cầu các sở rà soát, báo cáo": what somebody is directed to do. */
const isDirected = (action: Annotation<Action>): boolean =>
  roleOf(action) !== 'directed' && (action.value.weak || roleOf(action) !== 'spoke')

/** "tỉnh sẽ lập ban chỉ đạo do ông A trực tiếp kiểm tra": what is still to be done. */
const isToCome = (ahead: readonly Token[]): boolean =>
  ahead.slice(ahead.findLastIndex(({ key }) => key === ',' || key === ';') + 1).some(({ key }) => key === 'sẽ')

/** "lãnh đạo huyện giao tổ công tác do ông A làm tổ trưởng xác minh, đồng thời yêu cầu": who leads those that others send does not order what stands behind. */
function isCommissioned(scene: Scene, action: Annotation<Action>, group: Group, last: Last): boolean {
  const verb = scene.actions.findLast(({ end }) => end <= group.start)
  return (
    verb !== undefined &&
    verb !== last?.action &&
    roleOf(verb) === 'directed' &&
    (roleOf(action) === 'spoke' || roleOf(action) === 'directed')
  )
}

/** What several persons named one after the other do together. */
const COMMON: ReadonlySet<string> = new Set(['attended', 'chaired', 'appointed'])
const roleOf = (action: Annotation<Action>): string => action.value.roles[0] ?? ''

/** "chỉ đạo kiểm tra", "ký lệnh": what is right behind is ordered or signed, not done. */
const TAKES_OBJECT = new Set(['directed', 'signed'])

/** Whether a verb has the subject of the verb before: next to it, or at the head of a further predicate. */
function follows(scene: Scene, action: Annotation<Action>, previous: Annotation<Action>): boolean {
  const between = tokensIn(scene.tokens, { start: previous.end, end: action.start })
  if (
    roleOf(previous) === 'signed' &&
    roleOf(action) === 'directed' &&
    isWriting([...tokensIn(scene.tokens, previous), ...between])
  )
    return true
  if (isLeading(scene, previous, action, between)) return true
  if (roleOf(previous) === 'attended' && roleOf(action) === 'directed' && isAimed(between)) return true
  if (!between.length && TAKES_OBJECT.has(roleOf(previous))) return false
  if (between.length <= 3 && between.every(({ key }) => NEXT.has(key) || ADVERBIAL.has(key))) return true
  if (previous.value.form !== 'verb' || (between.length <= 3 && between.some(({ key }) => key === ';'))) return false
  const also = between.some(({ key }, at) => key === 'thời' && between[at - 1]?.key === 'đồng')
  if (!also && scene.actions.some(({ start, value }) => !value.quoted && start >= previous.end && start < action.start))
    return false
  if (previous.value.roles.includes('directed') && !also && isDirected(action)) return false
  if (hasOthers(between) && !previous.value.roles.includes('directed')) return false
  if (roleOf(previous) === 'chaired' && isSubject(action) && between.at(-1)?.key === ',') return false
  const content = previous.value.roles.includes('spoke')
  if (content && !also && !action.value.roles.includes('directed') && between.some(({ key }) => key === 'sẽ'))
    return false
  if (content && !action.value.roles.includes('directed') && action.value.weak) return false
  if (content && !also && (tokensIn(scene.tokens, action)[0]?.key === 'giao' || isTold(between))) return false
  if (!also && isBegged(scene, previous, action, between)) return false
  const at = between.findLastIndex(({ key }) => CLAUSE_OPENERS.has(key))
  if (at < 0 || between.length - at > 4) return false
  return between.slice(at + 1).every(({ key }) => ADVERBIAL.has(key))
}

/** "có mặt tại hiện trường để chỉ đạo". */
const isAimed = (between: readonly Token[]): boolean =>
  between.at(-1)?.key === 'để' && between.length <= MOST_TO_AIM && !between.some(({ shape }) => shape === 'mark')
const MOST_TO_AIM = 10

/** "dẫn đầu Đoàn đại biểu cấp cao thăm chính thức Lào", "dẫn đầu đoàn công tác kiểm tra tiến độ": whoever leads a delegation does what it comes for. */
function isLeading(
  { tokens }: Scene,
  previous: Annotation<Action>,
  action: Annotation<Action>,
  between: readonly Token[],
): boolean {
  const [verb, , noun] = [...tokensIn(tokens, previous), ...between]
  const isDelegation = noun?.key === 'đoàn' || (noun?.key === 'phái' && between[1]?.key === 'đoàn')
  return (
    verb?.key === 'dẫn' &&
    isDelegation &&
    action.value.form === 'verb' &&
    (COMMON.has(roleOf(action)) || roleOf(action) === 'visited') &&
    roleOf(action) !== 'appointed' &&
    between.length <= MOST_OF_DELEGATION &&
    !between.some(({ shape, key }) => shape === 'mark' || NOT_LEADING.has(key))
  )
}
const MOST_OF_DELEGATION = 16
const NOT_LEADING = new Set(['sẽ', 'sau', 'trước', 'khi', 'do', 'không', 'được', 'là', 'và'])

/** "công văn do ông A ký, đề xuất": the letter proposes. */
const isOnPaper = (
  { tokens, start }: Scene,
  { group: [first], action: previous }: NonNullable<Last>,
  action: Annotation<Action>,
): boolean =>
  first !== undefined &&
  roleOf(previous) === 'signed' &&
  roleOf(action) === 'spoke' &&
  tokensIn(tokens, { start, end: first.start }).findLast(({ key }) => !ADDRESS.has(key))?.key === 'do'

/** "kiến nghị Thủ tướng xem xét, chỉ đạo", "kiến nghị Thủ tướng sắp xếp, có buổi làm việc": those above who are begged are to do it; not "mong bà con đoàn kết, tặng quà cho 20 hộ". */
const isBegged = (
  { tokens }: Scene,
  previous: Annotation<Action>,
  action: Annotation<Action>,
  between: readonly Token[],
): boolean =>
  between.length > 2 &&
  (BEGGING.has(tokensIn(tokens, previous)[0]?.key ?? '') || isLeftTo(between)) &&
  (((roleOf(action) === 'attended' || roleOf(action) === 'visited') && ABOVE.test(phraseOf(between.slice(0, 5)))) ||
    phraseOf(tokensIn(tokens, action).slice(0, 2)) === 'chỉ đạo')
/** "tham mưu cho Thủ tướng xem xét, chỉ đạo". */
const isLeftTo = (between: readonly Token[]): boolean =>
  /(?:^| )(?:thủ tướng|chính phủ|quốc hội|trung ương|bộ chính trị|chủ tịch(?: ubnd)?(?: tỉnh| thành phố)?) xem xét ,$/.test(
    phraseOf(between),
  )
const BEGGING: ReadonlySet<string> = new Set(['kiến', 'đề', 'xin', 'mong'])
/** Those above, whom nobody directs. */
const ABOVE =
  /(?:^| )(?:(?:phó )?thủ tướng|chính phủ|quốc hội|(?<!(?:cán|toàn|nội|đảng|tiến) )bộ(?! đội)|trung ương)(?: |$)/

/** "cho biết: Trong quý, HĐND huyện đã giám sát ở 12 xã, yêu cầu": what somebody tells of has a subject of its own behind the colon. */
const isTold = (between: readonly Token[]): boolean =>
  between[0]?.key === ':' && between.some((_, at) => isBody(between.slice(at, at + 3)))

/** "chủ trì hội nghị giao ban, đánh giá công tác quý I": what a meeting is about. */
const isSubject = (action: Annotation<Action>): boolean => roleOf(action) === 'spoke' && action.value.weak

/** "trình bày tờ trình, các đại biểu thảo luận và đề nghị": others act behind the comma. */
const hasOthers = (between: readonly Token[]): boolean =>
  between.some(
    ({ key }, at) =>
      key === ',' &&
      ['các', 'nhiều'].includes(between[at + 1]?.key ?? '') &&
      ['đại', 'ý'].includes(between[at + 2]?.key ?? ''),
  )
