// Syllables per CPU second of annotators and fields, warm: npm run bench -- fields [FOLDER of .txt files]
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BlockKind } from '../src/document/blocks.js'
import { createDocument, type LayeredDocument } from '../src/document/document.js'
import type { Annotation } from '../src/document/layer.js'
import { annotate, viewOf } from '../src/match/annotator.js'
import { compile } from '../src/structure.js'

const PASSES = 12
const WARM_UP = 4
const folder = process.argv[2] ?? join(import.meta.dirname, '../fixtures')

const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter(file => file.endsWith('.txt'))
  .map(file => readFileSync(join(folder, file), 'utf8').normalize('NFC').trim())
  .filter(Boolean)
const syllables = texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0)
const pipeline = compile()

function documentOf(text: string): LayeredDocument {
  const blocks: Annotation<BlockKind>[] = []
  for (let start = 0; start < text.length; ) {
    const blank = text.indexOf('\n\n', start)
    const end = blank < 0 ? text.length : blank
    blocks.push({ start, end, value: 'paragraph', rule: 'block/paragraph' })
    start = end + 2
  }
  return createDocument(text, blocks)
}

const spent = new Map<string, number>()
let measured = false

function observe<R>(name: string, work: () => R): R {
  if (!measured) return work()
  const before = process.cpuUsage()
  const result = work()
  const { user, system } = process.cpuUsage(before)
  spent.set(name, (spent.get(name) ?? 0) + user + system)
  return result
}

function pass(watch: typeof observe): number {
  const before = process.cpuUsage()
  for (const text of texts) {
    const document = annotate(documentOf(text), pipeline.annotators, watch)
    for (const field of pipeline.fields)
      watch(field.key, () => field.assemble(viewOf(document, { name: field.key, reads: field.reads })))
  }
  const { user, system } = process.cpuUsage(before)
  return user + system
}

const plain = (_: string, work: () => unknown): unknown => work()
const times = Array.from({ length: PASSES }, () => pass(plain as typeof observe)).slice(WARM_UP)
const best = times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 1
measured = true
for (let at = 0; at < 3; at++) pass(observe)

console.log(
  `${texts.length} texts, ${syllables} syllables, ${Math.round(syllables / (best / 1e6)).toLocaleString('en')} syllables per CPU second (median of ${times.length} warm passes)\n`,
)
const all = [...spent.values()].reduce((sum, time) => sum + time, 0)
for (const [name, time] of [...spent].sort((a, b) => b[1] - a[1])) {
  console.log(`${name.padEnd(20)} ${((100 * time) / all).toFixed(1).padStart(5)} %`)
}
