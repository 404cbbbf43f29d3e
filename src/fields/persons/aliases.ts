import { key } from '../../text/fold.js'
import type { Slot } from '../telling/slot.js'
import type { Written } from './register.js'

/** "(còn gọi là ", " tên thật là ", ", bí danh ": words between two names of one person. */
const ALIAS =
  /^,? ?\(?(?:(?:hay |tức |còn |thường )?(?:được )?(?:còn )?(?:gọi là|có tên(?: gọi)?(?: khác)?(?: là)?)|tên (?:thật|khai sinh|thường gọi|gọi khác)(?: là|:)?|bí danh(?: là|:)?|biệt danh(?: là|:)?|tức) (?:ông |bà |anh |chị |đồng chí )?$/
/** Words for the order of birth by which people of the South are called. */
const BIRTH: ReadonlySet<string> = new Set(['hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười', 'út'])
const LONGEST = 40

/** The names of a document with one name a person where the text tells of others: the real name, "Tám Mẫu" of Trần Văn Mẫu. */
export function withoutAliases(text: string, spans: readonly Slot[], names: readonly Written[]): readonly Written[] {
  const others = aliasesIn(text, spans, names)
  if (!others.size && !names.some(givenOf)) return names
  const whole = wholeNames(names)
  return names.map(name => others.get(key(name.text)) ?? whole.get(givenOf(name) ?? '') ?? name)
}

function aliasesIn(text: string, spans: readonly Slot[], names: readonly Written[]): ReadonlyMap<string, Written> {
  const others = new Map<string, Written>()
  names.forEach((name, at) => {
    const next = names[at + 1]
    const [from, to] = [spans[at]?.annotation.end ?? 0, spans[at + 1]?.annotation.start ?? 0]
    if (!next || name.kind !== 'full' || next.kind === 'short' || to - from > LONGEST || others.has(key(name.text)))
      return
    if (ALIAS.test(text.slice(from, to)) && key(next.text) !== key(name.text)) others.set(key(next.text), name)
  })
  return others
}

/** The given name behind the order of birth: "mẫu" of "Tám Mẫu". */
function givenOf({ text }: Written): string | undefined {
  const [birth, given, more] = key(text).split(' ')
  return birth !== undefined && more === undefined && BIRTH.has(birth) ? given : undefined
}

/** Names of three syllables and more by their last one, where only one ends so. */
function wholeNames(names: readonly Written[]): ReadonlyMap<string, Written> {
  const found = new Map<string, Written>()
  const shared = new Set<string>()
  for (const name of names) {
    const syllables = key(name.text).split(' ')
    const given = syllables.at(-1)
    if (name.kind !== 'full' || syllables.length < 3 || given === undefined) continue
    const before = found.get(given)
    if (before && key(before.text) !== syllables.join(' ')) shared.add(given)
    else found.set(given, name)
  }
  for (const given of shared) found.delete(given)
  return found
}
