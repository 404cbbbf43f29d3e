import { places } from '../../annotators/place/place.js'
import { titles } from '../../annotators/title/title.js'
import { createDocument, type Portal } from '../../document/document.js'
import type { Annotation } from '../../document/layer.js'
import { annotate, planOf } from '../../match/annotator.js'
import { compileLexicons } from '../../match/lexicon.js'
import { remembered } from '../../text/remembered.js'
import { spansIn } from '../../text/span.js'
import { type TitleParts, titleParts } from './canonical.js'

/** The parts of an office; of what is no title nothing but its words. */
type Office = Omit<TitleParts, 'post'> & { readonly post: string | null }
type Local = Pick<Office, 'level' | 'place'>

/** The parts of a title that stands alone, as somebody wrote it; `local` is the place that offices of its level have unsaid. */
export function officeWritten(title: string, { level, place }: Local = { level: null, place: null }): Office {
  const portal: Portal | undefined = level && place ? { host: '', name: '', level, place } : undefined
  const { written, rankLength, inside } = titleIn(title)
  const parts = titleParts(written, rankLength, inside, portal)
  return rankLength > 0 ? parts : { ...parts, post: null, body: null, level: null, place: null }
}

/** The place that an office has from the portal, where its title does not say it. */
export function unsaidPlace({ title, level, place }: Local & { readonly title: string }): Local | undefined {
  return place !== null && officeWritten(title).place === null ? { level, place } : undefined
}

/** The title in a text that holds nothing else, from its rank on. */
const titleIn = remembered((text: string) => {
  compileLexicons()
  const paragraph = { start: 0, end: text.length, value: 'paragraph', rule: 'block/paragraph' } as const
  const document = annotate(createDocument(text, [paragraph]), planOf([titles]))
  const [title] = document.read(titles)
  if (!title) return { written: text, rankLength: 0, inside: [] }
  const inside = spansIn(document.read(places), { start: title.start, end: text.length }).map(
    (place): Annotation<(typeof place)['value']> => ({
      ...place,
      start: place.start - title.start,
      end: place.end - title.start,
    }),
  )
  return { written: text.slice(title.start), rankLength: title.value.rankEnd - title.start, inside }
})
