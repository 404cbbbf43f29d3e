import { pattern } from '../text/boundary.js'
import { lineCue } from './cue.js'
import { isSurelyPerson, namesIn } from './person.js'
import { printedDates } from './printed.js'

const longest = 250
const ENDED = pattern('[.;]["”»)]?$', { flags: 'u', bounded: false })
/** What stands in a heading in a line of its own: a remark, a part with its number. */
const APART = pattern('^(?:[(\\[*•+–-]|\\d{1,2}[.)/]|[IVX]{1,4}[.)/])', { flags: 'u', bounded: false })

/** The lines of a heading as one, where they are broken for the eye alone: none is a sentence, a date or a byline. */
export function headingOf(lines: readonly string[]): readonly string[] {
  const whole = lines.join(' ')
  const isOne = lines.length > 1 && whole.length <= longest && lines.every((line, at) => !standsAlone(line, at))
  return isOne ? [whole] : lines
}

const standsAlone = (line: string, at: number): boolean =>
  ENDED.test(line) || APART.test(line) || lineCue(line) !== null || (at > 0 && isAside(line))

/** A day, or the name of a writer. */
const isAside = (line: string): boolean =>
  printedDates(line).length > 0 || (isSurelyPerson(line) && namesIn(line).length > 0)
