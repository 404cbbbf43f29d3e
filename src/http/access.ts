import type { Context, MiddlewareHandler } from 'hono'
import { allows, type Key, keyOf, secretIn } from './keys.js'
import { Problem } from './problem.js'
import type { Serving } from './serving.js'

/** What is told to the routes behind: the name of the key that was shown, and whether whoever asks may change something. */
export type Variables = { readonly reader: string; readonly mayWrite: boolean }

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS'])

/** Lets only those in who show a key that allows what they ask for; with no keys at all, everybody (on loopback). */
export function access({
  keys,
  readOnly = false,
  origins = [],
}: Pick<Serving, 'keys' | 'readOnly' | 'origins'>): MiddlewareHandler<{ Variables: Variables }> {
  return async (context, next) => {
    refuseOtherSites(context, origins)
    const key = keys && keyShown(context, keys)
    if (key) context.set('reader', key.name)
    const isAllowed = key === undefined || allows(key, 'write')
    context.set('mayWrite', isAllowed && !readOnly)
    if (!isReading(context)) {
      if (key && !isAllowed) throw new Problem(403, `the key ${key.name} does not allow to write`)
      if (readOnly) throw new Problem(403, 'this service only reads; start it without --read-only')
    }
    await next()
  }
}

/** Questions that may be too long for an address. */
const ASKED_BY_POST = new Set(['/v1/reconcile'])

const isReading = ({ req }: Context): boolean => SAFE.has(req.method) || ASKED_BY_POST.has(req.path)

/** The key that was shown; each allows to read. */
function keyShown(context: Context, keys: readonly Key[]): Key {
  const secret = secretIn(context.req.header('authorization'))
  const key = secret === undefined ? undefined : keyOf(secret, keys)
  if (!key)
    throw new Problem(401, 'show a key: Authorization: Bearer …, or as the password of the sign-in', {
      'www-authenticate': 'Basic realm="trichluc", charset="UTF-8"',
    })
  return key
}

/** A browser says from where a request comes that changes something: from our own pages only. */
function refuseOtherSites(context: Context, own: readonly string[]): void {
  if (isReading(context)) return
  const origin = context.req.header('origin')
  if (origin !== undefined && origin !== new URL(context.req.url).origin && !own.includes(origin))
    throw new Problem(
      403,
      `a request from ${origin} may change nothing here; where a proxy offers the service there, start it with --origin ${origin}`,
    )
}
