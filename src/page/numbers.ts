import { pattern } from '../text/boundary.js'
import type { ChromeKind } from './block.js'

/** Kinds of chrome whose numbers are data. */
const counted: ReadonlySet<ChromeKind | 'article'> = new Set<ChromeKind>(['visitor-counter', 'poll', 'rating'])

const LABELLED = pattern('(?<label>\\p{L}[\\p{L} ]{0,50}?) ?: ?(?<number>\\d{1,3}(?:[.,]\\d{3}){1,4}|\\d{1,12})', { flags: 'gu' })
const COUNTED = pattern(
  '(?<number>\\d{1,3}(?:[.,]\\d{3}){1,4}|\\d{1,12}) (?<label>(?:người|lượt|phiếu|bình chọn|đánh giá|lần|votes?)(?: [\\p{L}]{1,12}){0,4})',
  { flags: 'giu' },
)
const ASIDE = /^(?:người|lượt) (?:đã )?(?=bình chọn|đánh giá)/iu

/** The labelled numbers that a line of a counter, a poll or a rating states: "Trong năm: 752.619", "246 người đã bình chọn". */
export function numbersOf(text: string, kind: ChromeKind | 'article'): Readonly<Record<string, number>> | undefined {
  if (!counted.has(kind) && !/^(?:.{0,40}\()?(?:Tổng số|Lượt xem|Số lượt)/iu.test(text)) return undefined
  const values: Record<string, number> = {}
  for (const { groups } of text.matchAll(LABELLED)) add(values, groups?.['label'], groups?.['number'])
  for (const { groups } of text.matchAll(COUNTED)) add(values, groups?.['label']?.replace(ASIDE, ''), groups?.['number'])
  return Object.keys(values).length ? values : undefined
}

function add(values: Record<string, number>, label: string | undefined, number: string | undefined): void {
  if (!label || !number) return
  const name = label.trim()
  if (!(name in values)) values[name] = Number(number.replace(/[.,]/g, ''))
}
