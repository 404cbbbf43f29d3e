import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fixtureNames, pathOf, recordOfFixture } from './fixture-folders.js'
import { changedLines } from './line-changes.js'

const WIDTH = 120

/** JSON with a value a line where it fits, so that a change of one entry is a change of few lines. */
function laidOut(value: unknown, indent = ''): string {
  const short = JSON.stringify(value)
  if (typeof value !== 'object' || value === null || indent.length + short.length <= WIDTH) return spaced(short, value)
  const deeper = `${indent}  `
  if (Array.isArray(value)) return `[\n${value.map(item => deeper + laidOut(item, deeper)).join(',\n')}\n${indent}]`
  const entries = Object.entries(value).map(
    ([key, item]) => `${deeper}${JSON.stringify(key)}: ${laidOut(item, deeper)}`,
  )
  return `{\n${entries.join(',\n')}\n${indent}}`
}

function spaced(short: string, value: unknown): string {
  if (typeof value !== 'object' || value === null) return short
  const items = Array.isArray(value)
    ? value.map(item => spaced(JSON.stringify(item), item))
    : Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${spaced(JSON.stringify(item), item)}`)
  const [open, close] = Array.isArray(value) ? ['[', ']'] : items.length > 0 ? ['{ ', ' }'] : ['{', '}']
  return `${open}${items.join(', ')}${close}`
}

function rewrite(name: string): boolean {
  const record = recordOfFixture(name)
  const text = record.article?.text ?? ''
  const article = pathOf(name, 'article.txt')
  if (!existsSync(article)) writeFileSync(article, text && `${text}\n`)
  const expected = pathOf(name, 'expected.json')
  const before = existsSync(expected) ? readFileSync(expected, 'utf8') : ''
  const after = `${laidOut(record)}\n`
  if (before === after) return false
  writeFileSync(expected, after)
  console.log(`\n${name}${before ? '' : ' (new)'}`)
  if (before) console.log(changedLines(before, after))
  return true
}

const { CI: inCI } = process.env
if (inCI) {
  console.error('expectations are rewritten where a person reads the changes, never where CI is set')
  process.exit(2)
}
const known = fixtureNames()
const asked = process.argv.slice(2).map(name => name.replace(/^.*fixtures\/|\/$/g, ''))
const unknown = asked.filter(name => !known.includes(name))
if (unknown.length > 0) {
  console.error(`no such fixture: ${unknown.join(', ')}; there are:\n${known.join('\n')}`)
  process.exit(2)
}
const names = asked.length > 0 ? asked : known
const changed = names.filter(rewrite)
console.log(`\n${names.length} fixtures, ${changed.length} rewritten; read each change before it is committed`)
