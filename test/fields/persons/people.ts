import { createDocument, type Document } from '../../../src/document/document.js'
import type { Layer } from '../../../src/document/layer.js'
import { type Person, personReads, personsOf } from '../../../src/fields/persons/persons.js'
import { annotate, planOf } from '../../../src/match/annotator.js'

/** A document of paragraphs (one a line of `text`) with the layers that somebody reads. */
export function documentOf(text: string, reads: readonly Layer[]): Document {
  let at = 0
  const paragraphs = text.split('\n').map(line => {
    const start = at
    at += line.length + 2
    return { start, end: start + line.length, value: 'paragraph' as const, rule: 'block/paragraph' }
  })
  return annotate(createDocument(text.replaceAll('\n', '\n\n'), paragraphs), planOf(reads))
}

/** Each person with the titles attached, in text order; `*` marks a former one. */
export function personsIn(text: string): string[] {
  const document = documentOf(text, personReads)
  const line = ({ name, titles }: Person): string =>
    [
      name,
      ...titles.map(({ title, former }) => `${former ? '*' : ''}${document.text.slice(title.start, title.end)}`),
    ].join(' | ')
  return personsOf(document).map(line)
}
