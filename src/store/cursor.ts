import { createHash } from 'node:crypto'
import { QueryError } from './query.js'

type Place = readonly (string | number)[]

/** A place in a list, that can be handed out; it belongs to the question whose list it is. */
export function cursorOf(question: unknown, place: Place): string {
  return Buffer.from(JSON.stringify([fingerprint(question), ...place])).toString('base64url')
}

/** The place that a cursor names. Throws `QueryError` on one that belongs to another question or is none. */
export function placeOf(question: unknown, cursor: string): Place {
  const [belongs, ...place] = read(cursor)
  if (belongs !== fingerprint(question))
    throw new QueryError('the cursor belongs to another question: leave it out to begin anew', 'cursor')
  return place
}

function read(cursor: string): Place {
  try {
    const read: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    if (Array.isArray(read) && read.every(part => typeof part === 'string' || typeof part === 'number')) return read
  } catch {
    // It is no cursor of ours, which is said below.
  }
  return []
}

const fingerprint = (question: unknown): string =>
  createHash('sha256').update(JSON.stringify(question)).digest('hex').slice(0, 8)
