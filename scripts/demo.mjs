// Imports the fixtures with the embedded engines into a temporary store and shows what was found: npm run demo
import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'

const root = join(import.meta.dirname, '..')
const main = relative(process.cwd(), join(root, 'dist/cli/main.js'))
const folder = mkdtempSync(join(tmpdir(), 'trichluc-demo-'))
const store = join(folder, 'demo.db')
const WIDTH = 118
const INDENT = ' '.repeat(15)

const pages = join(folder, 'fixtures')
mkdirSync(pages)
for (const name of readdirSync(join(root, 'fixtures'))) {
  for (const kind of ['html', 'txt']) {
    const page = join(root, 'fixtures', name, `page.${kind}`)
    if (existsSync(page)) copyFileSync(page, join(pages, `${name}.${kind}`))
  }
}

function trichluc(args, stdio) {
  const { status, stdout } = spawnSync(process.execPath, [main, ...args], {
    encoding: 'utf8',
    stdio,
    maxBuffer: 1 << 28,
  })
  if (status !== 0 && status !== 3) throw new Error(`trichluc ${args[0]} ended with ${status}`)
  return stdout ?? ''
}

/** Entries in lines that fit, under their name. */
function list(name, entries) {
  let line = `  ${name.padEnd(12)} `
  for (const [at, entry] of entries.entries()) {
    const text = entry + (at < entries.length - 1 ? ' · ' : '')
    if (line.length + text.trimEnd().length > WIDTH && line.trim() !== name) {
      console.log(line.trimEnd())
      line = INDENT
    }
    line += text
  }
  if (entries.length) console.log(line.trimEnd())
}

const officialLine = ({ name, positions, roles }) => {
  const titles = positions.map(({ title, former }) => (former ? `${title} (former)` : title)).join(', ')
  return `${name}: ${titles || 'no title'} [${roles.map(({ role }) => role).join(', ')}]`
}

function show({ source, article, reason, dates, officials, achievements, resolutions }) {
  console.log(`\n${source.uri} (${source.encoding.name})`)
  if (!article) return console.log(`  no article: ${reason}`)
  const quantities = achievements.flatMap(({ quantities: found, period }) =>
    found.map(({ value, unit }) => `${value.toLocaleString('vi-VN')} ${unit}${period ? ` ${period}` : ''}`),
  )
  list('title', [article.title ?? 'none'])
  list(
    'date',
    dates.filter(({ kind }) => kind === 'event').map(({ value }) => value),
  )
  for (const official of officials.slice(0, 3)) list('official', [officialLine(official)])
  if (officials.length > 3) list('', [`and ${officials.length - 3} more`])
  list(
    'resolutions',
    resolutions.map(({ count, kind, action, period }) => `${count} ${kind} ${action}${period ? ` ${period}` : ''}`),
  )
  list('achievements', [
    ...quantities.slice(0, 5),
    ...(quantities.length > 5 ? [`and ${quantities.length - 5} more`] : []),
  ])
}

try {
  console.log(`$ trichluc import fixtures/ --store demo.db`)
  trichluc(['import', pages, '--store', store], ['ignore', 'inherit', 'inherit'])
  const records = trichluc(['export', '--format', 'jsonl', '--store', store], ['ignore', 'pipe', 'inherit'])
  for (const record of records.trim().split('\n')) show(JSON.parse(record))
  console.log(`
Every value carries its span of the article's text. To go on:
  node dist/cli/main.js explain fixtures/hdnd-yenbai--nested-tables-counter-poll/page.html            what was read where, by which rule
  node dist/cli/main.js explain --dropped fixtures/hdnd-yenbai--nested-tables-counter-poll/page.html  what was dropped, and why
  node dist/cli/main.js import my-archive/                                                            your own pages, into ./trichluc.db
  node dist/cli/main.js search "nghi quyet" --format table                                            with or without diacritics`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
