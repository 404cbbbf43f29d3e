import { type Honorific, honorifics } from '../annotators/honorific/honorific.js'
import { type Name, names } from '../annotators/name/name.js'
import { type Title, titles } from '../annotators/title/title.js'
import { blocks } from '../document/blocks.js'
import type { Document } from '../document/document.js'
import type { Annotation } from '../document/layer.js'
import { type Span, spanAt, spansIn } from '../text/span.js'
import { attachCareers } from './career.js'
import { divide } from './division.js'
import { passOn, shareElections, shareLists } from './sharing.js'

/** A title that belongs to a mention of a person: where it stands, on which side, or shared with others of a list. */
export type Attached = {
  readonly title: Annotation<Title>
  readonly side: 'before' | 'after' | 'shared'
  readonly former: boolean
  /** True where the text says that somebody was elected or appointed to it, or released from it. */
  readonly elected: boolean
  /** True where it is told as a stage of a career: in a year or a period that is over. */
  readonly past: boolean
  /** True where it is told in a sentence of its own about the person, away from the name. */
  readonly career: boolean
  /** The title with its prefixes and its term. */
  readonly whole: Span
  /** Where a body is written once for two titles: the span of the body that this title borrows. */
  readonly borrowed?: Span
}

/** A name in the text with the titles that belong to it; `from` is where its honorifics begin. */
export type Slot = { readonly annotation: Annotation<Name>; readonly from: number; readonly titles: Attached[] }

/** What the attaching of titles reads besides names and titles. */
export type Reading = { readonly text: string; readonly honorifics: readonly Annotation<Honorific>[] }

/** The names of the document in text order, each with its titles. */
export function attachTitles(document: Document): readonly Slot[] {
  const slots: Slot[] = []
  const reading: Reading = { text: document.text, honorifics: document.read(honorifics) }
  for (const block of document.read(blocks)) {
    const held = spansIn(document.read(titles), block)
    const from = slots.length
    for (const name of spansIn(document.read(names), block))
      if (name.value.kind !== 'namesake' && !spanAt(held, name.start)) slots.push(slotOf(name))
    const found = slots.slice(from)
    attachIn(reading, found, held)
    if (held.length) attachCareers(reading, { slots, found, titles: held })
  }
  return slots
}

const slotOf = (annotation: Annotation<Name>): Slot => ({
  annotation,
  from: annotation.value.honorifics[0]?.start ?? annotation.start,
  titles: [],
})

function attachIn(reading: Reading, slots: readonly Slot[], found: readonly Annotation<Title>[]): void {
  let at = 0
  for (let next = 0; next <= slots.length; next++) {
    const right = slots[next]
    const between: Annotation<Title>[] = []
    for (let title = found[at]; title && title.start < (right?.annotation.start ?? Infinity); title = found[++at])
      between.push(title)
    if (between.length) divide(reading, slots[next - 1], between, right)
  }
  passOn(reading, slots)
  shareLists(reading, slots)
  shareElections(reading, slots)
}
