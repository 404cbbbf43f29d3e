import { type Action, type ActionRole, actions } from '../../annotators/action/action.js'
import { places } from '../../annotators/place/place.js'
import { sentences } from '../../annotators/sentence/sentence.js'
import { tokens, tokensOf } from '../../annotators/token/token.js'
import type { Document } from '../../document/document.js'
import { type Evidence, evidence } from '../../document/evidence.js'
import type { Annotation, Layer } from '../../document/layer.js'
import { gathered } from '../../text/gathered.js'
import { spansIn } from '../../text/span.js'
import { tokensOver } from '../../text/token.js'
import { type Person, personReads } from '../persons/persons.js'
import { asksOnly } from './asking.js'
import { listedUnder, presentIn, type RollHead, rollHead, type Shown, shownIn } from './caption.js'
import { decisionsIn, designatedIn } from './designated.js'
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

/** The roles that the article gives to each of the persons, in the order of the persons; an empty list where nothing else is said than a name. */
export function rolesOf(document: Document, persons: readonly Person[]): readonly (readonly RoleReading[])[] {
  const all = tokensOf(document)
  const mentions = mentionsOf(document, persons)
  const done = document.read(actions)
  const found: Found = persons.map(() => new Map<ActionRole, Evidence[]>())
  const lone: Told[] = []
  const decisions = decisionsIn(document)
  let speaker: Speaker | undefined
  let head: RollHead | undefined
  let said: { readonly deeds: readonly Deed[]; readonly sentence: number } | undefined
  document.read(sentences).forEach((sentence, at) => {
    const named = spansIn(mentions, sentence)
    head = named.length ? head : rollHead(document.text, sentence, at)
    if (sentence.end - sentence.start > LONGEST) return
    const acts = spansIn(done, sentence)
    const before = said?.sentence === at - 1 ? said.deeds : []
    const further = goesOnSaying(document.text, sentence, acts, named, before)
    // What was done before is there to tell a request from an order; the last deed alone is new.
    if (further) for (const one of toldBy(document, persons, [...before, further]).slice(-1)) add(document, found, one)
    if (!named.length) return
    const words = tokensOver(all, sentence)
    const deeds = deedsOf(sceneOf(sentence, words, takenUp(named, speaker, at), acts))
    const listed = deeds.length ? undefined : listedUnder(document.text, head, sentence, at, named)
    if (head && listed) head = { ...head, sentence: at }
    const shown = deeds.length
      ? undefined
      : (listed ?? shownIn(sentence, words, named) ?? presentIn(document.text, sentence, named))
    show(document, found, shown)
    for (const { mention, place } of shown ? [] : designatedIn(document, sentence, named, deeds, decisions)) {
      const roles = found[mention.person]
      if (!roles?.has('appointed')) roles?.set('appointed', [evidence(document, place, 'role/designated')])
    }
    const told = toldBy(document, persons, deeds)
    for (const one of told) {
      if (one.action.value.lone) lone.push(one)
      else if (!isCourtesy(one, told)) add(document, found, one)
    }
    said = { deeds, sentence: at }
    speaker = speakerOf(deeds, at) ?? topicOf(named, words, at) ?? speaker
  })
  for (const mention of mentions) {
    const roles = found[mention.person]
    const words = roles && !roles.has('spoke') && saying(document.text, mention)
    if (words && !spansIn(done, words).length) roles.set('spoke', [evidence(document, mention, 'role/answer')])
    const sign = roles && SIGNED.exec(document.text.slice(Math.max(0, mention.start - LONGEST_SIGN), mention.start))
    if (sign && !roles.has('signed')) roles.set('signed', [evidence(document, mention, 'role/signature')])
  }
  const idle = new Set(found.filter(({ size }) => !size))
  for (const one of lone) if (idle.has(found[one.person] ?? new Map())) add(document, found, one)
  return found.map(roles => [...roles].map(([role, spans]) => ({ role, evidence: spans })))
}

/** "(Đã ký)" in the paragraph above a name. */
const SIGNED = /\n\(?đã ký\)?\s*\n\s*$/i
const LONGEST_SIGN = 16

/** Who is shown at an event attends it, or presides over it. */
function show(document: Document, found: Found, shown: Shown | undefined): void {
  for (const { person } of shown?.mentions ?? []) {
    const roles = found[person]
    if (shown && roles && !roles.has(shown.role))
      roles.set(shown.role, [evidence(document, shown.place, 'role/caption')])
  }
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
