import { createHmac } from 'node:crypto'

/** A message: its id stays the same however often it is sent. */
export type Message = { readonly id: string; readonly body: string }

/** The headers by which a receiver checks a message (Standard Webhooks). */
export function signedHeaders(
  { id, body }: Message,
  secret: string,
  seconds: number,
): Readonly<Record<string, string>> {
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64')
  const signature = createHmac('sha256', key).update(`${id}.${seconds}.${body}`).digest('base64')
  return { 'webhook-id': id, 'webhook-timestamp': String(seconds), 'webhook-signature': `v1,${signature}` }
}
