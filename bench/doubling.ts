// How the time of every annotator and field grows when a text doubles, up to 5 MB: npm run bench -- doubling [MEGABYTES=5] [NAME of a text]

import { compile } from '../src/structure.js'
import { hostile } from '../test/hostile-texts.js'
import { documentOf, run } from './running.js'

/** A step that takes less for the whole text than this, in milliseconds, is too short to be compared. */
const SHORT = 40
const MOST = 2.5
const TRIES = 3

const megabytes = Number(process.argv[2] ?? 5)
const names = Object.keys(hostile).filter(name => process.argv[3] === undefined || name === process.argv[3])
const pipeline = compile()

/** Milliseconds that each step takes over a text of that many bytes, the least of some tries. */
function timesOf(sample: string, bytes: number): ReadonlyMap<string, number> {
  const text = sample.repeat(Math.ceil(bytes / Buffer.byteLength(sample))).trim()
  const least = new Map<string, number>()
  for (let attempt = 0; attempt < TRIES; attempt++)
    run(documentOf(text), pipeline, (name, work) => {
      const before = performance.now()
      const result = work()
      least.set(name, Math.min(least.get(name) ?? Number.POSITIVE_INFINITY, performance.now() - before))
      return result
    })
  return least
}

for (const sample of Object.values(hostile)) timesOf(sample, 20_000)
let worst = 0
for (const name of names) {
  const sample = hostile[name] ?? ''
  const half = timesOf(sample, megabytes * 500_000)
  const whole = timesOf(sample, megabytes * 1_000_000)
  const grown = [...whole]
    .filter(([, time]) => time >= SHORT)
    .map(([step, time]) => ({ step, time, ratio: time / (half.get(step) ?? time) }))
    .sort((a, b) => b.ratio - a.ratio)
  const all = [...whole.values()].reduce((sum, time) => sum + time, 0)
  const told = grown
    .slice(0, 3)
    .map(({ step, time, ratio }) => `${step} × ${ratio.toFixed(2)} (${Math.round(time)} ms)`)
  worst = Math.max(worst, grown[0]?.ratio ?? 0)
  console.log(`${name.padEnd(18)} ${(all / 1000).toFixed(1).padStart(6)} s   ${told.join('   ')}`)
}
console.log(`\nworst × ${worst.toFixed(2)} for twice the text, at most × ${MOST} is linear`)
process.exitCode = worst > MOST ? 1 : 0
