import type { NameKind } from '../../annotators/name/name.js'
import { key } from '../../text/fold.js'
import { isSyllable } from '../../text/syllable.js'

/** A name as the text writes it. */
export type Written = { readonly text: string; readonly kind: NameKind }

/** Which person each name of a document means: a number a person, in the order of their first mention. */
export type Register = {
  /** The persons: the name as first written in full, its syllables parted where it is anywhere, and its kind. */
  readonly persons: readonly Written[]
  /** The number of the person whom each name, in text order, means. */
  readonly numbers: readonly number[]
}

/** A name with its lookup key and the endings that a short form repeats. */
type Folded = {
  readonly name: Written
  readonly folded: string
  readonly endings: readonly string[]
  readonly isGlued: boolean
}

/**
 * Two names are one person when equal up to tone placement, the sign of an apostrophe and a space left out. A given name, or a lone foreign one, means the person who
 * was named last and whose name ends so; else the first later one; else the one before whose name begins so, as of
 * Chinese, Koreans and foreigners ("ông Tập"); else a person of its own.
 */
export function registerOf(names: readonly Written[]): Register {
  const all = names.map(foldedOf)
  const persons: Folded[] = []
  const known = new Map<string, number>()
  const latest = new Map<string, number>()
  const openings = new Map<string, number>()
  const later = new Map<string, Folded>()
  for (const one of all.toReversed()) if (!isPart(one.name)) for (const ending of one.endings) later.set(ending, one)
  const enter = (one: Folded): number => {
    const number = known.get(one.folded) ?? persons.push(one) - 1
    known.set(one.folded, number)
    if (persons[number]?.isGlued && !one.isGlued) persons[number] = one
    return number
  }
  const numbers = all.map(one => {
    const short = isPart(one.name) || (isBrief(one) && (latest.has(one.folded) || later.has(one.folded)))
    const ending = short ? later.get(one.folded) : undefined
    const opened = short && !ending && !known.has(one.folded) ? openings.get(one.folded) : undefined
    const number = (short ? latest.get(one.folded) : undefined) ?? opened ?? enter(ending ?? one)
    if (!short) openings.set(one.folded.split(' ', 1)[0] ?? one.folded, number)
    for (const ending of persons[number]?.endings ?? []) latest.set(ending, number)
    return number
  })
  return { persons: persons.map(({ name }) => name), numbers }
}

const isPart = ({ text, kind }: Written): boolean => kind === 'short' || (kind === 'foreign' && !text.includes(' '))

/** "bà Kim Ngân" of Nguyễn Thị Kim Ngân: two syllables that end a longer name of the text, whatever they look like. */
const isBrief = ({ name, folded }: Folded): boolean => name.kind === 'full' && folded.split(' ').length === 2

function foldedOf(name: Written): Folded {
  const parted = name.text.replace(GLUED, part =>
    part.split(CAPITAL).every(isSyllable) ? part.replace(INNER, ' ') : part,
  )
  const folded = key(parted).replace(APOSTROPHE, "'")
  return { name, folded, endings: endingsOf(folded), isGlued: parted !== name.text }
}

/** "K’Brèo" and "K'Brèo": one name, whichever sign an editor's keyboard makes of the apostrophe. */
const APOSTROPHE = /[’‘`]/g

/** Two syllables of a name without the space between: "TônThị". */
const GLUED = /\p{Lu}\p{Ll}{1,6}\p{Lu}\p{Ll}{1,6}/gu
const CAPITAL = /(?=\p{Lu})/u
const INNER = /(?<=\p{Ll})(?=\p{Lu})/u

/** The last one to three syllables of a name that has more: what a short form repeats. */
function endingsOf(folded: string): readonly string[] {
  const endings: string[] = []
  for (let at = folded.lastIndexOf(' '); at > 0 && endings.length < 3; at = folded.lastIndexOf(' ', at - 1))
    endings.push(folded.slice(at + 1))
  return endings
}
