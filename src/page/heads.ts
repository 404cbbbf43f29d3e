import { pattern } from '../text/boundary.js'
import type { Passage } from './passage.js'

const longestHead = 70
const ENDED = pattern('[.!;:…]["”»)]?$', { flags: 'u', bounded: false })

/** True for a short line without the marks of a sentence, as heads of boxes are. */
export const isHead = (passage: Passage | undefined): boolean =>
  passage !== undefined &&
  passage.prose === 0 &&
  passage.text.length < longestHead &&
  !ENDED.test(passage.text) &&
  passage.kind !== 'row'
