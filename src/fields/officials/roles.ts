import { type Action, type ActionRole, actions } from '../../annotators/action/action.js'
import { places } from '../../annotators/place/place.js'
import { sentences } from '../../annotators/sentence/sentence.js'
import { titles } from '../../annotators/title/title.js'
import { tokens, tokensOf } from '../../annotators/token/token.js'
import type { Document } from '../../document/document.js'
import { type Evidence, evidence } from '../../document/evidence.js'
import type { Annotation, Layer } from '../../document/layer.js'
import { gathered } from '../../text/gathered.js'
import { spansIn } from '../../text/span.js'
import { tokensOver } from '../../text/token.js'
import { type Person, personReads } from '../persons/persons.js'
import { asksOnly } from './asking.js'
import {
  listedFurther,
  listedUnder,
  presentIn,
  type Roll,
  type RollHead,
  rollHead,
  type Shown,
  shownIn,
} from './caption.js'
import { type Designated, decisionsIn, designatedIn } from './designated.js'
import type { Mention } from './group.js'
import { mentionsOf } from './reference.js'
import { goesOnSaying } from './resumed.js'
import { saying } from './saying.js'
import { type Deed, sceneOf } from './scene.js'
import { type Speaker, speakerOf, takenUp, topicOf } from './speaker.js'
import { deedsOf } from './subject.js'

/** A role with the words that give it. */
export type RoleReading = { readonly role: ActionRole; readonly evidence: readonly Evidence[] }

/** The layers that roles are read from. */
export const roleReads: readonly Layer[] = [...personReads, tokens, sentences, actions, places]

/** Longest sentence in UTF-16 units that is read; no prose has longer ones. */
const LONGEST = 8000

type Found = readonly Map<ActionRole, Evidence[]>[]

/** What a deed makes of its person: an asking that is no directing is speech. */
type Told = { readonly person: number; readonly action: Annotation<Action>; readonly roles: readonly ActionRole[] }

/** What roles are read from, and what has been found of them. */
type RoleSources = {
  readonly document: Document
  readonly persons: readonly Person[]
  readonly mentions: readonly Mention[]
  readonly acts: readonly Annotation<Action>[]
  readonly found: Found
}

/** The roles that the article gives to each of the persons, in the order of the persons; an empty list where nothing else is said than a name. */
export function rolesOf(document: Document, persons: readonly Person[]): readonly (readonly RoleReading[])[] {
  const found: Found = persons.map(() => new Map<ActionRole, Evidence[]>())
  const sources = { document, persons, mentions: mentionsOf(document, persons), acts: document.read(actions), found }
  const lone = readSentences(sources)
  for (const mention of sources.mentions) readBeside(sources, mention)
  const idle = new Set(found.filter(({ size }) => !size))
  for (const one of lone) if (idle.has(found[one.person] ?? new Map())) add(document, found, one)
  return found.map(roles => [...roles].map(([role, spans]) => ({ role, evidence: spans })))
}

/** Finds what each sentence says of those whom it names or goes on about; returns the deeds that only count for somebody who has no other. */
function readSentences(sources: RoleSources): readonly Told[] {
  const { document, persons, mentions, acts, found } = sources
  const all = tokensOf(document)
  const decisions = decisionsIn(document)
  const offices = document.read(titles)
  const lone: Told[] = []
  let speaker: Speaker | undefined
  let head: RollHead | undefined
  let roll: Roll | undefined
  let said: { readonly deeds: readonly Deed[]; readonly sentence: number } | undefined
  document.read(sentences).forEach((sentence, at) => {
    const named = spansIn(mentions, sentence)
    head = named.length ? head : rollHead(document.text, sentence, at)
    if (sentence.end - sentence.start > LONGEST) return
    const here = spansIn(acts, sentence)
    const before = said?.sentence === at - 1 ? said.deeds : []
    const further = goesOnSaying(document.text, sentence, here, named, before)
    // What was done before is there to tell a request from an order; the last deed alone is new.
    if (further) for (const one of toldBy(document, persons, [...before, further]).slice(-1)) add(document, found, one)
    if (!named.length) return
    const words = tokensOver(all, sentence)
    const deeds = deedsOf(sceneOf(sentence, words, takenUp(named, speaker, at), here, spansIn(offices, sentence)))
    const listed = deeds.length ? undefined : listedUnder(document.text, head, sentence, at, named)
    if (head && listed) head = { ...head, sentence: at }
    const also = deeds.length || here.length ? undefined : listedFurther(document.text, roll, sentence, at, named)
    roll = also && roll ? { ...roll, sentence: at } : (rollOf(deeds, at) ?? roll)
    const shown = deeds.length
      ? undefined
      : (listed ?? also ?? shownIn(sentence, words, named) ?? presentIn(document.text, sentence, named))
    if (shown) show(sources, shown)
    else for (const one of designatedIn(document, sentence, named, deeds, decisions)) designate(sources, one)
    lone.push(...addTold(sources, toldBy(document, persons, deeds)))
    said = { deeds, sentence: at }
    speaker = speakerOf(deeds, at) ?? topicOf(named, words, at) ?? speaker
  })
  return lone
}

/** "Dự lễ có ông A": a sentence that opens with those present. */
function rollOf(deeds: readonly Deed[], sentence: number): Roll | undefined {
  const first = deeds.find(
    ({ action: { value, start }, mention }) =>
      value.first && value.form === 'verb' && value.roles.includes('attended') && mention.start > start,
  )
  return first && { place: first.action, sentence }
}

/** Adds what is told of persons, but for courtesies and for the lone deeds, which are returned. */
function addTold({ document, found }: RoleSources, told: readonly Told[]): readonly Told[] {
  for (const one of told) if (!one.action.value.lone && !isCourtesy(one, told)) add(document, found, one)
  return told.filter(({ action }) => action.value.lone)
}

/** Finds answers ("Ông A: …") and signatures by what stands beside a name. */
function readBeside({ document, acts, found }: RoleSources, mention: Mention): void {
  const roles = found[mention.person]
  if (!roles) return
  const words = !roles.has('spoke') && saying(document.text, mention)
  if (words && !spansIn(acts, words).length) roles.set('spoke', [evidence(document, mention, 'role/answer')])
  const isSigned = SIGNED.test(document.text.slice(Math.max(0, mention.start - LONGEST_SIGN), mention.start))
  if (isSigned && !roles.has('signed')) roles.set('signed', [evidence(document, mention, 'role/signature')])
}

/** "(Đã ký)" in the paragraph above a name. */
const SIGNED = /\n\(?đã ký\)?\s*\n\s*$/i
const LONGEST_SIGN = 16

/** Who is shown at an event attends it, or presides over it. */
function show({ document, found }: RoleSources, { mentions, role, place }: Shown): void {
  for (const { person } of mentions) {
    const roles = found[person]
    if (roles && !roles.has(role)) roles.set(role, [evidence(document, place, 'role/caption')])
  }
}

function designate({ document, found }: RoleSources, { mention, place }: Designated): void {
  const roles = found[mention.person]
  if (roles && !roles.has('appointed')) roles.set('appointed', [evidence(document, place, 'role/designated')])
}

const toldBy = (document: Document, persons: readonly Person[], deeds: readonly Deed[]): readonly Told[] =>
  gathered(deeds, deed => {
    const { mention, action } = deed
    const person = persons[mention.person]
    if (!person) return []
    const roles = asksOnly(document, person, deed, deeds) ? (['spoke'] as const) : action.value.roles
    return [{ person: mention.person, action, roles }]
  })

/** "Kết luận hội nghị, ông A biểu dương các xã và yêu cầu": praise and thanks are no speech of their own beside what somebody directs. */
const isCourtesy = ({ person, action }: Told, told: readonly Told[]): boolean =>
  action.value.courteous && told.some(other => other.person === person && other.roles.includes('directed'))

function add(document: Document, found: Found, { person, action, roles }: Told): void {
  for (const role of roles) {
    const told = evidence(document, action, action.rule)
    const spans = found[person]?.get(role)
    if (spans) spans.push(told)
    else found[person]?.set(role, [told])
  }
}
