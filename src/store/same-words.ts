import { createHash } from 'node:crypto'
import { key } from '../text/fold.js'
import { letterwise } from '../text/letterwise.js'

/** The words of a text with a space between them. */
const wordsOnly = (text: string): string => spaced(text).replace(/ {2,}/g, ' ')
const spaced = letterwise(text => text.replace(/[^\p{L}\p{N}]/gu, ' '))

/** Hash of the words of an article: equal in pages that hold the same article in other bytes. */
export const wordsHash = (text: string, keys = key(text)): string =>
  createHash('sha256').update(wordsOnly(keys)).digest('hex')
