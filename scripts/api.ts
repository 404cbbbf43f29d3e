// Writes docs/api.md from the API's own description. npm run api
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createApp } from '../src/http/app.js'
import { openStore } from '../src/store/open.js'

type Parameter = {
  readonly name: string
  readonly in: string
  readonly required?: boolean
  readonly description?: string
  readonly schema?: { readonly description?: string; readonly enum?: readonly string[] }
}
type Operation = {
  readonly summary?: string
  readonly tags?: readonly string[]
  readonly parameters?: readonly Parameter[]
  readonly responses: Readonly<Record<string, { readonly description: string; readonly content?: object }>>
}

/** The reference of every route as Markdown. */
export async function apiReference(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'api-'))
  const store = await openStore(join(folder, 'store.db'))
  const answer = await createApp({ store, limits: { body: 1, requestsPerMinute: 100 } }).request('/openapi.json')
  const { paths } = (await answer.json()) as { paths: Record<string, Record<string, Operation>> }
  await store.close()
  rmSync(folder, { recursive: true })
  const routes = Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, operation]) => sectionOf(method.toUpperCase(), path, operation)),
  )
  return `${HEAD}\n${routes.join('\n')}`
}

const code = (text: string): string => `\`${text}\``

const HEAD = `# The HTTP API

${code('trichluc serve')} answers at ${code('http://127.0.0.1:8420/')}; ${code('/openapi.json')} (OpenAPI 3.1) is the contract that this page is written from (${code('npm run api')}). Errors are problem documents (RFC 9457). Where the service was started with ${code('--keys')}, show one: ${code('Authorization: Bearer …')}. Under ${code('--read-only')} every route that changes something answers ${code('403')}. No route fetches an address.

\`\`\`
curl -G http://127.0.0.1:8420/v1/search --data-urlencode 'q=nghị quyết' -d from=2019
curl http://127.0.0.1:8420/v1/records/395ba9e9                       # the beginning of an id will do
curl -H 'Content-Type: text/html' --data-binary @page.html http://127.0.0.1:8420/v1/articles
\`\`\`
`

function sectionOf(method: string, path: string, { summary, parameters = [], responses }: Operation): string {
  const lines = parameters.map(
    ({ name, in: place, description, schema }) =>
      `- ${code(name)} (${place})${described(description ?? schema?.description, schema?.enum)}`,
  )
  const answers = Object.entries(responses).map(([status, { description, content }]) =>
    [`${code(status)} ${description}`, ...Object.keys(content ?? {}).map(code)].join(', '),
  )
  const parts = [`## ${method} ${path}`, `${summary}.`, lines.join('\n'), `Answers: ${answers.join('; ')}.`]
  return `${parts.filter(Boolean).join('\n\n')}\n`
}

const described = (description?: string, values?: readonly string[]): string =>
  [description && `: ${description}`, values && `; one of ${values.filter(Boolean).map(code).join(', ')}`]
    .filter(Boolean)
    .join('')

if (import.meta.url === new URL(process.argv[1] ?? '', 'file:').href)
  writeFileSync(new URL('../docs/api.md', import.meta.url), await apiReference())
