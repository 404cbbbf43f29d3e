import { createHash } from 'node:crypto'
import type { BlockKind } from './document/blocks.js'
import type { Diagnostic } from './document/diagnostic.js'
import { type About, createDocument, type Document, type LayeredDocument } from './document/document.js'
import { evidence } from './document/evidence.js'
import type { Annotation } from './document/layer.js'
import type { PhraseEngine } from './fields/custom/rule.js'
import { annotate, viewOf } from './match/annotator.js'
import { compileLexicons, lexiconsMade } from './match/lexicon.js'
import type { Verdict } from './page/block.js'
import { type Article, type Page, type Quarantine, readPage } from './page/page.js'
import { compilePortals, type Portals } from './page/portal.js'
import type { Source } from './page/source.js'
import { councilNews, type PipelineDefinition } from './pipeline/definition.js'
import { type Plan, plan } from './pipeline/plan.js'
import { type Observe, unobserved } from './pipeline/trace.js'
import { type ArticleRecord, encodingNames, noFields, type RecordSource, schemaVersion } from './record.js'
import { patternsMade } from './text/boundary.js'
import { version } from './version.js'

/** A phrase that a rule reads, by the rule's name; undefined where there is none. */
export { exampleOf } from './match/rule.js'

/** What became of a source: its record, and what one needs to explain it. */
export type Outcome = {
  readonly record: ArticleRecord | null
  readonly document: Document | null
  readonly verdicts: readonly Verdict[]
  readonly diagnostics: readonly Diagnostic[]
}

/** A pipeline made ready once, to be used for any number of sources. */
export type Pipeline = Plan & { readonly fingerprint: string; readonly portals: Portals }

/** Compiles a pipeline; one that defines fields of its own needs the phrase engine (`prepare` loads it). Throws on a field that does not exist. */
export function compile(definition: PipelineDefinition = councilNews, engine?: PhraseEngine): Pipeline {
  compileLexicons()
  const patterns = patternsMade().map(({ source, flags }) => `${source}/${flags}`)
  const known = JSON.stringify([definition, [...patterns].sort(), [...lexiconsMade()].sort()])
  const portals = compilePortals(definition.portals ?? [])
  return { ...plan(definition, engine), portals, fingerprint: sha256(known).slice(0, 16) }
}

/** The one verb: reads a source to its record. Pure and synchronous; the same bytes give the same record. */
export function structure(source: Source, pipeline: Pipeline = compile(), observe: Observe = unobserved): Outcome {
  const page = observe('page', () => readPage(source, { portals: pipeline.portals }))
  if (page.quarantine) return quarantined(page.quarantine)
  const document = page.article ? annotate(documentOf(page.article, page, source), pipeline.annotators, observe) : null
  const assembled = pipeline.fields.map(field => ({
    key: field.key,
    ...(document
      ? observe(field.key, () => field.assemble(viewOf(document, { name: field.key, reads: field.reads })))
      : { value: [] as unknown }),
  }))
  const diagnostics = [...page.diagnostics, ...assembled.flatMap(({ diagnostics: found }) => found ?? [])]
  const values = {
    ...Object.fromEntries(assembled.map(({ key, value }) => [key, value])),
    custom: document ? observe('custom', () => customOf(document, pipeline)) : {},
  }
  return {
    record: recordOf(source, page, document, values, diagnostics, pipeline),
    document,
    verdicts: page.verdicts,
    diagnostics,
  }
}

const quarantined = ({ code, message }: Quarantine): Outcome => ({
  record: null,
  document: null,
  verdicts: [],
  diagnostics: [{ severity: 'error', code, message, stage: 'page' }],
})

const customOf = (document: Document, { custom }: Pipeline): ArticleRecord['custom'] =>
  custom ? custom.assemble(viewOf(document, { name: 'custom', reads: custom.reads })) : {}

function documentOf(article: Article, { portal }: Page, source: Source): LayeredDocument {
  let at = 0
  const paragraphs = article.blocks.map(({ text, kind }): Annotation<BlockKind> => {
    const start = at
    at += text.length + PARAGRAPH.length
    return { start, end: start + text.length, value: kind, rule: `block/${kind}` }
  })
  const about: About = {
    ...(article.title !== null && { title: article.title }),
    ...(source.url !== undefined && { url: source.url }),
    ...(article.publishedAt !== null && { publishedAt: article.publishedAt }),
    ...(source.retrievedAt !== undefined && { retrievedAt: source.retrievedAt }),
    ...(portal && { portal }),
  }
  return createDocument(article.blocks.map(({ text }) => text).join(PARAGRAPH), paragraphs, about)
}

const PARAGRAPH = '\n\n'

function recordOf(
  source: Source,
  page: Page,
  document: Document | null,
  { custom, ...values }: Readonly<Record<string, unknown>> & Pick<ArticleRecord, 'custom'>,
  diagnostics: readonly Diagnostic[],
  pipeline: Pipeline,
): ArticleRecord {
  const id = sha256(source.bytes)
  return {
    schemaVersion,
    id,
    source: sourceOf(source, page, id),
    article: page.article && document ? articleOf(page.article, document.text) : null,
    reason: page.reason,
    ...noFields,
    ...values,
    chrome: page.verdicts.flatMap(({ kind, values: numbers }) => (numbers ? [{ kind, values: { ...numbers } }] : [])),
    custom,
    diagnostics: diagnostics.map(({ severity, code, message, stage, spans = [] }) => ({
      severity,
      code,
      message,
      evidence: document ? spans.map(span => evidence(document, span, stage)) : [],
    })),
    extractor: { name: 'trichluc', version, pipeline: pipeline.definition.name, rules: pipeline.fingerprint },
  }
}

function sourceOf(source: Source, page: Page, id: string): RecordSource {
  const name = encodingNames.find(known => known === page.encoding.name)
  if (!name) throw new Error(`no such encoding in the schema: ${page.encoding.name}`)
  return {
    uri: source.uri,
    url: source.url ?? null,
    sha256: id,
    bytes: source.bytes.length,
    mediaType: page.mediaType,
    encoding: { ...page.encoding, name },
    retrievedAt: source.retrievedAt ?? null,
    container: source.container ?? null,
  }
}

function articleOf(article: Article, text: string): ArticleRecord['article'] {
  const { title, lead, authors, publishedAt, publisher, section, language } = article
  return { title, lead, text, authors: [...authors], publishedAt, publisher, section, language }
}

const sha256 = (data: Uint8Array | string): string => createHash('sha256').update(data).digest('hex')
