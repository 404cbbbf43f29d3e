import { honorifics } from '../../annotators/honorific/honorific.js'
import { type Name, names } from '../../annotators/name/name.js'
import { type Title, titles } from '../../annotators/title/title.js'
import { blocks } from '../../document/blocks.js'
import type { Document } from '../../document/document.js'
import type { Annotation } from '../../document/layer.js'
import { gathered } from '../../text/gathered.js'
import { spanAt, spansIn } from '../../text/span.js'
import type { AddressedText, Slot } from '../telling/slot.js'
import { joinAides } from './aides.js'
import { isAside, leaveReplaced } from './aside.js'
import { borrowAhead, borrowAlong } from './borrowing.js'
import { attachCareers } from './career.js'
import { divide } from './division.js'
import { shareElections } from './elections.js'
import { gatherBehind } from './gathered.js'
import { shareGroups } from './groups.js'
import { headings } from './headed.js'
import { giveBefore, giveOn, kinOn, loseTogether, passOn } from './passing.js'
import { attachRepeated } from './repeated.js'
import { shareLists } from './sharing.js'
import { signatures } from './signature.js'
import { attachSuccessions } from './succession.js'

/** The names of the document in text order, each with its titles. */
export function attachTitles(document: Document): readonly Slot[] {
  const slots: Slot[] = []
  const known: Slot[] = []
  const signature = signatures(document.text)
  const source: AddressedText = { text: document.text, honorifics: document.read(honorifics) }
  const entry = headings(source)
  for (const block of document.read(blocks)) {
    const written = spansIn(document.read(titles), block)
    const named: Slot[] = []
    for (const name of spansIn(document.read(names), block)) {
      if (name.value.kind === 'namesake' || spanAt(written, name.start)) continue
      const slot = slotOf(name)
      slots.push(slot)
      if (!isAside(source.text, name, written)) named.push(slot)
      else leaveReplaced(source.text, slot, written)
    }
    const { held, found } = joinAides(source.text, written, named)
    for (const slot of found) known.push(slot)
    attachIn(source, found, held)
    signature(block, held, found)
    entry(block, held, found)
    attachSuccessions(source, { slots: known, found, titles: held })
    if (!held.length) continue
    attachCareers(source, { slots: known, found, titles: held })
    attachRepeated(source.text, known, freeOf(found, held))
  }
  return slots
}

/** The titles of a paragraph that nobody named in it holds. */
function freeOf(found: readonly Slot[], held: readonly Annotation<Title>[]): readonly Annotation<Title>[] {
  const taken = new Set(gathered(found, slot => slot.titles.map(({ title }) => title)))
  return held.filter(title => !taken.has(title))
}

const slotOf = (annotation: Annotation<Name>): Slot => ({
  annotation,
  from: annotation.value.honorifics[0]?.start ?? annotation.start,
  titles: [],
})

function attachIn(source: AddressedText, slots: readonly Slot[], found: readonly Annotation<Title>[]): void {
  let at = 0
  for (let next = 0; next <= slots.length; next++) {
    const right = slots[next]
    const between: Annotation<Title>[] = []
    for (let title = found[at]; title && title.start < (right?.annotation.start ?? Infinity); title = found[++at])
      between.push(title)
    if (between.length) divide(source, slots[next - 1], between, right)
  }
  giveOn(source, slots)
  passOn(source, slots)
  giveBefore(source, slots)
  kinOn(source, slots)
  loseTogether(source, slots)
  shareLists(source, slots)
  shareGroups(source, slots, found)
  gatherBehind(source, slots, found)
  shareElections(source, slots)
  borrowAlong(source, slots)
  borrowAhead(source, slots)
}
