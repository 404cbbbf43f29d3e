import type { ResolutionCount } from '../../annotators/resolution/count.js'
import type { Annotation } from '../../document/layer.js'

type Count = Annotation<ResolutionCount>

/** A count with what is left of it, and where the last of its parts ends. */
type Whole = { readonly count: Count; left: number; end: number; opened: boolean }

/** Counts that a count before them holds: "24 nghị quyết, trong đó có 9 …", "22 nghị quyết (gồm 15 … và 7 …)". */
export function partsOf(text: string, counts: readonly Count[]): ReadonlySet<Count> {
  const parts = new Set<Count>()
  let whole: Whole | undefined
  for (const count of counts) {
    if (whole && holds(whole, count, text.slice(whole.end, count.start))) {
      parts.add(count)
      whole.left -= count.value.count
      whole.end = count.end
      whole.opened = true
    } else whole = { count, left: count.value.count, end: count.end, opened: false }
  }
  return parts
}

/** True where a count is no more than what is left of a whole, tells of the same act, and stands in the list of its parts. */
function holds({ count: whole, left, opened }: Whole, { value }: Count, between: string): boolean {
  if (value.count > left || value.action !== whole.value.action || between.length > FARTHEST) return false
  if (!opened) return OPENS.test(between)
  return GOES_ON.test(between) || (value.count === left && FILLS.test(between))
}

const FARTHEST = 300
const OPENS =
  /^[^.;\n]*(?:[.;]\s+)?(?:(?<!\p{L})(?:trong (?:đó|số đó|số này)|(?:bao )?gồm|cụ thể|chia ra)(?!\p{L})[^.;\n]*|: ?|\((?:có )?)$/iu
/** A bracket that closes ends the list; so does a clause of its own behind a semicolon. */
const GOES_ON = /^[^.;()\n]*(?:[,;]|(?<!\p{L})và)(?: (?:và|có|với|còn lại là))* $/iu
/** What is just left of the whole may be told with words of its own: "và ban hành 7 nghị quyết cá biệt". */
const FILLS = /^[^.;()\n]*(?:[,;]|(?<!\p{L})và)[^.;()\n]*$/iu
