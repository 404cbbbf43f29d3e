// Pictures of the web pages over the fixtures, taken in Chromium, for docs/screens: npm run screens
import { spawn, spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'

const root = join(import.meta.dirname, '..')
const main = join(root, 'dist/cli/main.js')
const folder = mkdtempSync(join(tmpdir(), 'screens-'))
const pages = join(folder, 'pages')
const store = join(folder, 'store.db')
const screens = join(root, 'docs/screens')
mkdirSync(pages)
mkdirSync(screens, { recursive: true })
for (const name of readdirSync(join(root, 'fixtures'))) {
  const page = join(root, 'fixtures', name, 'page.html')
  if (existsSync(page)) copyFileSync(page, join(pages, `${name}.html`))
}
spawnSync(process.execPath, [main, 'import', 'pages', '--store', store, '--progress', 'none'], {
  cwd: folder,
  stdio: 'inherit',
})

const server = spawn(process.execPath, [main, 'serve', '--store', store, '--port', '0'])
const address = await new Promise(resolve => {
  server.stderr.on('data', data => {
    const [found] = /http:\S+(?=\/)/.exec(data.toString()) ?? []
    if (found) resolve(found)
  })
})
const json = async path => (await fetch(address + path)).json()
const { hits } = await json('/v1/search?q=so+ket+cong+tac+quy')
const { officials } = await json('/v1/officials?limit=50')
const [official] = officials.toSorted((a, b) => b.positions.length - a.positions.length)
const said = (path, form) =>
  fetch(`${address}/articles/${hits[0].id}/${path}`, { method: 'POST', body: new URLSearchParams(form) })
await said('corrections', { pointer: '/officials/1', verdict: 'reject' })
await said('corrections', { pointer: '/dates/0', verdict: 'accept' })
await said('withdrawals', { number: '1' })

const shots = [
  ['search', '/?q=ky+hop+hdnd'],
  ['article', `/articles/${hits[0].id}`],
  ['article-history', `/articles/${hits[0].id}#history`],
  ['search-trouble', '/?q=ky+hop&period=2021-q3'],
  ['official', `/officials/${encodeURIComponent(official.id)}`],
  ['officials', '/officials'],
  ['overview', '/overview'],
  ['imports', '/imports'],
  ['review', '/review'],
  ['officials-phone', '/officials', { viewport: { width: 380, height: 800 } }],
  ['overview-phone-dark', '/overview', { viewport: { width: 380, height: 800 }, colorScheme: 'dark' }],
  ['article-phone-dark', `/articles/${hits[0].id}`, { viewport: { width: 390, height: 844 }, colorScheme: 'dark' }],
  ['search-english', '/?q=ky+hop&lang=en'],
]
const executablePath = ['chromium', 'chromium-browser', 'google-chrome']
  .map(name => `/usr/bin/${name}`)
  .find(existsSync)
const browser = await chromium.launch({ executablePath, args: process.getuid() === 0 ? ['--no-sandbox'] : [] })
for (const [name, path, settings = {}] of shots) {
  const context = await browser.newContext({ viewport: { width: 1200, height: 850 }, locale: 'vi-VN', ...settings })
  const page = await context.newPage()
  await page.goto(address + path)
  await page.screenshot({ path: join(screens, `${name}.png`) })
  await context.close()
}
await browser.close()
server.kill('SIGTERM')
rmSync(folder, { recursive: true })
