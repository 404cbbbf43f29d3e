import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Context, MiddlewareHandler } from 'hono'
import { matchedRoutes } from 'hono/route'
import jaroWinkler from 'natural/lib/natural/distance/jaro-winkler_distance.js'
import { z } from 'zod'
import { Problem } from './problem.js'

/** Clients of a standard send parameters of theirs. */
const OTHERS = /^\/v1\/reconcile(?:\/|$)/

/** Refuses a parameter that the route does not know: a condition that is misspelt would ask for everything. */
export function knownParameters(app: OpenAPIHono): MiddlewareHandler {
  return async (context, next) => {
    const known = OTHERS.test(context.req.path) ? undefined : parametersOf(app, context)
    const unknown = known && Object.keys(context.req.queries()).find(name => !known.includes(name))
    if (unknown !== undefined) throw new Problem(400, `${unknown}: no such parameter here; ${instead(unknown, known)}`)
    await next()
  }
}

/** The parameters of the route that answers; undefined where none does. */
function parametersOf({ openAPIRegistry }: OpenAPIHono, context: Context): readonly string[] | undefined {
  const answering = matchedRoutes(context).find(({ method }) => method !== 'ALL')
  for (const definition of openAPIRegistry.definitions) {
    if (definition.type !== 'route') continue
    const { method, path, request } = definition.route
    if (method.toUpperCase() !== answering?.method || path.replace(/\{([a-zA-Z]+)\}/g, ':$1') !== answering.path)
      continue
    return request?.query instanceof z.ZodObject ? Object.keys(request.query.shape) : []
  }
  return undefined
}

function instead(unknown: string, known: readonly string[] = []): string {
  const [nearest] = [...known].sort((a, b) => jaroWinkler(b, unknown, {}) - jaroWinkler(a, unknown, {}))
  return nearest === undefined ? 'this takes none' : `the nearest is ${nearest} (there are: ${known.join(', ')})`
}
