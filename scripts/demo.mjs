// Imports the fixtures with the embedded engines into a temporary store and shows what was found: npm run demo
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'

const root = join(import.meta.dirname, '..')
const main = relative(process.cwd(), join(root, 'dist/cli/main.js'))
const folder = mkdtempSync(join(tmpdir(), 'trichluc-demo-'))
const store = join(folder, 'demo.db')
const WIDTH = 110

const pages = readdirSync(join(root, 'fixtures'), { recursive: true, encoding: 'utf8' })
  .filter(file => /(?:^|[\\/])page\.(?:html|txt)$/.test(file))
  .map(file => relative(process.cwd(), join(root, 'fixtures', file)))
  .sort()

function trichluc(args, stdio) {
  const { status, stdout } = spawnSync(process.execPath, [main, ...args], { encoding: 'utf8', stdio, maxBuffer: 1 << 28 })
  if (status !== 0 && status !== 3) throw new Error(`trichluc ${args[0]} ended with ${status}`)
  return stdout ?? ''
}

const cut = text => (text.length > WIDTH ? `${text.slice(0, WIDTH - 1)}…` : text)

function show({ source, article, reason, dates, officials, achievements, resolutions }) {
  console.log(`\n${article ? cut(article.title ?? source.uri) : `${source.uri}: no article (${reason})`}`)
  if (!article) return
  const line = (name, entries, more) => {
    if (entries.length) console.log(cut(`  ${name.padEnd(12)} ${entries.join(' · ')}${more > 0 ? ` · and ${more} more` : ''}`))
  }
  line('read from', [`${source.uri} (${source.encoding.name})`], 0)
  line('date', dates.filter(({ kind }) => kind === 'event').map(({ value }) => value), 0)
  for (const { name, positions, roles } of officials.slice(0, 3)) {
    const titles = positions.map(({ title, former }) => (former ? `${title} (former)` : title)).join(', ')
    line('official', [`${name}: ${titles} [${roles.map(({ role }) => role).join(', ')}]`], 0)
  }
  if (officials.length > 3) console.log(`  ${''.padEnd(12)} and ${officials.length - 3} more officials`)
  line('resolutions', resolutions.map(({ count, kind, action, period }) => `${count} ${kind} ${action}${period ? ` ${period}` : ''}`), 0)
  const quantities = achievements.flatMap(({ quantities: list, period }) =>
    list.map(({ value, unit }) => `${value.toLocaleString('vi-VN')} ${unit}${period ? ` (${period})` : ''}`),
  )
  line('achievements', quantities.slice(0, 4), quantities.length - 4)
}

try {
  console.log(`$ trichluc import fixtures/*/page.* --store demo.db`)
  trichluc(['import', ...pages, '--store', store], ['ignore', 'inherit', 'inherit'])
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
