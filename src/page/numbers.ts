import { pattern } from '../text/boundary.js'
import type { ChromeKind, Verdict } from './block.js'
import { lineCue } from './cue.js'

/** Kinds of chrome whose numbers are data. */
const counted: ReadonlySet<ChromeKind | 'article'> = new Set<ChromeKind>(['visitor-counter', 'poll', 'rating'])
/** Beginnings of lines that count something wherever they stand. */
const TOTALS = pattern('(?:Tổng số|Lượt xem|Số lượt|Lượt truy cập|Lượt đọc|Đã xem|Số lần xem|Số lần đọc) ?:', {
  flags: 'iu',
  bounded: false,
})
const NUMBER = '(?<number>\\d{1,3}(?:[.,]\\d{3}){1,4}|\\d{1,3}[.,]\\d{1,2}(?!\\d)|\\d{1,12})'
/** Behind a number that counts nothing: a share, a mark out of five, a clock time, a date. */
const GOES_ON = '(?!\\d|[.,]\\d| ?[%:/]\\d?)'
const FRACTION = pattern('^\\d{1,3}[.,]\\d{1,2}$', { flags: 'u', bounded: false })
/** A line that is a label and its number: "Hôm nay163". */
const ROW = pattern(`^(?<label>\\p{L}[\\p{L} ]{1,48})(?: ?: ?)?${NUMBER}$`, { flags: 'u', bounded: false })
const LABELLED = pattern(`: ?${NUMBER}${GOES_ON}`, { bounded: false })
/** Numbers behind labels without a colon: "Đang truy cập 57 Hôm nay 1.842"; the label is for the lexicon to know. */
const PLAIN = pattern(`(?<=\\p{L} )${NUMBER}${GOES_ON}`, { bounded: false })
const COUNTED = pattern(
  `${NUMBER} (?<label>(?:người|lượt|phiếu|bình chọn|bỏ phiếu|đánh giá|lần|votes?)(?: \\p{L}{1,12}){0,3})`,
  { flags: 'giu' },
)
const ASIDE = pattern('^(?:người|lượt) (?:đã )?(?=bình chọn|đánh giá)', { flags: 'iu', bounded: false })
const CELL = ' | '
const ALONE = pattern(`^${NUMBER}$`, { flags: 'u', bounded: false })
const longestLabel = 50
const LETTER = pattern('\\p{L}', { flags: 'u', bounded: false })
const DIGIT = pattern('\\d', { flags: 'u', bounded: false })

type Numbers = Readonly<Record<string, number>>

/** The labelled numbers that a line of a counter, a poll or a rating states: "Trong năm: 752.619", "246 người đã bình chọn". */
export function numbersOf(text: string, kind: ChromeKind | 'article'): Numbers | undefined {
  if (!DIGIT.test(text)) return undefined
  const from = counted.has(kind) ? 0 : text.search(TOTALS)
  if (from < 0) return undefined
  const found = from ? numbersIn(text.slice(from), kind) : numbersIn(text, kind)
  return Object.keys(found).length ? found : undefined
}

function numbersIn(text: string, kind: ChromeKind | 'article'): Numbers {
  const values: Record<string, number> = {}
  const taken = new Set<number>()
  const add = (label: string | undefined, number: string | undefined, at: number): void => {
    const name = label?.trim()
    if (!name || !number || taken.has(at)) return
    taken.add(at)
    if (!Object.hasOwn(values, name)) values[name] = asNumber(number)
  }
  if (counted.has(kind)) {
    const row = ROW.exec(text)?.groups
    add(row?.['label'], row?.['number'], text.length - (row?.['number']?.length ?? 0))
    for (const [label, number, at] of cellsOf(text)) add(label, number, at)
  }
  for (const { index, groups, 0: whole } of text.matchAll(LABELLED)) {
    add(labelBefore(text, index), groups?.['number'], numberAt(index, whole, groups))
  }
  if (kind === 'visitor-counter') {
    for (const { index, groups } of text.matchAll(PLAIN)) {
      const label = labelBefore(text, index)
      if (label && lineCue(`${label} 1`)?.kind === kind) add(label, groups?.['number'], index)
    }
  }
  for (const { index, groups } of text.matchAll(COUNTED)) {
    add(groups?.['label']?.replace(ASIDE, ''), groups?.['number'], index)
  }
  return values
}

/** The letters and spaces that a text ends with. */
function lastWords(text: string): string | undefined {
  let from = text.length
  while (from > 0 && text.length - from < longestLabel && isWordOrSpace(text.charAt(from - 1))) from--
  return text.slice(from).trim() || undefined
}
const isWordOrSpace = (letter: string): boolean => letter === ' ' || LETTER.test(letter)

const labelBefore = (text: string, at: number): string | undefined =>
  lastWords(text.slice(Math.max(0, at - longestLabel), at).trimEnd())

const numberAt = (index: number, whole: string, groups: Readonly<Record<string, string>> | undefined): number =>
  index + whole.length - (groups?.['number']?.length ?? 0)

/** The labels of a table row with the numbers in the cells behind them. */
function cellsOf(text: string): [label: string, number: string, at: number][] {
  if (!text.includes(CELL)) return []
  const found: [string, string, number][] = []
  let at = 0
  let before = ''
  for (const cell of text.split(CELL)) {
    const label = lastWords(before.endsWith(':') ? before.slice(0, -1).trimEnd() : before)
    if (label && ALONE.test(cell)) found.push([label, cell, at])
    before = cell
    at += cell.length + CELL.length
  }
  return found
}

const asNumber = (number: string): number =>
  Number(FRACTION.test(number) ? number.replace(',', '.') : number.replaceAll('.', '').replaceAll(',', ''))

/** Adds the numbers that dropped counters state; those of neighbouring lines of one kind come together in the first of them. */
export function withNumbers(verdicts: readonly Verdict[]): Verdict[] {
  const found: Verdict[] = []
  let open: { at: number; kind: Verdict['kind'] } | null = null
  for (const [at, verdict] of verdicts.entries()) {
    const values = verdict.keep
      ? undefined
      : (numbersOf(verdict.block.text, verdict.kind) ?? alone(verdict, verdicts[at - 1]))
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

/** A number that stands alone under its label, as where each has a block of its own. */
function alone({ block: { text } }: Verdict, before: Verdict | undefined): Numbers | undefined {
  if (!before || before.keep || !counted.has(before.kind) || !ALONE.test(text)) return undefined
  const line = before.block.text
  const label = lastWords(line.endsWith(':') ? line.slice(0, -1).trimEnd() : line)
  return label && !DIGIT.test(line) ? { [label]: asNumber(text) } : undefined
}
