import type { Title } from '../../annotators/title/title.js'
import type { Annotation } from '../../document/layer.js'
import { key } from '../../text/fold.js'
import { gapBetween } from '../telling/gap.js'
import { attachment, type Slot } from '../telling/slot.js'
import { lastBefore } from './meant.js'

/**
 * "Tổng Bí thư, Chủ tịch nước, Trưởng Ban Chỉ đạo nhấn mạnh": a row of offices without a name, two of which are those of
 * somebody named before, is that person's; what it adds is another office of the same.
 */
export function attachRepeated(text: string, slots: readonly Slot[], free: readonly Annotation<Title>[]): void {
  for (let first = 0; first < free.length; ) {
    const end = rowEnd(text, free, first)
    const row = free.slice(first, end)
    if (row.length >= FEWEST && row.length <= MOST) give(text, slots, row)
    first = end
  }
}

/** Fewest and most offices of such a row. */
const FEWEST = 3
const MOST = 5

function rowEnd(text: string, titles: readonly Annotation<Title>[], first: number): number {
  let end = first + 1
  for (let title = titles[end]; title; title = titles[++end])
    if (title.value.plural || gapBetween(text, titles[end - 1]?.value.until ?? 0, title.value.from) !== 'comma') break
  return end
}

function give(text: string, slots: readonly Slot[], row: readonly Annotation<Title>[]): void {
  const [first] = row
  if (!first || first.value.plural) return
  const isOwn = (slot: Slot, title: Annotation<Title>): boolean =>
    slot.titles.some(({ title: own, former }) => !former && written(text, own) === written(text, title))
  const holder = lastBefore(slots, first.start, slot => row.filter(title => isOwn(slot, title)).length >= 2)
  if (!holder) return
  for (const title of row)
    if (!isOwn(holder, title)) holder.titles.push({ ...attachment(title, 'shared', false), career: true })
}

const written = (text: string, { start, end }: Annotation<Title>): string => key(text.slice(start, end))
