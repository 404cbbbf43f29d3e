import type { Honorific } from '../../annotators/honorific/honorific.js'
import type { Name } from '../../annotators/name/name.js'
import type { Title } from '../../annotators/title/title.js'
import type { Annotation } from '../../document/layer.js'
import { least, most } from '../../text/extremes.js'
import type { Span } from '../../text/span.js'

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
  /** The day on which it is told as taken, as 20140609. */
  readonly since?: number | undefined
  /** The title with its prefixes and its term. */
  readonly whole: Span
  /** Where a body is written once for two titles: the span of the body that this title borrows. */
  readonly borrowed?: Span
}

/** A name in the text with the titles that belong to it; `from` is where its honorifics begin. */
export type Slot = { readonly annotation: Annotation<Name>; readonly from: number; readonly titles: Attached[] }

/** A text with its words of address: what the attaching of titles reads besides names and titles. */
export type AddressedText = { readonly text: string; readonly honorifics: readonly Annotation<Honorific>[] }

/** A title as one of a mention's. */
export const attachment = (
  title: Annotation<Title>,
  side: Attached['side'],
  released: boolean,
  elected = false,
): Attached => ({
  title,
  side,
  elected,
  past: false,
  career: false,
  former: title.value.former || released,
  whole: { start: title.value.from, end: title.value.until },
})

/** Where a mention begins with its honorifics and the titles before the name. */
export const startOf = ({ from, titles }: Slot): number =>
  Math.min(from, least(titles.filter(({ side }) => side === 'before').map(({ whole }) => whole.start)))

/** Where a mention ends with the titles behind the name. */
export const endOf = ({ annotation, titles }: Slot): number =>
  Math.max(annotation.end, most(titles.filter(({ side }) => side === 'after').map(({ whole }) => whole.end)))

/** The titles behind a name to which its person is elected or appointed, or from which released. */
export const takenBy = ({ titles }: Slot): readonly Attached[] =>
  titles.filter(({ side, elected }) => elected && side === 'after')

/** Takes titles away from a mention. */
export const takeFrom = ({ titles }: Slot, taken: readonly Attached[]): void =>
  refill(
    titles,
    titles.filter(attached => !taken.includes(attached)),
  )

/** A title as one that belongs to others of a list too. */
export const ofList = (attached: Attached): Attached => ({ ...attached, side: 'shared' })

/** Gives a mention titles that stand beside another name. */
export function shareWith({ titles }: Slot, shared: readonly Attached[]): void {
  for (const attached of shared) titles.push(ofList(attached))
}

/** Puts others in the place of a mention's titles, one by one: there may be more than a call takes as arguments. */
export function refill(titles: Attached[], others: readonly Attached[]): void {
  titles.length = 0
  for (const other of others) titles.push(other)
}
