/** A text as the body of an answer, piece by piece. What fails before the first piece throws; what fails later breaks the transfer off, so that nobody takes what came for the whole. */
export async function streamed(pieces: AsyncIterable<string>): Promise<ReadableStream<Uint8Array>> {
  const encoder = new TextEncoder()
  const reading = pieces[Symbol.asyncIterator]()
  let next = await reading.next()
  return new ReadableStream({
    async pull(controller) {
      if (next.done) return controller.close()
      controller.enqueue(encoder.encode(next.value))
      next = await reading.next()
    },
    async cancel() {
      await reading.return?.()
    },
  })
}
