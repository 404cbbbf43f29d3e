// Imports the fixtures with the embedded engines into a temporary store and shows what was found: npm run demo
import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { choiceNamed, language, told } from '../dist/cli/language.js'

const root = join(import.meta.dirname, '..')
const main = relative(process.cwd(), join(root, 'dist/cli/main.js'))
const folder = mkdtempSync(join(tmpdir(), 'trichluc-demo-'))
// What is found stays, so that it can be looked at; the next demonstration begins anew.
const store = relative(process.cwd(), join(root, '.trichluc', 'demo.db'))
const WIDTH = 118
const INDENT = ' '.repeat(15)

const yenBai = 'fixtures/hdnd-yenbai--nested-tables-counter-poll/page.html'
const WORDS = {
  en: {
    title: 'title',
    date: 'date',
    official: 'official',
    resolutions: 'resolutions',
    achievements: 'achievements',
    none: 'none',
    noArticle: 'no article',
    noTitle: 'no title',
    former: title => `${title} (former)`,
    resolved: (count, kind, action) => `${count} ${kind} ${action}`,
    more: count => `and ${count} more`,
    on: "Every value carries its span of the article's text. To go on:",
    archive: 'my-archive/',
    explain: 'what was read where, by which rule',
    dropped: 'what was dropped, and why',
    import: 'your own pages, into ./trichluc.db',
    search: 'with or without diacritics',
    serve: 'pages to look at, in a browser',
  },
  vi: {
    title: 'tiêu đề',
    date: 'ngày',
    official: 'nhân sự',
    resolutions: 'nghị quyết',
    achievements: 'kết quả',
    none: 'không có',
    noArticle: 'không có bài viết',
    noTitle: 'không nêu chức danh',
    former: title => `nguyên ${title}`,
    resolved: (count, kind, action) => `${action} ${count} ${kind}`,
    more: count => `và ${count} mục nữa`,
    on: 'Mỗi giá trị đều dẫn về đoạn chữ trong bài mà nó được đọc ra. Có thể làm tiếp:',
    archive: 'kho-cua-toi/',
    explain: 'đọc được gì, ở đâu, theo quy tắc nào',
    dropped: 'phần nào của trang bị loại, vì sao',
    import: 'nhập các trang của bạn vào ./trichluc.db',
    search: 'có dấu hay không dấu đều được',
    serve: 'các trang để xem, trong trình duyệt',
  },
}
const words = WORDS[language]

const pages = join(folder, 'fixtures')
mkdirSync(pages)
for (const name of readdirSync(join(root, 'fixtures'))) {
  for (const kind of ['html', 'txt']) {
    const page = join(root, 'fixtures', name, `page.${kind}`)
    if (existsSync(page)) copyFileSync(page, join(pages, `${name}.${kind}`))
  }
}

function trichluc(args, stdio) {
  const { status, stdout } = spawnSync(process.execPath, [main, ...args, '--lang', language], {
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
  const titles = positions.map(({ title, former }) => (former ? words.former(title) : title)).join(', ')
  return `${name}: ${titles || words.noTitle} [${roles.map(({ role }) => choiceNamed(role)).join(', ')}]`
}

function show({ source, article, reason, dates, officials, achievements, resolutions }) {
  console.log(`\n${source.uri} (${source.encoding.name})`)
  if (!article) return console.log(`  ${words.noArticle}: ${told(reason)}`)
  const quantities = achievements.flatMap(({ quantities: found, period }) =>
    found.map(({ value, unit }) => `${value.toLocaleString('vi-VN')} ${unit}${period ? ` ${period}` : ''}`),
  )
  list(words.title, [article.title ?? words.none])
  list(
    words.date,
    dates.filter(({ kind }) => kind === 'event').map(({ value }) => value),
  )
  for (const official of officials.slice(0, 3)) list(words.official, [officialLine(official)])
  if (officials.length > 3) list('', [words.more(officials.length - 3)])
  list(
    words.resolutions,
    resolutions.map(
      ({ count, kind, action, period }) =>
        words.resolved(count, kind, choiceNamed(action)) + (period ? ` ${period}` : ''),
    ),
  )
  list(words.achievements, [
    ...quantities.slice(0, 5),
    ...(quantities.length > 5 ? [words.more(quantities.length - 5)] : []),
  ])
}

try {
  mkdirSync(join(root, '.trichluc'), { recursive: true })
  for (const end of ['', '-wal', '-shm']) rmSync(store + end, { force: true })
  const importing = ['import', pages, '--store', store]
  console.log(`$ node ${main} ${importing.join(' ')}`)
  trichluc(importing, ['ignore', 'inherit', 'inherit'])
  const records = trichluc(['export', '--format', 'jsonl', '--store', store], ['ignore', 'pipe', 'inherit'])
  for (const record of records.trim().split('\n')) show(JSON.parse(record))
  const next = [
    [`explain ${yenBai}`, words.explain],
    [`explain --dropped ${yenBai}`, words.dropped],
    [`import ${words.archive}`, words.import],
    [`search "nghi quyet" --store ${store}`, words.search],
    [`serve --store ${store}`, words.serve],
  ]
  const width = Math.max(...next.map(([command]) => command.length))
  console.log(`\n${words.on}`)
  for (const [command, what] of next) console.log(`  node ${main} ${command.padEnd(width)}  ${what}`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
