/** Where the last match of a pattern (with the flag `g`) begins; -1 where there is none. */
export function lastIndexOf(text: string, pattern: RegExp): number {
  let last = -1
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) last = match.index
  return last
}
