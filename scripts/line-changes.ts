/** The lines that differ between two texts, `-` and `+` before them, with two lines around each group. */
export function changedLines(before: string, after: string): string {
  const old = before.split('\n')
  const now = after.split('\n')
  let head = 0
  while (head < old.length && head < now.length && old[head] === now[head]) head++
  let tail = 0
  while (tail < old.length - head && tail < now.length - head && old.at(-1 - tail) === now.at(-1 - tail)) tail++
  const middle = walk(old.slice(head, old.length - tail), now.slice(head, now.length - tail))
  const marked = [...old.slice(0, head).map(same), ...middle, ...old.slice(old.length - tail).map(same)]
  const near = (at: number): boolean => marked.slice(Math.max(0, at - 2), at + 3).some(line => !line.startsWith(' '))
  return marked
    .map((line, at) => (near(at) ? line : near(at - 1) ? '  …' : undefined))
    .filter(line => line !== undefined)
    .join('\n')
}

const same = (line: string): string => `  ${line}`

function walk(old: readonly string[], now: readonly string[]): string[] {
  const lengths = commonLengths(old, now)
  const out: string[] = []
  let [a, b] = [0, 0]
  while (a < old.length || b < now.length) {
    const [left, right] = [old[a], now[b]]
    if (left !== undefined && left === right) {
      out.push(same(left))
      a++
      b++
    } else if (right === undefined || (left !== undefined && lengths(a + 1, b) >= lengths(a, b + 1))) {
      out.push(`- ${left}`)
      a++
    } else {
      out.push(`+ ${right}`)
      b++
    }
  }
  return out
}

/** Length of the longest common subsequence of what is left of both lists. */
function commonLengths(old: readonly string[], now: readonly string[]): (a: number, b: number) => number {
  const width = now.length + 1
  const table = new Uint32Array((old.length + 1) * width)
  const at = (a: number, b: number): number => table[a * width + b] ?? 0
  for (let a = old.length - 1; a >= 0; a--)
    for (let b = now.length - 1; b >= 0; b--)
      table[a * width + b] = old[a] === now[b] ? at(a + 1, b + 1) + 1 : Math.max(at(a + 1, b), at(a, b + 1))
  return at
}
