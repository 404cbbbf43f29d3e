/** Works on items ahead of the reader, at most `width` at once, and yields the results in the order of the items. */
export async function* inOrder<T, R>(
  items: AsyncIterable<T>,
  width: number,
  work: (item: T) => Promise<R>,
): AsyncGenerator<R> {
  const ahead: Promise<R>[] = []
  for await (const item of items) {
    ahead.push(work(item))
    if (ahead.length >= width) yield* first(ahead)
  }
  while (ahead.length) yield* first(ahead)
}

async function* first<R>(ahead: Promise<R>[]): AsyncGenerator<R> {
  const next = ahead.shift()
  if (next) yield await next
}

/** Reads at most `count` items ahead, and returns them with an iterable of all: what there is little of needs no second thread. */
export async function readAhead<T>(
  items: AsyncIterable<T>,
  count: number,
): Promise<{ readonly ahead: readonly T[]; readonly all: AsyncIterable<T> }> {
  const iterator = items[Symbol.asyncIterator]()
  const ahead: T[] = []
  while (ahead.length < count) {
    const { value, done } = await iterator.next()
    if (done) break
    ahead.push(value)
  }
  return { ahead, all: rejoined(ahead, iterator) }
}

async function* rejoined<T>(ahead: readonly T[], iterator: AsyncIterator<T>): AsyncGenerator<T> {
  yield* ahead
  for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value
}

/** The items until the signal is set; an item that is still waited for then, such as an open pipe, is given up. */
export async function* untilAborted<T>(items: AsyncIterable<T>, signal: AbortSignal): AsyncGenerator<T> {
  const iterator = items[Symbol.asyncIterator]()
  for (;;) {
    const next = await orAborted(iterator.next(), signal)
    if (!next || next.done) return
    yield next.value
  }
}

/** What comes of a promise, or undefined once the signal is set. Nothing of it is held by the signal afterwards, which outlives millions of them. */
function orAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T | undefined> {
  return new Promise((resolve, reject) => {
    const stop = (): void => resolve(undefined)
    if (signal.aborted) stop()
    else signal.addEventListener('abort', stop, { once: true })
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop))
  })
}
