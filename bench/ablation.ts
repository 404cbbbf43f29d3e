// What each family of rules carries: the scores over gold sets without its annotations. npm run bench -- ablation GOLD…
import { readFileSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { blocks } from '../src/document/blocks.js'
import { createDocument, type Document, type LayeredDocument } from '../src/document/document.js'
import { scoreFields } from '../src/evaluating/fields.js'
import { type Gold, readGold } from '../src/evaluating/gold.js'
import { viewOf } from '../src/match/annotator.js'
import type { ArticleRecord } from '../src/record.js'
import { compile, structure } from '../src/structure.js'

const LEAST = 0.001
const SHOWN = [
  'dates',
  'event dates',
  'officials',
  'official+title',
  'official+role',
  'resolutions',
  'quantities',
  'legal references',
] as const

const pipeline = compile()
const golds = process.argv.slice(2).flatMap(readGold)
if (!golds.length) throw new Error('give folders of gold files')

type Read = { readonly gold: Gold; readonly record: ArticleRecord; readonly document: Document | null }
const read: readonly Read[] = golds.flatMap(gold => {
  const isPlain = gold.path.endsWith('.txt')
  const known = isPlain
    ? { ...(gold.title && { title: gold.title }), ...(gold.published && { publishedAt: gold.published }) }
    : {}
  const uri = `${basename(dirname(gold.path))}/${basename(gold.path)}`
  const source = { bytes: readFileSync(gold.path), uri, mediaType: isPlain ? 'text/plain' : 'text/html', ...known }
  const { record, document } = structure(source, pipeline)
  return record ? [{ gold, record, document }] : []
})

/** The record as it would be if the rules that `isDropped` names had read nothing. */
function without(isDropped: (rule: string) => boolean, { record, document }: Read): ArticleRecord {
  if (!document) return record
  let current: LayeredDocument = createDocument(document.text, document.read(blocks), document.about)
  for (const step of pipeline.annotators) {
    current = current.with(
      step,
      step.annotate(viewOf(current, step)).filter(({ rule }) => !isDropped(rule)),
    )
  }
  const values = pipeline.fields.map(field => [
    field.key,
    field.assemble(viewOf(current, { name: field.key, reads: field.reads })).value,
  ])
  return { ...record, ...Object.fromEntries(values) }
}

function scores(isDropped: (rule: string) => boolean): Readonly<Record<string, number>> {
  const records = new Map(read.map(one => [one.gold, without(isDropped, one)]))
  const tallies = scoreFields(golds, gold => records.get(gold))
  return Object.fromEntries(SHOWN.map(row => [row, tallies[row].row().f1]))
}

const families = new Set(
  read.flatMap(({ document }) =>
    document ? pipeline.annotators.flatMap(layer => document.read(layer).map(({ rule }) => rule)) : [],
  ),
)
const whole = scores(() => false)
const lost = [...families]
  .map(family => ({ family, rows: scores(rule => rule === family) }))
  .map(({ family, rows }) => ({ family, rows: SHOWN.map(row => (rows[row] ?? 0) - (whole[row] ?? 0)) }))
  .map(({ family, rows }) => ({ family, rows, sum: rows.reduce((sum, n) => sum + n, 0) }))
  .filter(({ rows }) => rows.some(n => Math.abs(n) >= LEAST))
  .sort((a, b) => a.sum - b.sum)

console.log(`| without | ${SHOWN.join(' | ')} |\n|---|${SHOWN.map(() => '---:').join('|')}|`)
console.log(`| nothing (F1) | ${SHOWN.map(row => (whole[row] ?? 0).toFixed(3)).join(' | ')} |`)
for (const { family, rows } of lost) {
  console.log(
    `| ${family} | ${rows.map(n => (Math.abs(n) < LEAST ? '' : n.toFixed(3).replace('-', '−'))).join(' | ')} |`,
  )
}
