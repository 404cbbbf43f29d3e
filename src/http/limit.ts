import type { HttpBindings } from '@hono/node-server'
import type { Context, MiddlewareHandler } from 'hono'
import { Problem } from './problem.js'

const MINUTE = 60_000
/** Clients that are remembered at once; the oldest is forgotten first. */
const MOST_CLIENTS = 10_000

type Bucket = { tokens: number; at: number }

/** Lets a client make so many requests a minute; what it saved up, it may spend at once. */
export function rateLimit(requestsPerMinute: number): MiddlewareHandler {
  const buckets = new Map<string, Bucket>()
  const perMillisecond = requestsPerMinute / MINUTE
  return async (context, next) => {
    const client = clientOf(context)
    const bucket = filled(buckets.get(client), requestsPerMinute, perMillisecond)
    buckets.delete(client)
    buckets.set(client, bucket)
    const [oldest] = buckets.keys()
    if (buckets.size > MOST_CLIENTS && oldest !== undefined) buckets.delete(oldest)
    if (bucket.tokens < 1) {
      const seconds = Math.ceil((1 - bucket.tokens) / perMillisecond / 1000)
      throw new Problem(429, `more than ${requestsPerMinute} requests a minute; wait ${seconds} s`, {
        'retry-after': String(seconds),
      })
    }
    bucket.tokens--
    await next()
  }
}

function filled(bucket: Bucket | undefined, most: number, perMillisecond: number): Bucket {
  const now = performance.now()
  if (!bucket) return { tokens: most, at: now }
  return { tokens: Math.min(most, bucket.tokens + (now - bucket.at) * perMillisecond), at: now }
}

/** Who asks: by address, since a key that is guessed at is not known yet. */
function clientOf(context: Context<{ Bindings: Partial<HttpBindings> }>): string {
  return context.env?.incoming?.socket.remoteAddress ?? 'local'
}
