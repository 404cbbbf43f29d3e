import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { QueryError } from '../../store/query.js'
import { ErrorPage } from '../../web/error.js'
import { answerProblem, Problem } from '../problem.js'
import { answerPage, settingFor, wantsPage } from './setting.js'

/** Answers with what went wrong: a page for people, a problem document for programs. */
export async function answerError(context: Context, error: Error): Promise<Response> {
  const problem = problemOf(error, context)
  if (!wantsPage(context)) return answerProblem(context, problem.status, problem.message, problem.headers)
  const { status, message: detail } = problem
  for (const [name, value] of Object.entries(problem.headers)) context.header(name, value)
  const page = <ErrorPage setting={settingFor(context)} status={status} detail={detail} />
  return answerPage(context, page, status)
}

function problemOf(error: Error, context: Context): Problem {
  if (error instanceof Problem) return error
  if (error instanceof QueryError) return new Problem(400, error.message)
  if (error instanceof HTTPException) return new Problem(error.status, error.message)
  process.stderr.write(`${context.req.method} ${context.req.path}: ${error.stack ?? error.message}\n`)
  return new Problem(500, 'the fault is ours; the log of the service says more')
}
