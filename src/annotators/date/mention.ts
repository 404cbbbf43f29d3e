import type { PartialDate } from '../../calendar/partial.js'
import type { Groups } from '../../match/rule.js'

/** What the words around a mention make of it; `signing` is the day of a document, `validity` the day on which one comes into force. */
export type DateCue =
  | 'term'
  | 'stage'
  | 'deadline'
  | 'since'
  | 'until'
  | 'comparison'
  | 'signing'
  | 'validity'
  | 'anniversary'
  | 'birth'

export type PartOfDay = 'sáng' | 'trưa' | 'chiều' | 'tối' | 'đêm'

/** What a text says of a place in the calendar, before anything is inferred. */
export type DateMention = {
  /** Days or periods named together ("3 và 4/5"); mostly one. */
  readonly points: readonly PartialDate[]
  /** End of a span that begins with the one point. */
  readonly to?: PartialDate
  readonly cue?: DateCue
  readonly partOfDay?: PartOfDay
  /** True for a day of the lunar calendar, which no EDTF value is given for. */
  readonly lunar?: true
}

/** A mention of one place. */
export const at = (point: PartialDate, rest: Omit<DateMention, 'points'> = {}): DateMention => ({
  points: [point],
  ...rest,
})

/** A mention of a span. */
export const span = (
  from: PartialDate,
  to: PartialDate,
  rest: Omit<DateMention, 'points' | 'to'> = {},
): DateMention => ({
  points: [from],
  to,
  ...rest,
})

/** The parts that the groups of a match give, as numbers. */
export function placeIn({ year, quarter, month, day }: Groups): PartialDate {
  const place: { -readonly [Part in keyof PartialDate]: PartialDate[Part] } = {}
  if (year) place.year = Number(year)
  if (quarter) place.quarter = Number(quarter)
  if (month) place.month = Number(month)
  if (day) place.day = Number(day)
  return place
}
