import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'

/** What a key allows: reading, handing in pages and corrections, or everything. */
export const scopes = ['read', 'write', 'admin'] as const
export type Scope = (typeof scopes)[number]

/** The file of keys: no key stands in it, only its hash. */
export const keysSchema = z.array(
  z.strictObject({
    name: z.string().min(1),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    scopes: z.array(z.enum(scopes)).min(1),
  }),
)
export type Key = z.infer<typeof keysSchema>[number]

/** Makes a key of 256 random bits; only its hash is kept. */
export function makeKey(name: string, allowed: readonly Scope[]): { readonly secret: string; readonly key: Key } {
  const secret = `tl_${randomBytes(32).toString('base64url')}`
  return { secret, key: { name, sha256: sha256(secret).toString('hex'), scopes: [...allowed] } }
}

const sha256 = (text: string): Buffer => createHash('sha256').update(text).digest()

/** The key that a secret belongs to. Every key is compared, in constant time. */
export function keyOf(secret: string, keys: readonly Key[]): Key | undefined {
  const given = sha256(secret)
  return keys.filter(key => timingSafeEqual(given, Buffer.from(key.sha256, 'hex')))[0]
}

/** The secret of an Authorization header: a bearer token, or the password of a browser's sign-in. */
export function secretIn(header: string | undefined): string | undefined {
  const [, scheme, value = ''] = /^(Bearer|Basic) +(\S+)$/i.exec(header ?? '') ?? []
  if (scheme === undefined) return undefined
  if (scheme.toLowerCase() === 'bearer') return value
  const decoded = Buffer.from(value, 'base64').toString('utf8')
  return decoded.slice(decoded.indexOf(':') + 1)
}

/** Whether a key allows something; `admin` allows all, `write` also reading. */
export const allows = ({ scopes: held }: Key, scope: Scope): boolean =>
  held.includes('admin') || held.includes(scope) || (scope === 'read' && held.includes('write'))
