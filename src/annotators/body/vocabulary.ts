import { phrases } from '../../match/lexicon.js'
import { type Lettered, lettered } from '../lettered.js'
import words from './lexicon.json' with { type: 'json' }

/** How a body's name goes on: a `whole` name is complete, an `open` one and a `company` want what they deal with. */
export type HeadKind = 'whole' | 'open' | 'company'

/** The first words of bodies of the State, the Party, organisations and companies. */
export const bodyHeads: Lettered<HeadKind> = lettered([
  ...words.whole.map(word => [word, 'whole'] as const),
  ...words.open.map(word => [word, 'open'] as const),
  ...words.company.map(word => [word, 'company'] as const),
])

/** What bodies deal with: the words inside their names. */
export const fieldWords = phrases(words.words)

/** Those of them that are verbs as well: in lower case behind a capitalised field they are what somebody does. */
export const verbWords = phrases(words.verbs)

/** Words in small letters that begin like a body and are none: "báo cáo", "trường hợp". */
export const notHeads = phrases(words.notHeads)

/** Words that make a company one of the State. */
export const stateWords = lettered(words.state.map(word => [word, true] as const))

/** Units of administration without their name: "UBND tỉnh"; true where a rank may rule the unit itself: "Chủ tịch huyện". */
export const unitWords = lettered([
  ...words.units.map(word => [word, true] as const),
  ...words.areas.map(word => [word, false] as const),
])

/** Long forms of abbreviations. */
export const abbreviations = lettered(Object.entries(words.abbreviations))
