import { pattern } from '../text/boundary.js'
import type { ChromeKind, Verdict } from './block.js'

/** Kinds of chrome whose numbers are data. */
const counted: ReadonlySet<ChromeKind | 'article'> = new Set<ChromeKind>(['visitor-counter', 'poll', 'rating'])
/** Beginnings of lines that count something wherever they stand. */
const TOTALS = pattern('(?:Tổng số|Lượt xem|Số lượt|Lượt truy cập|Lượt đọc) ?:', { flags: 'iu', bounded: false })
const NUMBER = '(?<number>\\d{1,3}(?:[.,]\\d{3}){1,4}|\\d{1,3}[.,]\\d{1,2}(?!\\d)|\\d{1,12})'
const FRACTION = /^\d{1,3}[.,]\d{1,2}$/
/** A line or a table row that is a label and its number: "Hôm nay | 163", "Hôm nay163". */
const ROW = pattern(`^(?<label>\\p{L}[\\p{L} ]{1,48})(?: ?: ?\\|? ?| ?\\| ?)?${NUMBER}$`, {
  flags: 'u',
  bounded: false,
})
const LABELLED = pattern(`: ?${NUMBER}(?![\\d:/])`, { bounded: false })
const COUNTED = pattern(
  `${NUMBER} (?<label>(?:người|lượt|phiếu|bình chọn|đánh giá|lần|votes?)(?: \\p{L}{1,12}){0,4})`,
  { flags: 'giu' },
)
const ASIDE = pattern('^(?:người|lượt) (?:đã )?(?=bình chọn|đánh giá)', { flags: 'iu', bounded: false })
const longestLabel = 50
const LABEL_END = /\p{L}[\p{L} ]*$/u

/** The labelled numbers that a line of a counter, a poll or a rating states: "Trong năm: 752.619", "246 người đã bình chọn". */
export function numbersOf(text: string, kind: ChromeKind | 'article'): Readonly<Record<string, number>> | undefined {
  if (!/\d/.test(text)) return undefined
  const from = counted.has(kind) ? 0 : text.search(TOTALS)
  if (from < 0) return undefined
  const values: Record<string, number> = {}
  const row = counted.has(kind) ? ROW.exec(text)?.groups : undefined
  add(values, row?.['label'], row?.['number'])
  for (const { index, groups } of text.slice(from).matchAll(LABELLED)) {
    const before = text.slice(from + Math.max(0, index - longestLabel), from + index).trimEnd()
    add(values, LABEL_END.exec(before)?.[0], groups?.['number'])
  }
  for (const { groups } of text.slice(from).matchAll(COUNTED)) {
    add(values, groups?.['label']?.replace(ASIDE, ''), groups?.['number'])
  }
  return Object.keys(values).length ? values : undefined
}

function add(values: Record<string, number>, label: string | undefined, number: string | undefined): void {
  if (!label || !number) return
  const name = label.trim()
  if (!Object.hasOwn(values, name)) values[name] = asNumber(number)
}

const asNumber = (number: string): number =>
  Number(FRACTION.test(number) ? number.replace(',', '.') : number.replace(/[.,]/g, ''))

/** Adds the numbers that dropped counters state; those of neighbouring lines of one kind come together in the first of them. */
export function withNumbers(verdicts: readonly Verdict[]): Verdict[] {
  const found: Verdict[] = []
  let open: { at: number; kind: Verdict['kind'] } | null = null
  for (const verdict of verdicts) {
    const values = verdict.keep ? undefined : numbersOf(verdict.block.text, verdict.kind)
    const first: Verdict | undefined = open && open.kind === verdict.kind ? found[open.at] : undefined
    found.push(verdict)
    if (!open || open.kind !== verdict.kind) open = values ? { at: found.length - 1, kind: verdict.kind } : null
    if (!values) continue
    const fresh = first?.values && Object.keys(values).every(label => !Object.hasOwn(first.values ?? {}, label))
    if (open && first && fresh) found[open.at] = { ...first, values: { ...first.values, ...values } }
    else {
      open = { at: found.length - 1, kind: verdict.kind }
      found[open.at] = { ...verdict, values }
    }
  }
  return found
}
