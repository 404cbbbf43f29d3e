import { type ActionRole, actions } from '../../annotators/action/action.js'
import { sentences } from '../../annotators/sentence/sentence.js'
import { tokens, tokensOf } from '../../annotators/token/token.js'
import type { Document } from '../../document/document.js'
import { spansIn } from '../../text/span.js'
import { type Mention, sceneOf } from './scene.js'
import { type Deed, deedsOf } from './subject.js'

/** One reading of a role: who, what, and the words that say it. */
export type RoleReading = {
  readonly person: number
  readonly role: ActionRole
  readonly start: number
  readonly end: number
  readonly rule: string
}

/** The layers that roles are read from. */
export const roleLayers = [tokens, sentences, actions] as const

/** Every role that the article gives to the persons mentioned; `asksFromBelow` says whose "đề nghị" is speech and no direction. */
export function rolesOf(
  document: Document,
  mentions: readonly Mention[],
  asksFromBelow: (person: number) => boolean,
): RoleReading[] {
  const all = tokensOf(document)
  const found: RoleReading[] = []
  for (const sentence of document.read(sentences)) {
    const named = spansIn(mentions, sentence)
    const done = spansIn(document.read(actions), sentence)
    if (!named.length || !done.length) continue
    const scene = sceneOf(sentence, spansIn(all, sentence), named, done)
    for (const deed of deedsOf(scene)) found.push(...readingsOf(deed, asksFromBelow))
  }
  return found
}

function readingsOf({ mention, action }: Deed, asksFromBelow: (person: number) => boolean): RoleReading[] {
  const { start, end, rule } = action
  const roles: readonly ActionRole[] =
    action.value.asks && asksFromBelow(mention.person) ? ['spoke'] : action.value.roles
  return roles.map(role => ({ person: mention.person, role, start, end, rule }))
}
