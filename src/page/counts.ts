import { pattern } from '../text/boundary.js'
import { key } from '../text/fold.js'
import { OF_ANOTHER, type Verdict } from './block.js'
import {
  asNumber,
  counted,
  counts,
  isLabel,
  lastWords,
  type Numbers,
  numberAlone,
  numbersOf,
  periodLabel,
} from './numbers.js'
import { CELL } from './rows.js'

/** Adds the numbers that dropped counters state; those of neighbouring lines of one kind come together in the first of them. */
export function withNumbers(verdicts: readonly Verdict[]): Verdict[] {
  const apart = numbersApart(verdicts)
  const said = new Set<string>()
  const found: Verdict[] = []
  let open: { at: number; kind: Verdict['kind'] } | null = null
  for (const [at, verdict] of verdicts.entries()) {
    const read = countsNothing(verdict)
      ? undefined
      : (apart.get(at) ?? numbersOf(verdict.block.text, verdict.kind) ?? viewsAlone(verdict))
    const values = read && unsaid(read, said, verdict.kind)
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

/** A number that stands alone in a box which is named for how often an article was read. */
function viewsAlone({ reason, block }: Verdict): Numbers | undefined {
  const number = NAMED_VIEWS.test(reason) ? numberAlone(block.text) : undefined
  return number ? { 'Lượt xem': asNumber(number) } : undefined
}

const NAMED_VIEWS = pattern('^name (?:post-?views|view-?count|luotxem|luotdoc|viewed)$', {
  flags: 'iu',
  bounded: false,
})

/** What was not said before: a page that prints a counter above and below states it once. */
function unsaid(values: Numbers, said: Set<string>, kind: Verdict['kind']): Numbers | undefined {
  const saying = (label: string, number: number): string => `${meaningOf(label, kind)} ${number}`
  const fresh = Object.entries(values).filter(([label, number]) => !said.has(saying(label, number)))
  for (const [label, number] of fresh) said.add(saying(label, number))
  return fresh.length ? Object.fromEntries(fresh) : undefined
}

type Synonyms = { readonly meaning: string; readonly labels: RegExp; readonly kind?: Verdict['kind'] }
const same = (words: string): RegExp => pattern(words, { flags: 'iu', bounded: false })

/** Labels of one thing: who gave a mark, who looks at the site now, all visits ("Thống kê truy cập: 1.099.979" over a list that ends with "Tất cả: 1099979"). */
const synonyms: readonly Synonyms[] = [
  {
    meaning: 'votes',
    kind: 'rating',
    labels: same('^(?:lượt )?(?:đánh giá|phiếu(?: bầu)?|bình chọn|bầu chọn|votes?)(?!\\p{L})'),
  },
  { meaning: 'guests', labels: same('^khách(?:$| (?:đang |)(?:trực tuyến|online))') },
  {
    meaning: 'all',
    labels: same('^(?:thống kê (?:lượt )?truy c[aậâ]p|tất cả|tổng(?: cộng| số| lượt| số lượt)?(?: truy cập)?)$'),
  },
]

const meaningOf = (label: string, of: Verdict['kind']): string =>
  synonyms.find(({ kind = of, labels }) => kind === of && labels.test(label))?.meaning ?? key(label)

const countsNothing = ({ keep, reason }: Verdict): boolean => keep || reason === OF_ANOTHER

/** A line that is nothing but the label of a counter, or a number. */
type Piece = { readonly at: number; readonly label?: string; readonly number?: string }

/** Numbers in lines of their own, behind, below or above those of their labels; by the place of the number. */
function numbersApart(verdicts: readonly Verdict[]): ReadonlyMap<number, Numbers> {
  const found = new Map<number, Numbers>()
  let run: Piece[] = []
  const end = (): void => {
    for (const [label, number] of pairsOf(run)) found.set(number.at, { [label]: asNumber(number.number ?? '') })
    run = []
  }
  for (let at = 0; at < verdicts.length; ) {
    for (const [label, number] of columnsAt(verdicts, at)) found.set(at + 1, { ...found.get(at + 1), [label]: number })
    const digits = digitsFrom(verdicts, at)
    const stars = verdicts[at]?.kind === 'rating' && STARS.includes(digits)
    const piece = stars ? undefined : digits ? { at, number: digits } : pieceOf(verdicts[at], at)
    if (piece) run.push(piece)
    else end()
    at += digits.length || 1
  }
  end()
  return found
}

const DIGIT = pattern('\\d', { flags: 'u', bounded: false })
const NO_DIGIT = /\D/g
/** Digits that each stand in a cell of their own. */
const CELLS = pattern('^\\d(?: \\| \\d){2,11}$', { flags: 'u', bounded: false })

function pieceOf(verdict: Verdict | undefined, at: number): Piece | undefined {
  if (!verdict || verdict.keep) return undefined
  const { text } = verdict.block
  const number = CELLS.test(text) ? text.replace(NO_DIGIT, '') : numberAlone(text)
  if (number) return { at, number }
  if (!counted.has(verdict.kind)) return undefined
  const bare = text.endsWith(':') ? text.slice(0, -1).trimEnd() : text
  const label = DIGIT.test(text) ? periodLabel(bare) : lastWords(bare)
  return label && counts(key(label), verdict.kind) ? { at, label } : undefined
}

/** Labels of counters in the cells of a row, each with the number below it. */
function columnsAt(verdicts: readonly Verdict[], at: number): [label: string, number: number][] {
  const above = verdicts[at]
  const below = verdicts[at + 1]
  if (!above || !below || above.keep || below.keep || !above.block.text.includes(CELL)) return []
  const labels = above.block.text.split(CELL)
  const numbers = below.block.text.split(CELL).map(numberAlone)
  if (labels.length !== numbers.length || DIGIT.test(above.block.text) || !labels.every(isLabel)) return []
  return numbers.flatMap((number, column): [string, number][] =>
    number ? [[labels[column] ?? '', asNumber(number)]] : [],
  )
}

const leastDigits = 3
/** What readers may give, to click at. */
const STARS: readonly string[] = ['12345', '54321']
const mostDigits = 12

/** The number whose digits stand in lines of their own from a place on; empty where there is none. */
function digitsFrom(verdicts: readonly Verdict[], from: number): string {
  let digits = ''
  for (let at = from; at < from + mostDigits; at++) {
    const verdict = verdicts[at]
    if (!verdict || verdict.keep || verdict.block.text.length > 1 || !DIGIT.test(verdict.block.text)) break
    digits += verdict.block.text
  }
  return digits.length < leastDigits ? '' : digits
}

/** Each number of a run with its label: the one before it, of several numbers the one at the same place of a column, or the one behind where the run ends with a label. */
function pairsOf(run: readonly Piece[]): [label: string, number: Piece][] {
  const pairs: [string, Piece][] = []
  const add = (label: Piece | undefined, number: Piece): void => {
    if (label?.label) pairs.push([label.label, number])
  }
  const ahead =
    run.at(-1)?.label !== undefined && run.at(-2)?.number !== undefined && !ORDINAL.test(run[0]?.label ?? '')
  for (let at = 0; at < run.length; at++) {
    const number = run[at]
    if (!number?.number) continue
    const column = columnAt(run, at)
    if (column < 2) add(run[ahead ? at + 1 : at - 1], number)
    else for (let row = 0; row < column; row++) add(run[at - column + row], run[at + row] ?? number)
    at += column - 1
  }
  return pairs
}

/** "Bạn là người thứ", whose number stands behind it. */
const ORDINAL = pattern('thứ$', { flags: 'iu', bounded: false })

/** How many numbers stand below each other from a place on. */
function columnAt(run: readonly Piece[], from: number): number {
  let at = from
  while (run[at]?.number) at++
  return at - from
}
