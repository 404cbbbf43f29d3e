/** Rows of a query asked for in parts, each from the place behind the last row of the part before, until one is empty. */
export async function* paged<Row, Place>(
  first: Place,
  placeOf: (row: Row) => Place,
  ask: (after: Place) => Promise<readonly Row[]>,
): AsyncGenerator<readonly Row[]> {
  for (let after = first; ; ) {
    const rows = await ask(after)
    const last = rows.at(-1)
    if (last === undefined) return
    yield rows
    after = placeOf(last)
  }
}
