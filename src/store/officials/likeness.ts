import jaroWinkler from 'natural/lib/natural/distance/jaro-winkler_distance.js'

/** From this likeness of two names on they may be one. */
export const ALIKE = 0.92

/** Share of letters that two names must have in common to be alike, counted over both: each shared letter adds to Jaro's measure a third of its share in either name, and a common beginning takes away at most four tenths of what is missing. */
const SHARED = 3 * (1 - (1 - ALIKE) / 0.6) - 1

/** The likeness of names to one name; 0 for those that share too few letters with it to be alike, which most do. */
export function likenessTo(name: string): (other: string) => number {
  const letters = countOf(name)
  return other => {
    const common = commonWith(letters, other)
    return common / name.length + common / other.length < SHARED ? 0 : jaroWinkler(other, name, {})
  }
}

function countOf(name: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (let at = 0; at < name.length; at++) counts.set(name.charAt(at), (counts.get(name.charAt(at)) ?? 0) + 1)
  return counts
}

/** Letters that a name shares with those counted, each as often as both have it. */
function commonWith(letters: ReadonlyMap<string, number>, name: string): number {
  let common = 0
  for (const [letter, count] of letters) {
    let left = count
    for (let at = name.indexOf(letter); at >= 0 && left > 0; at = name.indexOf(letter, at + 1)) left--
    common += count - left
  }
  return common
}
