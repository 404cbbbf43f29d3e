import { pattern } from '../text/boundary.js'

const ENDS = pattern('[.!?:;…”"»)\\]]$', { flags: 'u', bounded: false })
const GOES_ON = pattern('^[\\p{Ll}(,;.]', { flags: 'u', bounded: false })
const SETS_OUT = pattern('^(?:[-–—+•*●▪■◆]|\\d{1,3}[.)/]|[a-zđ][.)])\\s', { flags: 'u', bounded: false })
const narrowest = 45

/** Lines of one run of text to paragraphs: hard-wrapped lines are joined, lines of their own stay. */
export function joinLines(lines: readonly string[]): string[] {
  const full = wrapWidth(lines)
  const joined: string[] = []
  let before = ''
  let parts: string[] = []
  for (const line of lines) {
    if (before && (goesOn(before, line) || (before.length > full && !SETS_OUT.test(line)))) parts.push(line)
    else {
      if (parts.length) joined.push(parts.join(' '))
      parts = [line]
    }
    before = line
  }
  if (parts.length) joined.push(parts.join(' '))
  return joined
}

const goesOn = (before: string, line: string): boolean =>
  GOES_ON.test(line) && !SETS_OUT.test(line) && !ENDS.test(before) && before.length >= narrowest / 2

/** Length beyond which a line was broken by an editor and not by the author: lines of nearly one width mostly end inside a sentence. Infinite where they do not. */
function wrapWidth(lines: readonly string[]): number {
  if (lines.length < 3) return Number.POSITIVE_INFINITY
  const widest = lines.reduce((most, { length }) => Math.max(most, length), 0)
  if (widest < narrowest || widest > 130) return Number.POSITIVE_INFINITY
  const full = lines.filter(({ length }) => length > widest * 0.75)
  const broken = full.filter(line => !ENDS.test(line)).length
  return full.length >= lines.length * 0.6 && broken >= full.length * 0.6 ? widest * 0.75 : Number.POSITIVE_INFINITY
}
