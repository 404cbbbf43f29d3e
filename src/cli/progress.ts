import { Presets, SingleBar } from 'cli-progress'
import type { Progress } from '../importing/import.js'
import { say } from './language.js'
import { complain } from './terminal.js'

/** How progress is shown. */
export const progressKinds = ['auto', 'bar', 'plain', 'json', 'none'] as const
export type ProgressKind = (typeof progressKinds)[number]

/** Shows progress, on stderr. */
export type ProgressView = { show(progress: Progress): void; close(): void }

/** Milliseconds between two plain lines. */
const LINE_EVERY = 5000

/** The view of a kind; `auto` is a bar on a terminal and plain lines elsewhere. */
export function progressView(kind: ProgressKind): ProgressView {
  const chosen = kind === 'auto' ? (process.stderr.isTTY ? 'bar' : 'plain') : kind
  return views[chosen]()
}

const views: Readonly<Record<Exclude<ProgressKind, 'auto'>, () => ProgressView>> = {
  bar: barView,
  plain: () => every(LINE_EVERY, complain, lineOf),
  json: () => every(1000, complain, measured => JSON.stringify({ event: 'progress', ...measured })),
  none: () => ({ show: () => {}, close: () => {} }),
}

type Measured = Progress & {
  readonly done: number
  /** Pages a second since the start. */
  readonly rate: number
  /** Seconds that are left at that rate, null until all is found. */
  readonly left: number | null
}

function meter(): (progress: Progress) => Measured {
  const began = performance.now()
  let before: number | undefined
  return progress => {
    const done = progress.found - progress.open
    before ??= done
    const seconds = (performance.now() - began) / 1000
    const rate = Math.max(0, done - before) / Math.max(seconds, 0.001)
    const left = progress.allFound && rate > 0 ? Math.round(progress.open / rate) : null
    return { ...progress, done, rate: Math.round(rate * 10) / 10, left }
  }
}

function every(interval: number, say: (line: string) => void, lineOf: (measured: Measured) => string): ProgressView {
  const measure = meter()
  let last = performance.now()
  return {
    show(progress) {
      const measured = measure(progress)
      if (performance.now() - last < interval) return
      last = performance.now()
      say(lineOf(measured))
    },
    close: () => {},
  }
}

function lineOf({ done, found, allFound, rate, left }: Measured): string {
  return say('progress.line', {
    done,
    found: `${found}${allFound ? '' : '+'}`,
    rate,
    left: left === null ? '' : `, ${say('progress.left', { seconds: left })}`,
  })
}

function barView(): ProgressView {
  const measure = meter()
  const bar = new SingleBar(
    {
      format: say('progress.bar', { bar: '{bar}', value: '{value}', found: '{found}', rate: '{rate}', eta: '{eta}' }),
      hideCursor: true,
      etaBuffer: 1,
      stream: process.stderr,
    },
    Presets.shades_classic,
  )
  bar.start(1, 0, { found: '0', rate: 0, eta: '' })
  return {
    show(progress) {
      const { done, found, allFound, rate, left } = measure(progress)
      bar.setTotal(Math.max(found, 1))
      bar.update(done, {
        found: `${found}${allFound ? '' : '+'}`,
        rate,
        eta: left === null ? '' : say('progress.left', { seconds: left }),
      })
    },
    close: () => bar.stop(),
  }
}
