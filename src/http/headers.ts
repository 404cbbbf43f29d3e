import type { MiddlewareHandler } from 'hono'
import { cors } from 'hono/cors'

/** What a page of ours may load: its own style and script, nothing inline, nothing from elsewhere. */
const OWN_PAGES = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** What a saved page may do: show itself. No script, no form, no navigation, no request. */
export const SAVED_PAGE = [
  'sandbox',
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ')

/** What a page may do that others show in a frame: show itself. No script, no form, no request. */
export const FRAMED_PAGE = [
  "default-src 'none'",
  "style-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  'frame-ancestors *',
].join('; ')

/** Lets pages of every site read answers, without cookies or a sign-in of ours: what a key is asked for, they must show themselves. */
export const fromEverySite = cors({
  origin: '*',
  allowMethods: ['GET', 'POST'],
  allowHeaders: ['authorization', 'content-type'],
  maxAge: 3600,
})

/** Headers of every answer, whatever it is. */
export const safeHeaders: MiddlewareHandler = async (context, next) => {
  await next()
  const { headers } = context.res
  if (!headers.has('content-security-policy')) headers.set('content-security-policy', OWN_PAGES)
  headers.set('x-content-type-options', 'nosniff')
  // A form of ours is to say where it comes from.
  headers.set('referrer-policy', 'same-origin')
  headers.set('cross-origin-opener-policy', 'same-origin')
  headers.set('cross-origin-resource-policy', 'same-origin')
  headers.set('x-dns-prefetch-control', 'off')
}
