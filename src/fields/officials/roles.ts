import { type ActionRole, actions } from '../../annotators/action/action.js'
import { sentences } from '../../annotators/sentence/sentence.js'
import { tokens, tokensOf } from '../../annotators/token/token.js'
import type { Document } from '../../document/document.js'
import { type Evidence, evidence } from '../../document/evidence.js'
import type { Layer } from '../../document/layer.js'
import { key } from '../../text/fold.js'
import { spansIn } from '../../text/span.js'
import { type Person, personReads, titleText } from '../persons.js'
import { mentionsOf } from './reference.js'
import { sceneOf } from './scene.js'
import { type Deed, deedsOf } from './subject.js'

/** A role with the words that give it. */
export type RoleReading = { readonly role: ActionRole; readonly evidence: readonly Evidence[] }

/** The layers that roles are read from. */
export const roleReads: readonly Layer[] = [...personReads, tokens, sentences, actions]

/** The roles that the article gives to each of the persons, in the order of the persons; an empty list where nothing else is said than a name. */
export function rolesOf(document: Document, persons: readonly Person[]): readonly (readonly RoleReading[])[] {
  const all = tokensOf(document)
  const mentions = mentionsOf(document, persons)
  const found = persons.map(() => new Map<ActionRole, Evidence[]>())
  for (const sentence of document.read(sentences)) {
    const named = spansIn(mentions, sentence)
    const done = spansIn(document.read(actions), sentence)
    if (!named.length || !done.length) continue
    const scene = sceneOf(sentence, spansIn(all, sentence), named, done)
    for (const deed of deedsOf(scene)) add(document, persons, found[deed.mention.person], deed)
  }
  return found.map(roles => [...roles].map(([role, spans]) => ({ role, evidence: spans })))
}

function add(
  document: Document,
  persons: readonly Person[],
  roles: Map<ActionRole, Evidence[]> | undefined,
  { mention, action }: Deed,
): void {
  const person = persons[mention.person]
  if (!roles || !person) return
  const spoken = action.value.asks && asksFromBelow(document, person, action.end)
  for (const role of spoken ? (['spoke'] as const) : action.value.roles) {
    const spans = roles.get(role) ?? []
    roles.set(role, [...spans, evidence(document, action, action.rule)])
  }
}

const BELOW = /đại biểu|đbqh|luật sư|chuyên gia|cử tri/
const HEADS = /^(?:phó )?(?:thủ tướng|tổng bí thư|chủ tịch nước|chủ tịch quốc hội)/
const ABOVE = /^[^.;]{0,60}?(?:quốc hội|chính phủ|thủ tướng|trung ương|bộ chính trị|các bộ|bộ [a-zđ]+ )/i

/** "đề nghị" of a deputy, or to those above, is speech; of others it directs. */
function asksFromBelow(document: Document, person: Person, end: number): boolean {
  const offices = person.titles.map(({ title }) => key(titleText(document, title)))
  if (offices.some(office => HEADS.test(office))) return false
  return offices.some(office => BELOW.test(office)) || ABOVE.test(document.text.slice(end, end + 80))
}
