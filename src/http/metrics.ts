import type { MiddlewareHandler } from 'hono'
import { routePath } from 'hono/route'
import { Counter, Gauge, Histogram, Registry } from 'prom-client'
import type { Store } from '../store/store.js'

/** Numbers for Prometheus: requests by route and status, and how many sources stand where. */
export type Metrics = { readonly observe: MiddlewareHandler; text(): Promise<string>; readonly contentType: string }

export function createMetrics({ ledger }: Store): Metrics {
  const register = new Registry()
  const requests = new Counter({
    name: 'trichluc_http_requests_total',
    help: 'Requests by method, route and status.',
    labelNames: ['method', 'route', 'status'],
    registers: [register],
  })
  const seconds = new Histogram({
    name: 'trichluc_http_request_seconds',
    help: 'Time until an answer begins, by route.',
    labelNames: ['route'],
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers: [register],
  })
  const sources = new Gauge({
    name: 'trichluc_sources',
    help: 'Sources in the ledger by state.',
    labelNames: ['state'],
    registers: [register],
    async collect() {
      for (const [state, count] of Object.entries(await ledger.counts())) this.set({ state }, count)
    },
  })
  register.registerMetric(sources)
  return {
    contentType: register.contentType,
    text: () => register.metrics(),
    observe: async (context, next) => {
      const began = performance.now()
      await next()
      const route = routePath(context, -1)
      requests.inc({ method: context.req.method, route, status: context.res.status })
      seconds.observe({ route }, (performance.now() - began) / 1000)
    },
  }
}
