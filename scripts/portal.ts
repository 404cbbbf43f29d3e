/**
 * Begins a portal profile from one page: npm run portal -- PAGE.html URL
 * Writes pipelines/portals/HOST.json with what the generic way found, and a fixture whose article.txt is to be corrected by hand: it fails until it is.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readPage } from '../src/page/page.js'

const [file, url] = process.argv.slice(2)
const host = /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(url ?? '')?.[1]?.toLowerCase()
if (!file || !host || !url) {
  console.error('usage: npm run portal -- PAGE.html URL')
  process.exit(2)
}

const root = join(import.meta.dirname, '..')
const profileFile = join(root, 'pipelines/portals', `${host}.json`)
const fixture = join(root, 'fixtures', `${host.replaceAll('.', '-')}--profile`)
for (const made of [profileFile, fixture]) {
  if (existsSync(made)) {
    console.error(`${made} exists; nothing is written over`)
    process.exit(1)
  }
}

const bytes = readFileSync(file)
const page = readPage({ bytes, uri: file, url, mediaType: 'text/html' })

/** The innermost named element of a path: "div#content > p" gives "div#content". */
const selectorOf = (path: string): string | undefined =>
  path
    .split(' > ')
    .findLast(part => /[#.]/.test(part))
    ?.replace(/^([a-z0-9]+)(#[^.]+).*/i, '$1$2')

const body = page.verdicts.filter(({ keep, block }) => keep && block.kind === 'paragraph')
const headline = page.verdicts.find(({ reason }) => reason === 'the headline')
const profile = {
  host,
  name: page.article?.publisher ?? host,
  article: selectorOf(body[body.length >> 1]?.block.path ?? '') ?? 'body',
  ...(headline && { title: selectorOf(headline.block.path) ?? 'h1' }),
}
mkdirSync(join(root, 'pipelines/portals'), { recursive: true })
writeFileSync(profileFile, `${JSON.stringify(profile, null, 2)}\n`)

mkdirSync(fixture, { recursive: true })
writeFileSync(join(fixture, 'page.html'), bytes)
const source = { uri: `${host.replaceAll('.', '-')}--profile/page.html`, url, mediaType: 'text/html' }
writeFileSync(join(fixture, 'source.json'), `${JSON.stringify(source, null, 2)}\n`)
const text = page.article?.blocks.map(({ text: paragraph }) => paragraph).join('\n\n') ?? ''
writeFileSync(join(fixture, 'article.txt'), `TO BE CORRECTED BY HAND, THIS LINE REMOVED\n\n${text}\n`)
console.log(
  `${profileFile}\n${fixture}\nCorrect the selectors and article.txt, anonymise page.html, then: npm run fixtures`,
)
