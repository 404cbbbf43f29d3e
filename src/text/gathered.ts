/** What is made of each of a list, in one list. Array.prototype.flatMap does the same and calls into the engine for every part. */
export function gathered<T, R>(list: readonly T[], make: (one: T, index: number) => readonly R[]): R[] {
  const all: R[] = []
  let index = 0
  for (const one of list) for (const part of make(one, index++)) all.push(part)
  return all
}
