import { z } from '@hono/zod-openapi'
import { QueryError } from '../../store/query.js'
import type { Trouble } from '../../web/asking.js'

/** What is wrong with a question, and in which field of its form. Throws what is the fault of nobody who asks. */
export function troubleOf(error: unknown): Trouble {
  if (error instanceof QueryError) return { field: error.about === 'text' ? 'q' : error.about, message: error.message }
  if (!(error instanceof z.ZodError)) throw error
  const [
    {
      path: [field],
      message,
    } = { path: [], message: '' },
  ] = error.issues
  return { field: String(field), message }
}
