import { isIPv6 } from 'node:net'
import type { Context, MiddlewareHandler } from 'hono'
import { Problem } from './problem.js'
import type { Serving } from './serving.js'

/** Names of this machine to itself. */
const LOOPBACK = ['localhost', '127.0.0.1', '[::1]']

/**
 * Lets requests in only under a name of the service, where nobody shows a key: the page of another site may have its own name lead to this machine, and would then be taken for one of ours.
 * The port is no part of a name, since tunnels and containers give another one.
 */
export function ownNames({ keys, host, origins = [] }: Pick<Serving, 'keys' | 'host' | 'origins'>): MiddlewareHandler {
  const names = new Set([...LOOPBACK, ...(host === undefined ? [] : [nameOf(host)]), ...origins.map(nameOfAddress)])
  return async (context, next) => {
    const foreign = keys ? undefined : namesAsked(context).find(name => !names.has(name))
    if (foreign !== undefined)
      throw new Problem(
        421,
        `this service is not called ${foreign}; ask for it under the address that it printed, or start it with --origin`,
      )
    await next()
  }
}

/** The names that a request asks for: that of its address, and that of its Host header. */
function namesAsked({ req }: Context): readonly string[] {
  const header = req.header('host')
  return [nameOfAddress(req.url), ...(header === undefined ? [] : [nameOf(header)])]
}

/** The name in a host, with or without a port, as addresses write it. */
function nameOf(host: string): string {
  const address = `http://${isIPv6(host) ? `[${host}]` : host}`
  return URL.canParse(address) ? nameOfAddress(address) : host
}

const nameOfAddress = (address: string): string => new URL(address).hostname.replace(/\.$/, '')
