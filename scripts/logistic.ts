/** One thing observed: the features that it has with their sizes, whether it is one of those sought, and how much it counts. */
export type Example = {
  readonly features: ReadonlyMap<string, number>
  readonly positive: boolean
  readonly weight: number
}

const ROUNDS = 25
const CLOSE = 1e-9
const ALWAYS = 'always'

/** Weights of a logistic regression by Newton's method, with a penalty on the square of each weight but that of `always`, or of how far it is from the one known before: half of `fresh` for a new one, of `kept` for a known one. Deterministic: the same examples give the same weights. */
export function logistic(
  examples: readonly Example[],
  { fresh, kept = fresh }: { readonly fresh: number; readonly kept?: number },
  before: Readonly<Record<string, number>> = {},
): ReadonlyMap<string, number> {
  const names = [ALWAYS, ...[...new Set(examples.flatMap(({ features }) => [...features.keys()]))].sort()]
  const known = names.map(name => before[name] ?? 0)
  const penalties = names.map((name, index) => (name in before ? kept : index ? fresh : 0))
  const place = new Map(names.map((name, index) => [name, index]))
  const rows = examples.map(({ features, positive, weight }) => ({
    at: [0, ...[...features.keys()].map(name => place.get(name) ?? 0)],
    size: [1, ...features.values()],
    positive,
    weight,
  }))
  const weights = Float64Array.from(known)
  for (let round = 0; round < ROUNDS; round++) {
    const slope = Float64Array.from(
      weights,
      (weight, index) => (penalties[index] ?? 0) * (weight - (known[index] ?? 0)),
    )
    const bend = names.map((_, index) => {
      const line = new Float64Array(names.length)
      line[index] = penalties[index] || CLOSE
      return line
    })
    for (const { at, size, positive, weight } of rows) {
      const sum = at.reduce((total, index, k) => total + (weights[index] ?? 0) * (size[k] ?? 0), 0)
      const likely = 1 / (1 + Math.exp(-sum))
      for (const [i, row] of at.entries()) {
        slope[row] = (slope[row] ?? 0) + weight * (likely - (positive ? 1 : 0)) * (size[i] ?? 0)
        const line = bend[row]
        if (!line) continue
        for (const [j, column] of at.entries())
          line[column] = (line[column] ?? 0) + weight * likely * (1 - likely) * (size[i] ?? 0) * (size[j] ?? 0)
      }
    }
    const step = solved(bend, slope)
    for (const [index, change] of step.entries()) weights[index] = (weights[index] ?? 0) - change
    if (step.every(change => Math.abs(change) < CLOSE)) break
  }
  return new Map(names.map((name, index) => [name, weights[index] ?? 0]))
}

/** x of `matrix` · x = `right`, by elimination with pivots. */
function solved(matrix: readonly Float64Array[], right: Float64Array): Float64Array {
  const size = right.length
  const lines = matrix.map((line, index) => Float64Array.of(...line, right[index] ?? 0))
  const entry = (row: number, column: number): number => lines[row]?.[column] ?? 0
  for (let pivot = 0; pivot < size; pivot++) {
    let best = pivot
    for (let row = pivot + 1; row < size; row++)
      if (Math.abs(entry(row, pivot)) > Math.abs(entry(best, pivot))) best = row
    const top = lines[best]
    const other = lines[pivot]
    if (!top || !other) throw new Error('no such line')
    lines[best] = other
    lines[pivot] = top
    for (let row = pivot + 1; row < size; row++) {
      const line = lines[row]
      const factor = entry(row, pivot) / entry(pivot, pivot)
      if (line && factor)
        for (let column = pivot; column <= size; column++)
          line[column] = entry(row, column) - factor * entry(pivot, column)
    }
  }
  const found = new Float64Array(size)
  for (let row = size - 1; row >= 0; row--) {
    let rest = entry(row, size)
    for (let column = row + 1; column < size; column++) rest -= entry(row, column) * (found[column] ?? 0)
    found[row] = rest / entry(row, row)
  }
  return found
}
