import { type Token, tokensOver } from '../../text/token.js'
import type { Mention } from './group.js'
import type { Deed } from './scene.js'

/** The person who acted last, alone: whom "Đồng chí nhấn mạnh" takes up again. */
export type Speaker = { readonly person: number; readonly sentence: number }

/** How many sentences later a word of address still means the speaker. */
const REACH = 6

/** The mentions of a sentence, words of address taken as the speaker's. */
export const takenUp = (
  named: readonly Mention[],
  speaker: Speaker | undefined,
  sentence: number,
): readonly Mention[] =>
  speaker && sentence - speaker.sentence <= REACH
    ? named.map(mention => (mention.by === 'address' ? { ...mention, person: speaker.person } : mention))
    : named

/** Who acted last in a sentence, if alone. */
export function speakerOf(deeds: readonly Deed[], sentence: number): Speaker | undefined {
  const last = deeds.findLast(({ action }) => action.value.form === 'verb' || action.value.form === 'theo')
  if (!last || deeds.some(({ mention, action }) => action === last.action && mention.person !== last.mention.person))
    return undefined
  return { person: last.mention.person, sentence }
}

/** "Ông A sinh năm 1960.": whom a sentence tells of is meant by "ông" from then on, whoever spoke before. */
export function topicOf(named: readonly Mention[], words: readonly Token[], sentence: number): Speaker | undefined {
  const [first] = named
  if (first?.by !== 'name' || first.start > (words[0]?.start ?? 0)) return undefined
  if (named.some(({ by, person }) => by === 'name' && person !== first.person)) return undefined
  const next = words.find(({ start }) => start >= first.end)
  const tells = TELLING.has(next?.key ?? '') || tokensOver(words, first).some(({ key }) => key === 'là')
  return tells ? { person: first.person, sentence } : undefined
}

const TELLING = new Set(['sinh', 'quê', 'là', 'hiện', 'từng', 'năm', 'tốt'])
