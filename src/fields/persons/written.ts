import { key } from '../../text/fold.js'
import type { Slot } from '../telling/slot.js'
import type { Written } from './register.js'

/** The names as the text writes them, those cut by a typing fault in full: "ông Trần Thử mẫu" and "bà Thử Tâm lý giải" where the text names Trần Thử Mẫu and Lê Thử Tâm elsewhere, and those that lost their capitals with them. */
export function writtenIn(text: string, slots: readonly Pick<Slot, 'annotation'>[]): readonly Written[] {
  const all = slots.map(({ annotation: { start, end, value } }) => ({ text: text.slice(start, end), kind: value.kind }))
  const wholes = new Map<string, string>()
  for (const name of all) {
    if (name.kind !== 'full' || isLowered(name)) continue
    wholes.set(key(name.text), name.text)
    const ending = name.text.split(' ').slice(-2).join(' ')
    wholes.set(key(ending), ending)
  }
  return all.map((name, at) => {
    if (isLowered(name)) return { ...name, text: wholes.get(key(name.text)) ?? name.text }
    if (name.kind !== 'full' && name.kind !== 'short') return name
    const end = slots[at]?.annotation.end ?? 0
    const next = NEXT.exec(text.slice(end, end + LONGEST))?.[0]
    const whole = next === undefined ? undefined : wholes.get(key(name.text + next))
    return whole ? { ...name, text: whole } : name
  })
}

/** "đồng chí trần văn mẫu": a name without its capitals. */
const isLowered = ({ text, kind }: Written): boolean => kind === 'full' && text === text.toLowerCase()

const LONGEST = 9
const NEXT = /^ \p{L}{1,7}(?!\p{L})/u
