import { z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { ContentfulStatusCode } from 'hono/utils/http-status'

/** What went wrong, as RFC 9457 says it. */
export const problemSchema = z
  .strictObject({
    type: z.literal('about:blank'),
    title: z.string(),
    status: z.int(),
    detail: z.string().describe('what went wrong, where, and what to do'),
  })
  .meta({ id: 'Problem' })

const titles: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  410: 'Gone',
  413: 'Content Too Large',
  415: 'Unsupported Media Type',
  421: 'Misdirected Request',
  422: 'Unprocessable Content',
  429: 'Too Many Requests',
  503: 'Service Unavailable',
}

/** An error that is told to the client as it is. */
export class Problem extends HTTPException {
  readonly headers: Readonly<Record<string, string>>

  constructor(status: ContentfulStatusCode, detail: string, headers: Readonly<Record<string, string>> = {}) {
    super(status, { message: detail })
    this.headers = headers
  }
}

/** Answers with a problem document. */
export function answerProblem(
  context: Context,
  status: ContentfulStatusCode,
  detail: string,
  headers: Readonly<Record<string, string>> = {},
): Response {
  const problem = { type: 'about:blank', title: titles[status] ?? 'Internal Server Error', status, detail } as const
  return context.body(JSON.stringify(problem), status, { ...headers, 'content-type': 'application/problem+json' })
}

const content = { 'application/problem+json': { schema: problemSchema } }

/** The problems that a route documents. */
export const problems = <S extends number>(...statuses: readonly S[]): Record<S, ProblemResponse> =>
  Object.fromEntries(statuses.map(status => [status, { description: titles[status] ?? '', content }])) as Record<
    S,
    ProblemResponse
  >

type ProblemResponse = { readonly description: string; readonly content: typeof content }
