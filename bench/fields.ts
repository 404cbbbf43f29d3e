// Syllables per CPU second of annotators and fields, warm: npm run bench -- fields [FOLDER of .txt files]
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compile } from '../src/structure.js'
import { cpuSpent, documentOf, run } from './running.js'

/** Milliseconds of CPU in a window of passes, and how many windows there are at the most. */
const WINDOW = 2500
const MOST_WINDOWS = 20
/** Warm is when a window is no faster than this share of the best before it. */
const STEADY = 0.97

const folder = process.argv[2] ?? join(import.meta.dirname, '../fixtures')
const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter(file => file.endsWith('.txt'))
  .map(file => readFileSync(join(folder, file), 'utf8').normalize('NFC').trim())
  .filter(Boolean)
const syllables = texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0)
if (!syllables) throw new Error(`no .txt files with text in ${folder}`)
const pipeline = compile()

const pass = (observe?: <R>(name: string, work: () => R) => R): void => {
  for (const text of texts) run(documentOf(text), pipeline, observe)
}

/** Milliseconds of CPU that a pass takes, the fastest of a window. */
function window(): { readonly fastest: number; readonly passes: number } {
  const times: number[] = []
  for (let sum = 0; sum < WINDOW; sum += times.at(-1) ?? 0) times.push(cpuSpent(() => pass()))
  return { fastest: Math.min(...times), passes: times.length }
}

let best = Number.POSITIVE_INFINITY
let passes = 0
let steady = 0
for (let windows = 0; windows < MOST_WINDOWS && steady < 2; windows++) {
  const { fastest, passes: more } = window()
  steady = fastest > best * STEADY ? steady + 1 : 0
  best = Math.min(best, fastest)
  passes += more
}

const spent = new Map<string, number>()
for (let at = 0; at < 3; at++)
  pass((name, work) => {
    const before = performance.now()
    const result = work()
    spent.set(name, (spent.get(name) ?? 0) + performance.now() - before)
    return result
  })

const rate = Math.round(syllables / (best / 1000)).toLocaleString('en')
const warmth =
  steady < 2
    ? `still getting faster after ${passes} passes`
    : `warm: no pass faster in the last of ${passes}, together ${Math.round((passes * syllables) / 1000).toLocaleString('en')} thousand syllables`
console.log(
  `${texts.length} texts, ${syllables} syllables, ${rate} syllables per CPU second (the fastest pass; ${warmth})\n`,
)
const all = [...spent.values()].reduce((sum, time) => sum + time, 0)
for (const [name, time] of [...spent].sort((a, b) => b[1] - a[1]))
  console.log(`${name.padEnd(20)} ${((100 * time) / all).toFixed(1).padStart(5)} %`)
