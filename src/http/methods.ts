import type { Context, Hono } from 'hono'
import { Problem } from './problem.js'

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']

/** Why nothing answered: there is nothing at the path, or it is asked in another way. */
export function nothingAt<Env extends object>({ router }: Pick<Hono<Env>, 'router'>, { req }: Context): Problem {
  const allowed = METHODS.filter(method =>
    router.match(method, req.path)[0].some(([[, route]]) => route.method === method),
  ).flatMap(method => (method === 'GET' ? ['GET', 'HEAD'] : [method]))
  if (!allowed.length) return new Problem(404, `there is nothing at ${req.path}`)
  const how = allowed.join(', ')
  return new Problem(405, `${req.path} is not asked with ${req.method} but with ${how}`, { allow: how })
}
