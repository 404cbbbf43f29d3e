import type { OpenAPIHono } from '@hono/zod-openapi'
import type { MiddlewareHandler } from 'hono'
import { matchedRoutes } from 'hono/route'
import jaroWinkler from 'natural/lib/natural/distance/jaro-winkler_distance.js'
import { z } from 'zod'
import { Problem } from './problem.js'

/** Clients of a standard send parameters of theirs. */
const OTHERS = /^\/v1\/reconcile(?:\/|$)/

/** Refuses a parameter that the route does not know: a condition that is misspelt would ask for everything. */
export function knownParameters(app: OpenAPIHono): MiddlewareHandler {
  let routes: ReadonlyMap<string, readonly string[]> | undefined
  return async (context, next) => {
    // Routes are added behind this one, so that they are looked through when the first is asked.
    routes ??= parametersByRoute(app)
    const answering = matchedRoutes(context).find(({ method }) => method !== 'ALL')
    const known = OTHERS.test(context.req.path) ? undefined : routes.get(nameOf(answering?.method, answering?.path))
    const unknown = known && Object.keys(context.req.queries()).find(name => !known.includes(name))
    if (unknown !== undefined) throw new Problem(400, `${unknown}: no such parameter here; ${instead(unknown, known)}`)
    await next()
  }
}

const nameOf = (method = '', path = ''): string => `${method} ${path}`

/** The parameters of each route that is described. */
const parametersByRoute = ({ openAPIRegistry }: OpenAPIHono): ReadonlyMap<string, readonly string[]> =>
  new Map(
    openAPIRegistry.definitions.flatMap(definition => {
      if (definition.type !== 'route') return []
      const { method, path, request } = definition.route
      const names = request?.query instanceof z.ZodObject ? Object.keys(request.query.shape) : []
      return [[nameOf(method.toUpperCase(), path.replace(/\{([a-zA-Z]+)\}/g, ':$1')), names] as const]
    }),
  )

function instead(unknown: string, known: readonly string[] = []): string {
  const [nearest] = [...known].sort((a, b) => jaroWinkler(b, unknown, {}) - jaroWinkler(a, unknown, {}))
  return nearest === undefined ? 'this takes none' : `the nearest is ${nearest} (there are: ${known.join(', ')})`
}
