import { serveStatic } from '@hono/node-server/serve-static'
import type { Queue } from 'bullmq'
import { Hono } from 'hono'
import { createMiddleware } from 'hono/factory'

/** Where the board stands. */
export const BOARD = '/queue'

/** What the board may load: what is its own. The fonts that it would fetch from elsewhere stay there. */
const BOARD_PAGE = [
  "default-src 'none'",
  "style-src 'self' 'unsafe-inline'",
  "script-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'self'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** The jobs of a queue as bull-board shows them; it changes nothing, since the ledger is the truth and fills the queue again. Throws where bull-board is not installed. */
export async function queueBoard(queue: Queue): Promise<Hono> {
  const [{ createBullBoard }, { BullMQAdapter }, { HonoAdapter }] = await Promise.all([
    import('@bull-board/api'),
    import('@bull-board/api/bullMQAdapter'),
    import('@bull-board/hono'),
  ])
  const serverAdapter = new HonoAdapter(serveStatic).setBasePath(BOARD)
  createBullBoard({
    queues: [new BullMQAdapter(queue, { readOnlyMode: true })],
    serverAdapter,
    options: { uiConfig: { boardTitle: 'trichluc', hideRedisDetails: true } },
  })
  return new Hono().use(ownHeaders).route('/', serverAdapter.registerPlugin())
}

const ownHeaders = createMiddleware(async (context, next) => {
  await next()
  context.res.headers.set('content-security-policy', BOARD_PAGE)
})
