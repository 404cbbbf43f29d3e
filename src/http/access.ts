import type { Context, MiddlewareHandler } from 'hono'
import { allows, type Key, keyOf, type Scope, secretIn } from './keys.js'
import { Problem } from './problem.js'

/** What is told to the routes behind: the name of the key that was shown. */
export type Variables = { readonly reader: string }

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS'])

/** Lets only those in who show a key that allows what they ask for; with no keys at all, everybody (on loopback). */
export function access(keys: readonly Key[] | undefined): MiddlewareHandler<{ Variables: Variables }> {
  return async (context, next) => {
    refuseOtherSites(context)
    if (keys) context.set('reader', authorize(context, keys).name)
    await next()
  }
}

/** Questions that may be too long for an address. */
const ASKED_BY_POST = new Set(['/v1/reconcile'])

const isReading = ({ req }: Context): boolean => SAFE.has(req.method) || ASKED_BY_POST.has(req.path)

function authorize(context: Context, keys: readonly Key[]): Key {
  const scope: Scope = isReading(context) ? 'read' : 'write'
  const secret = secretIn(context.req.header('authorization'))
  const key = secret === undefined ? undefined : keyOf(secret, keys)
  if (!key)
    throw new Problem(401, 'show a key: Authorization: Bearer …, or as the password of the sign-in', {
      'www-authenticate': 'Basic realm="trichluc", charset="UTF-8"',
    })
  if (!allows(key, scope)) throw new Problem(403, `the key ${key.name} does not allow to ${scope}`)
  return key
}

/** A browser says from where a request comes that changes something: from our own pages only. */
function refuseOtherSites(context: Context): void {
  if (isReading(context)) return
  const origin = context.req.header('origin')
  if (origin !== undefined && origin !== new URL(context.req.url).origin)
    throw new Problem(403, `a request from ${origin} may change nothing here`)
}
