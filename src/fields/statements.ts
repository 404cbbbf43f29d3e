import { z } from 'zod'
import type { SectionKind } from '../annotators/section/cue.js'
import { type Section, sections } from '../annotators/section/section.js'
import { blocks } from '../document/blocks.js'
import type { Document } from '../document/document.js'
import { evidence } from '../document/evidence.js'
import type { Annotation, Layer } from '../document/layer.js'
import { pattern } from '../text/boundary.js'
import { type Span, spanAt } from '../text/span.js'
import { BESIDES } from './besides.js'
import { evidenceList, type Field, field } from './field.js'

const reads: readonly Layer[] = [blocks, sections]

/** Fewest syllables of a statement; what is shorter is a heading. */
const SHORTEST = 7
/** Item signs and connecting words before a statement. */
const LEADING = pattern(
  '^(?:[-–—•+*►▪●"“(]|(?:\\d{1,2}|[a-zđ]|[ivx]{1,4})[.)/]|\\d{1,2}[.)]|(?:{connecting})(?=[ ,])|,| ){1,12}',
  {
    flags: 'iu',
    bounded: false,
    words: {
      connecting: ['tuy nhiên', 'tuy vậy', 'song', 'dù vậy', 'nhưng', 'thế nhưng', ...BESIDES],
    },
  },
)

/** One sentence of a report, as the schema of `id` has it. */
const statementSchema = (id: string) =>
  z.strictObject({ text: z.string().describe('the sentence, as written'), evidence: evidenceList }).meta({ id })

/** A field of sentences: those of one part of a report that none of the patterns rules out. */
export const statementField = <K extends SectionKind>(
  key: K,
  id: string,
  excluded: readonly RegExp[],
): Field<K, z.ZodArray<ReturnType<typeof statementSchema>>> =>
  field({
    key,
    schema: z.array(statementSchema(id)),
    reads,
    assemble: document => ({
      value: statementsOf(document, key)
        .map(({ start, end, rule }) => ({
          text: document.text.slice(start, end),
          evidence: [evidence(document, { start, end }, rule)],
        }))
        .filter(({ text }) => !excluded.some(one => one.test(text))),
    }),
  })

/** The sentences that a part of a report consists of, without their item signs and connecting words; headings, captions and questions are none. */
function statementsOf(document: Document, kind: SectionKind): Annotation<Section>[] {
  const found: Annotation<Section>[] = []
  for (const annotation of document.read(sections)) {
    if (annotation.value.kind !== kind || !isProse(document, annotation)) continue
    const start =
      annotation.start + (LEADING.exec(document.text.slice(annotation.start, annotation.end))?.[0].length ?? 0)
    const text = document.text.slice(start, annotation.end)
    if (text.split(' ', SHORTEST).length < SHORTEST || text.endsWith('?') || text.endsWith(':')) continue
    found.push({ ...annotation, start })
  }
  return found
}

function isProse(document: Document, span: Span): boolean {
  const block = spanAt(document.read(blocks), span.start)?.value
  return block !== 'heading' && block !== 'caption' && block !== 'row'
}
