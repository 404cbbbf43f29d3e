import type { ArticleRecord } from '../record.js'
import { type Evidence, type Reading, readingsOf } from './reading.js'

/** Every value of a record that a reader can judge by itself: those with evidence of their own, and the quantities of a result, each at its own words in the evidence of the result. */
export const judgeableIn = (record: ArticleRecord): readonly Reading[] => [
  ...readingsOf(record),
  ...record.achievements.flatMap((_, at) => quantitiesOf(record, at)),
]

/** The quantities of a result as readings; one whose words do not stand in the text is none. */
function quantitiesOf({ achievements }: ArticleRecord, entry: number): readonly Reading[] {
  const { quantities = [], evidence = [] } = achievements[entry] ?? {}
  const taken: Evidence[] = []
  return quantities.flatMap(({ value, unit, text }, at) => {
    const place = placeOf(text, evidence, taken)
    if (!place) return []
    taken.push(place)
    return [
      {
        pointer: `/achievements/${entry}/quantities/${at}`,
        field: 'achievements',
        part: 'quantities',
        label: text,
        naming: 'text',
        properties: [],
        changeable: [
          ['value', value],
          ['unit', unit],
          ['text', text],
        ],
        confidence: null,
        evidence: [place],
      },
    ]
  })
}

/** Where words first stand in the evidence of an entry, beside those that were found before. */
function placeOf(words: string, around: readonly Evidence[], taken: readonly Evidence[]): Evidence | undefined {
  for (const { start: from, quote, rule } of words ? around : [])
    for (let at = quote.indexOf(words); at >= 0; at = quote.indexOf(words, at + 1)) {
      const [start, end] = [from + at, from + at + words.length]
      if (!taken.some(one => one.start < end && one.end > start)) return { start, end, quote: words, rule }
    }
  return undefined
}

/** The quantities among what can be judged of a record that belong to a value. */
export const quantitiesWithin = (judgeable: readonly Reading[], { pointer }: Reading): readonly Reading[] =>
  judgeable.filter(one => one.part === 'quantities' && one.pointer.startsWith(`${pointer}/`))
