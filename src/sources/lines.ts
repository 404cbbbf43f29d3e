import { createReadStream } from 'node:fs'
import type { z } from 'zod'
import { onDisk } from './names.js'
import type { Stretch } from './reference.js'

const NEWLINE = 0x0a
const RETURN = 0x0d
/** The byte order mark of UTF-8. */
const MARK = Buffer.from([0xef, 0xbb, 0xbf])

/** Bytes at the front that are the byte order mark of UTF-8. Throws on UTF-16, which lists of pages and tables are not read in. */
export function markLength(front: Buffer): number {
  const [first, second] = front
  const isMarked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
  if (isMarked || (front.length > 1 && (first === 0) !== (second === 0)))
    throw new Error('it is UTF-16; save it as UTF-8')
  return front.subarray(0, MARK.length).equals(MARK) ? MARK.length : 0
}

/** Where each line of a file lies, without the byte order mark of the first; a line is never held whole. */
export async function* linesOf(path: string): AsyncGenerator<Stretch> {
  let start = 0
  let at = 0
  let last = 0
  for await (const chunk of createReadStream(onDisk(path))) {
    const bytes: Buffer = chunk
    if (at === 0) start = markLength(bytes)
    for (let found = bytes.indexOf(NEWLINE); found >= 0; found = bytes.indexOf(NEWLINE, found + 1)) {
      const end = at + found - ((bytes[found - 1] ?? last) === RETURN ? 1 : 0)
      yield { offset: start, length: end - start }
      start = at + found + 1
    }
    at += bytes.length
    last = bytes.at(-1) ?? 0
  }
  if (at > start) yield { offset: start, length: at - start }
}

/** The object that a line holds. Throws in words that say what is wrong with it. */
export function readObject<S extends z.ZodType>(text: string, schema: S): z.infer<S> {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new Error('not a JSON object')
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error('not a JSON object')
  const read = schema.safeParse(value)
  if (read.success) return read.data
  const [issue] = read.error.issues
  throw new Error(issue ? sayingOf(issue, value) : 'not a JSON object')
}

type Issue = z.core.$ZodIssue

function sayingOf(issue: Issue, value: object): string {
  const name = issue.path.join('.')
  if (issue.code === 'unrecognized_keys') return `"${issue.keys[0]}" is not known here`
  if (issue.code === 'invalid_type')
    return name in value ? `"${name}" must be a text in quotes` : `"${name}" is missing`
  if (issue.code === 'too_small') return `"${name}" is too short`
  return name ? `"${name}": ${issue.message}` : issue.message
}
