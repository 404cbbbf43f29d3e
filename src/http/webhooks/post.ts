import { type LookupAddress, lookup } from 'node:dns'
import { request as requestPlain } from 'node:http'
import { request as requestSecure } from 'node:https'
import type { LookupFunction } from 'node:net'
import { BlockList, isIP } from 'node:net'
import type { Endpoint } from './endpoint.js'
import { type Message, signedHeaders } from './signature.js'

/** Milliseconds that a receiver may take. */
const PATIENCE = 15_000

/** Addresses that no stranger's name may lead to: our own machine, private networks, and what is no single host. */
const inner = new BlockList()
for (const [net, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const)
  inner.addSubnet(net, prefix, 'ipv4')
for (const [net, prefix] of [
  ['::', 96],
  ['64:ff9b::', 96],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const)
  inner.addSubnet(net, prefix, 'ipv6')

/** Whether an address lies in a private network; an IPv4 address written as IPv6 counts as what it is. */
export function isInner(address: string): boolean {
  const [, mapped] = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address) ?? []
  if (mapped !== undefined) return isInner(mapped)
  // What is written in another way is not looked into.
  if (/^::ffff:/i.test(address)) return true
  return inner.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4')
}

/** Looks a name up, and lets no address of a private network through: the very addresses that are connected to. */
const outerOnly: LookupFunction = (host, options, callback) =>
  lookup(host, { ...options, all: true }, (error, found: LookupAddress[]) => {
    const [refused] = found?.filter(({ address }) => isInner(address)) ?? []
    const failure = refused ? new Error(`${host} is ${refused.address}, an address of a private network`) : error
    callback(failure, found)
  })

/** Sends a message and returns the status of the answer. Follows no redirection. */
export async function post({ url, secret, allowPrivate }: Endpoint, message: Message): Promise<number> {
  const { protocol, hostname } = new URL(url)
  const host = hostname.replace(/^\[|\]$/g, '')
  if (!allowPrivate && protocol !== 'https:') throw new Error(`${url} is not https`)
  if (!allowPrivate && isIP(host) && isInner(host)) throw new Error(`${host} is an address of a private network`)
  const headers = {
    ...signedHeaders(message, secret, Math.floor(Date.now() / 1000)),
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(message.body),
    'user-agent': 'trichluc',
  }
  return new Promise((resolve, reject) => {
    const sending = (protocol === 'https:' ? requestSecure : requestPlain)(
      url,
      { method: 'POST', headers, signal: AbortSignal.timeout(PATIENCE), ...(!allowPrivate && { lookup: outerOnly }) },
      response => {
        response.resume()
        resolve(response.statusCode ?? 0)
      },
    )
    sending.on('error', reject)
    sending.end(message.body)
  })
}
