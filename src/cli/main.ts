#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { compile, structure } from '../structure.js'

const [, , command, ...paths] = process.argv
if (command === 'extract') {
  let known: { path: string; title?: string; publishedAt?: string }[] = []
  const at = paths.indexOf('--manifest')
  if (at >= 0) {
    known = readFileSync(paths[at + 1] ?? '', 'utf8')
      .split('\n')
      .filter(Boolean)
      .map(line => JSON.parse(line))
    paths.splice(at, 2)
  }
  const pipeline = compile()
  for (const path of paths) {
    const uri = `${basename(dirname(path))}/${basename(path)}`
    const about = known.find(entry => uri.endsWith(`/${entry.path}`))
    const { path: _, ...rest } = about ?? { path }
    const mediaType = path.endsWith('.txt') ? 'text/plain' : 'text/html'
    console.log(JSON.stringify(structure({ bytes: readFileSync(path), uri, mediaType, ...rest }, pipeline).record))
  }
}
