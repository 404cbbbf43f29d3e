import type { Action } from '../../annotators/action/action.js'
import type { Annotation } from '../../document/layer.js'
import { gathered } from '../../text/gathered.js'
import { overlaps, type Span, spansIn } from '../../text/span.js'
import { phraseOf, type Token, tokensOver } from '../../text/token.js'
import type { Group, Mention } from './group.js'
import { endsInKin, isKinOf } from './kin.js'
import { ADDRESS } from './words.js'

/** What roles are read from: one sentence with its persons and what is done in it. */
export type Scene = Span & {
  readonly tokens: readonly Token[]
  readonly groups: readonly Group[]
  readonly actions: readonly Annotation<Action>[]
  /** Where an office is written, beside a name or not. */
  readonly offices: readonly Span[]
  /** Appointments told between a name and the title that comes of them: "ông A được bầu làm Chủ tịch". */
  readonly inside: readonly Deed[]
}

/** A person found to be the one who does, or to whom is done, what an action says. */
export type Deed = { readonly mention: Mention; readonly action: Annotation<Action> }

/** The verb before in a sentence, and who did it. */
export type Last = { readonly group: readonly Mention[]; readonly action: Annotation<Action> } | undefined

const JOINING = new Set(['và', 'cùng', ';'])
/** "… và Bộ Công an đã đồng ý", ông A cho hay": a quotation ends between them. */
const CLOSES = new Set(['”', '"'])
const PARTING = new Set(['với', 'cho', 'của', 'đối', 'rằng', 'là', 'do', 'theo', 'được', 'bị', 'thay', 'có'])
const PLURAL = new Set(['các', 'hai', 'ba', 'bốn', 'những'])
/** "ba Phó Chủ tịch mới được bầu (ông A; ông B)", "3 Phó Chủ tịch". */
const isOfMany = (tokens: readonly Token[], mention: Span): boolean => {
  const [first] = tokensIn(tokens, mention)
  return first !== undefined && (first.shape === 'number' || PLURAL.has(first.key))
}
/** "đại biểu khóa trước tái đắc cử như ông A, bà B": the words open a list of examples. */
const opensExamples = (tokens: readonly Token[], mention: Span): boolean =>
  tokensIn(tokens, mention).some(({ key }) => key === 'như')
const LONGEST_GAP = 30

/** The scene of a sentence. */
export function sceneOf(
  sentence: Span,
  tokens: readonly Token[],
  mentions: readonly Mention[],
  actions: readonly Annotation<Action>[],
  offices: readonly Span[],
): Scene {
  const outside = actions.filter(action => !mentions.some(mention => overlaps(mention, action)))
  const groups = groupsOf(tokens, mentions, outside)
  return {
    start: sentence.start,
    end: sentence.end,
    tokens,
    actions: outside,
    offices,
    inside: gathered(groups, group => {
      const kin = relatedTo({ tokens, groups }, group)?.mentions.at(-1)
      const told = gathered(group.mentions, mention => insideOf(tokens, mention, group, actions))
      return kin ? told.map(({ action }) => ({ mention: kin, action })) : told
    }),
    groups,
  }
}

/** "ông A, con trai cố Chủ tịch tỉnh, Bí thư B": the group of A, where that of B is only named as a relative. */
export function relatedTo({ tokens, groups }: Pick<Scene, 'tokens' | 'groups'>, { start }: Group): Group | undefined {
  const outer = groups.findLast(({ end }) => end <= start)
  const gap = outer ? tokensIn(tokens, { start: outer.end, end: start }) : []
  return APPOSING.has(gap[0]?.key ?? '') && isKinOf(gap.slice(1)) ? outer : undefined
}
const APPOSING = new Set([',', '-', '–', '('])

/** What is told of the last of a list is told of all: "các ông A, B và C được bầu làm Phó Chủ tịch". */
function insideOf(
  tokens: readonly Token[],
  mention: Mention,
  group: Group,
  actions: readonly Annotation<Action>[],
): Deed[] {
  const told = spansIn(actions, mention).filter(action => isInside(tokens, mention, action))
  const joint = group.sure || group.mentions.length > 2 || isFree(tokens, group)
  return gathered(told, action => {
    const isOfFirst = action.start < mention.start || isOfMany(tokens, mention) || opensExamples(tokens, mention)
    if (action.start < mention.start && action.value.form !== 'of') return []
    const all = joint && mention === group.mentions.at(isOfFirst ? 0 : -1) ? group.mentions : [mention]
    return all.map(each => ({ mention: each, action }))
  })
}

/** What is told between a name and its office: an appointment, "(đã ký)", and "do ông A làm trưởng đoàn". */
function isInside(tokens: readonly Token[], mention: Mention, action: Annotation<Action>): boolean {
  const words = tokensIn(tokens, action)
  if (action.value.roles.includes('signed')) return words[0]?.key === 'đã' && action.start < mention.end
  if (isJoined(tokens, mention, action)) return false
  const ahead = tokensIn(tokens, { start: tokens[0]?.start ?? mention.start, end: mention.start }).slice(-2)
  const isLed = words[0]?.key === 'làm' && ahead.at(-1)?.key === 'do' && ahead[0]?.key !== 'sẽ'
  return (
    action.value.roles.includes('appointed') ||
    (action.value.roles.includes('attended') && isLed && !isMadeUp(tokens, action))
  )
}

/** "cho thôi làm đại biểu đối với ông A và bầu bổ sung Ủy viên": what else is done, and not to who is named before it; not "được miễn nhiệm và bầu làm". */
function isJoined(tokens: readonly Token[], mention: Span, { start, value }: Annotation<Action>): boolean {
  const ahead = tokensIn(tokens, { start: mention.start, end: start })
  return value.form === 'appoints' && ahead.at(-1)?.key === 'và' && !ahead.some(({ key }) => key === 'được')
}

/** "thành lập đoàn kiểm tra do ông A làm trưởng đoàn", "Đoàn thanh tra do ông A làm trưởng đoàn, ông B làm phó trưởng đoàn.": how a team is made up, and not that it has come. */
export function isMadeUp(tokens: readonly Token[], action: Span): boolean {
  const [start, end] = [tokens[0]?.start ?? action.start, tokens.at(-1)?.end ?? action.end]
  const ahead = phraseOf(tokensIn(tokens, { start, end: action.start }))
  const behind = phraseOf(tokensIn(tokens, { start: action.end, end }))
  return (
    /(?:^| )thành lập (?:các |một )?(?:đoàn|tổ)(?: |$)/.test(ahead) ||
    (/(?:^| )(?:đoàn|tổ) (?:thanh tra|kiểm tra|xác minh)(?: |$)/.test(ahead) &&
      /^(?:\.|$|;|, (?:và )?(?:ông|bà|đồng chí|đ|các|ngoài ra|cùng|với|thời))/.test(behind))
  )
}

/** True for a list that nothing before it rules: "Bí thư A, Phó Bí thư B dự", not "trả lời đại biểu A, ông B". */
export function isFree(tokens: readonly Token[], { start }: Span): boolean {
  const before = tokensIn(tokens, { start: tokens[0]?.start ?? start, end: start }).at(-1)
  return before === undefined || before.shape === 'mark' || ADDRESS.has(before.key)
}

function groupsOf(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  actions: readonly Annotation<Action>[],
): Group[] {
  const groups: Group[] = []
  let held: Mention[] = []
  let sure = false
  let closed = false
  const close = (): void => {
    const [first, last] = [held[0], held.at(-1)]
    const joint = sure || (held.length > 1 && first !== undefined && opensMany(tokensIn(tokens, first)))
    if (first && last) groups.push({ start: first.start, end: last.end, mentions: held, sure: joint })
  }
  for (const mention of mentions) {
    const last = held.at(-1)
    const joint = last && jointOf(tokens, { start: last.end, end: mention.start }, actions)
    if (!joint || (joint === 'comma' && closed)) {
      close()
      held = []
      sure = false
    }
    held.push(mention)
    sure ||= joint === 'sure'
    closed = joint === 'sure' && last !== undefined && hasAnd(tokens, last.end, mention)
  }
  close()
  return groups
}

/** "các Phó Chủ tịch A, B", "4 đại biểu, gồm các ông A, B": the words of a first one that say more will come. */
const opensMany = (words: readonly Token[]): boolean =>
  PLURAL.has(words[0]?.key ?? '') || words.some(({ key }, at) => key === 'gồm' && PLURAL.has(words[at + 1]?.key ?? ''))

/** "A, B và C": the last of a list stands behind "và", but for "A và các ông B, C". */
function hasAnd(tokens: readonly Token[], from: number, mention: Mention): boolean {
  const between = tokensIn(tokens, { start: from, end: mention.start })
  const first = tokensIn(tokens, mention)[0]
  return between.some(({ key }) => key === 'và') && ![...between, first].some(word => PLURAL.has(word?.key ?? ''))
}

function jointOf(
  tokens: readonly Token[],
  gap: Span,
  actions: readonly Annotation<Action>[],
): 'sure' | 'comma' | undefined {
  const between = tokensIn(tokens, gap)
  if (between.length > LONGEST_GAP || between.some(({ key }) => PARTING.has(key))) return undefined
  if (actions.some(({ start }) => start >= gap.start && start < gap.end)) return undefined
  if (endsInKin(between) || (between[0]?.shape === 'mark' && isKinOf(between.slice(1)))) return undefined
  if (between.some(({ key }) => CLOSES.has(key))) return undefined
  if (between.some(({ key }, at) => JOINING.has(key) && between[at - 1]?.key !== 'cuối')) return 'sure'
  return between.some(({ key }) => key === ',') ? 'comma' : undefined
}

/** The group right before something, but for brackets behind a name that close before it: "đại biểu A (con trai ông B) cho rằng". */
export function lastBefore({ groups, tokens }: Scene, { start }: Span): Group | undefined {
  for (let at = groups.length - 1; at >= 0; at--) {
    const group = groups[at]
    if (!group || group.end > start) continue
    const behind = tokensIn(tokens, { start: group.end, end: start })
    const mark = behind.find(({ key }) => key === '(' || key === ')')
    const outer = groups[at - 1]
    const gap = outer && tokensIn(tokens, { start: outer.end, end: group.start })
    if (mark?.key !== ')' || gap?.[0]?.key !== '(') return group
  }
  return undefined
}

/** The tokens of a span. */
export function tokensIn(tokens: readonly Token[], { start, end }: Span): readonly Token[] {
  return start < end ? tokensOver(tokens, { start, end }) : []
}

/** "nói tại cuộc tiếp xúc cử tri": where something is done. */
export function isPlace(scene: Scene, action: Annotation<Action>): boolean {
  const [noun] = tokensIn(scene.tokens, action)
  const before = tokensIn(scene.tokens, { start: scene.start, end: action.start }).at(-1)
  return (noun?.key === 'buổi' || noun?.key === 'cuộc') && (before?.key === 'tại' || before?.key === 'trong')
}
