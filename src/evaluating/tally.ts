/** Right, false and missed answers of one document. */
type Counts = { readonly right: number; readonly extra: number; readonly missed: number }

/** A row of a score table: numbers of answers, and their F1 with its 90 % bootstrap interval over documents. */
export type Row = {
  readonly gold: number
  readonly found: number
  readonly precision: number
  readonly recall: number
  readonly f1: number
  readonly low?: number
  readonly high?: number
}

/** One answer that was missed (`-`) or found in excess (`+`). */
export type Miss = { readonly row: string; readonly id: string; readonly sign: '+' | '-' | '~'; readonly what: string }

const REDRAWS = 400

/** Counts answers document by document. */
export class Tally {
  readonly #documents: Counts[] = []
  readonly misses: Miss[] = []
  readonly name: string

  constructor(name: string) {
    this.name = name
  }

  add<A>(
    id: string,
    gold: readonly A[],
    found: readonly A[],
    same: (gold: A, found: A) => boolean = (a, b) => a === b,
  ): void {
    const left = [...gold]
    const extra = found.filter(answer => {
      const at = left.findIndex(wanted => same(wanted, answer))
      if (at >= 0) left.splice(at, 1)
      return at < 0
    })
    this.#documents.push({ right: found.length - extra.length, extra: extra.length, missed: left.length })
    const note = (sign: Miss['sign'], answer: A): Miss => ({ row: this.name, id, sign, what: textOf(answer) })
    this.misses.push(...extra.map(answer => note('+', answer)), ...left.map(answer => note('-', answer)))
  }

  row(): Row {
    const next = congruential(7)
    const { length } = this.#documents
    const redraw = (): readonly Counts[] =>
      Array.from({ length }, () => this.#documents[Math.floor(next() * length)] ?? { right: 0, extra: 0, missed: 0 })
    const drawn = Array.from({ length: REDRAWS }, () => rowOf(redraw()).f1).sort((a, b) => a - b)
    return { ...rowOf(this.#documents), low: drawn[REDRAWS * 0.05] ?? 0, high: drawn[REDRAWS * 0.95 - 1] ?? 0 }
  }
}

function rowOf(documents: readonly Counts[]): Row {
  let right = 0
  let extra = 0
  let missed = 0
  for (const counts of documents) {
    right += counts.right
    extra += counts.extra
    missed += counts.missed
  }
  return rowFrom(right, right + extra, right + missed)
}

/** A row from the numbers of right, found and wanted answers. */
export function rowFrom(right: number, found: number, gold: number): Row {
  const precision = right / (found || 1)
  const recall = right / (gold || 1)
  return { gold, found, precision, recall, f1: (2 * precision * recall) / (precision + recall || 1) }
}

const textOf = (answer: unknown): string => (typeof answer === 'string' ? answer : JSON.stringify(answer))

// A fixed sequence: the same answers give the same interval.
function congruential(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}
