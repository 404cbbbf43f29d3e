/** Milliseconds that a lost server is waited for. */
export const PATIENCE = 60_000

const LOST = new Set([
  // What the system says of a socket.
  'ECONNRESET',
  'ECONNREFUSED',
  'EPIPE',
  'ENOENT',
  // SQLSTATE: the server ends or begins, the connection broke, what others did at once stood against it.
  '57P01',
  '57P02',
  '57P03',
  '08000',
  '08003',
  '08006',
  '40001',
  '40P01',
])

/** Whether a connection was lost, or the server asks to try again. */
function isLost(error: unknown): error is Error {
  if (!(error instanceof Error)) return false
  const code = 'code' in error ? String(error.code) : ''
  return (
    LOST.has(code) || /Connection terminated|terminating connection|not queryable|connection error/i.test(error.message)
  )
}

/** Does work again that a lost connection undid, each time after `mend`, which is told until when there is patience. */
export async function patiently<R>(
  work: () => Promise<R>,
  mend: (error: Error, end: number) => Promise<void>,
): Promise<R> {
  const end = Date.now() + PATIENCE
  for (;;) {
    try {
      return await work()
    } catch (error) {
      if (!isLost(error) || Date.now() > end) throw error
      await mend(error, end)
    }
  }
}
