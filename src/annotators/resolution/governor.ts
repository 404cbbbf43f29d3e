import { lexicon, phrases } from '../../match/lexicon.js'
import type { Token } from '../../text/token.js'
import { startsWords } from '../numeral/words.js'
import { type BodySight, bodyAt } from './body.js'
import words from './lexicon.json' with { type: 'json' }

/** What a body did with resolutions; `other` is a verb that is none of these. */
export const actions = ['drafted', 'passed', 'issued', 'submitted', 'reviewed', 'other'] as const
export type Action = (typeof actions)[number]

/** A verb that says what was done: tokens `from` to `to`. */
export type Verb = { readonly action: Action; readonly from: number; readonly to: number }

/** The verb that governs a count, the body that is its doer, and how it was found. */
export type Governor = Verb & { readonly body?: BodySight; readonly rule: string }

const verbs = lexicon<Action>(actions.flatMap(action => words[action].map(verb => [verb, action] as const)))
const between = phrases(words['between verb and count'])
const owners = new Set(words['owner words'])
const oblique = new Set(words['not the subject after'])

/** The verb of which the count is the object, else the passive after it, else the nearest verb before it. */
export function governorOf(
  list: readonly Token[],
  first: number,
  number: number,
  end: number,
  stop: number,
): Governor | undefined {
  const before = verbBefore(list, first, number)
  if (before?.adjacent) return withSubject(list, first, before.verb, 'resolution/object')
  const passive = passiveAfter(list, end, stop)
  if (passive) return passive
  if (!before || owners.has(list[number - 1]?.key ?? '')) return undefined
  return withSubject(list, first, before.verb, 'resolution/distant')
}

function verbBefore(
  list: readonly Token[],
  first: number,
  number: number,
): { readonly verb: Verb; readonly adjacent: boolean } | undefined {
  let depth = 0
  for (let at = number - 1; at >= first; at--) {
    depth += list[at]?.key === ')' ? 1 : list[at]?.key === '(' ? -1 : 0
    if (depth > 0) continue
    const found = verbs.longestAt(list, at)
    if (!found || at + found.length > number || isNoun(list, at)) continue
    const whole = wholeVerb(list, first, at, found)
    return { verb: whole, adjacent: isFilled(list, whole.to, number) }
  }
  return undefined
}

/** The verb with the longest reading that ends where `found` ends ("ký ban hành" for "ban hành"). */
function wholeVerb(
  list: readonly Token[],
  first: number,
  at: number,
  found: { readonly value: Action; readonly length: number },
): Verb {
  const to = at + found.length
  for (let from = Math.max(first, at - 3); from < at; from++) {
    const longer = verbs.longestAt(list, from)
    if (longer && from + longer.length === to) return { action: longer.value, from, to }
  }
  return { action: found.value, from: at, to }
}

const NOUN_BEFORE = new Set(['tờ', 'bản', 'việc', 'sự', 'chương', 'quá', 'lộ', 'công', 'quy'])
const NOT_VERB_AFTER = new Set(['quốc', 'luật'])

/** "tờ trình", "chương trình", "công trình" are nouns; "ra" is a verb only before a count or a kind. */
function isNoun(list: readonly Token[], at: number): boolean {
  const token = list[at]
  const before = list[at - 1]?.key ?? ''
  if (token?.key === 'ra')
    return ['diễn', 'đưa', 'đề', 'chỉ', 'nêu', 'xảy', 'bước'].includes(before) || list[at + 1]?.shape === 'lower'
  if (token?.key === 'trình' || token?.key === 'báo' || token?.key === 'dự')
    return NOUN_BEFORE.has(before) || !isFreeVerb(list, at)
  return NOT_VERB_AFTER.has(before)
}

/** "báo cáo", "dự thảo" are verbs only behind a subject or an adverb, not behind a number or "các". */
const isFreeVerb = (list: readonly Token[], at: number): boolean => {
  const before = list[at - 1]
  return (
    before !== undefined &&
    before.shape !== 'number' &&
    !['các', 'những', ',', 'và', 'nội', 'theo', 'này'].includes(before.key)
  )
}

/** Only numbers, nouns that are counted beside the resolutions, and words of listing stand between the verb and the count. */
function isFilled(list: readonly Token[], from: number, to: number): boolean {
  let depth = 0
  for (let at = from; at < to; ) {
    const token = list[at]
    depth += token?.key === '(' ? 1 : token?.key === ')' ? -1 : 0
    if (depth > 0 || token?.key === ')') {
      at++
      continue
    }
    const filler = between.longestAt(list, at)
    if (filler) at += filler.length
    else if (
      token?.shape === 'number' ||
      isNumberWord(token) ||
      token?.key === ',' ||
      token?.key === '/' ||
      token?.key === ':'
    )
      at++
    else if (isCountedNoun(list, at, from)) at++
    else return false
  }
  return true
}

/** A syllable of a noun that follows a number not more than four syllables back: "18 luật", "12 dự án luật khác". */
function isCountedNoun(list: readonly Token[], at: number, from: number): boolean {
  for (let back = at - 1; back >= Math.max(from, at - 5); back--) {
    if (list[back]?.shape === 'number' || isNumberWord(list[back])) return true
    if (list[back]?.shape === 'mark' && list[back]?.key !== ',') return false
  }
  return false
}

const isNumberWord = (token: Token | undefined): boolean => token !== undefined && startsWords(token)

/** "được HĐND tỉnh thông qua", "do UBND cấp huyện ban hành", "được xây dựng, ban hành" after the count. */
function passiveAfter(list: readonly Token[], from: number, stop: number): Governor | undefined {
  let found: Governor | undefined
  for (let at = from; at < list.length && (list[at]?.start ?? stop) < stop && at < from + 40; at++) {
    const key = list[at]?.key
    if (key === ';' || key === ':') break
    if (key !== 'được' && key !== 'do') continue
    const passive = passiveAt(list, at, stop)
    if (passive && (!found || key === 'được')) found = passive
    if (passive && key === 'được') break
  }
  return found && !found.body ? { ...found, ...ownerAfter(list, from, found.from) } : found
}

function passiveAt(list: readonly Token[], at: number, stop: number): Governor | undefined {
  let body: BodySight | undefined
  for (let next = at + 1; next < at + 14 && (list[next]?.start ?? stop) < stop; ) {
    const key = list[next]?.key ?? ''
    if (key === ';' || key === ':') return undefined
    const verb = verbs.longestAt(list, next)
    if (verb) return { ...lastOfChain(list, next, verb), ...(body && { body }), rule: 'resolution/passive' }
    const sight = body ? undefined : bodyAt(list, next)
    if (sight) body = sight
    next = sight?.to ?? next + 1
  }
  return undefined
}

/** "được xây dựng, ban hành", "xem xét, thông qua": the last verb says what came of it. */
function lastOfChain(
  list: readonly Token[],
  at: number,
  first: { readonly value: Action; readonly length: number },
): Verb {
  let verb: Verb = { action: first.value, from: at, to: at + first.length }
  for (;;) {
    const joined = list[verb.to]?.key === ',' || list[verb.to]?.key === 'và' ? verb.to + 1 : verb.to
    const next = verbs.longestAt(list, joined)
    if (!next) return verb
    verb = { action: next.value, from: joined, to: joined + next.length }
  }
}

/** "2 Nghị quyết của Hội đồng nhân dân tỉnh được ban hành". */
function ownerAfter(list: readonly Token[], from: number, to: number): { readonly body?: BodySight } {
  for (let at = from; at < to; at++) {
    const body = list[at]?.key === 'của' ? bodyAt(list, at + 1) : undefined
    if (body) return { body }
  }
  return {}
}

/** The nearest body before the verb that can do this; who only comments on drafts is no body of them. */
function withSubject(list: readonly Token[], first: number, verb: Verb, rule: string): Governor {
  if (verb.action === 'other') return { ...verb, rule }
  let subject: BodySight | undefined
  let owner: BodySight | undefined
  for (let at = first; at < verb.from; ) {
    const sight = bodyAt(list, at)
    if (sight && sight.to <= verb.from && (!sight.submits || verb.action === 'submitted')) {
      if (sight.titled || oblique.has(list[at - 1]?.key ?? '')) owner = sight
      else subject = sight
    }
    at = sight?.to ?? at + 1
  }
  const body = subject ?? owner
  return { ...verb, ...(body && { body }), rule }
}
