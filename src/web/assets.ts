import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

/** A file that the pages load, under a name that changes with it. */
export type Asset = { readonly path: string; readonly type: string; readonly content: string }

const asset = (name: string, type: string): Asset => {
  const content = readFileSync(new URL(`./assets/${name}`, import.meta.url), 'utf8')
  const digest = createHash('sha256').update(content).digest('hex').slice(0, 10)
  return { path: `/assets/${digest}/${name}`, type, content }
}

export const style = asset('style.css', 'text/css; charset=utf-8')
export const script = asset('page.js', 'text/javascript; charset=utf-8')
