import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { createClock } from '../../src/importing/clock.js'

const LIMIT = 200

/** Milliseconds until a page that never ends is given up, where the process gets a share of a processor a page. */
async function patience(share: number, pages = 1): Promise<number> {
  const began = performance.now()
  const clock = createClock(LIMIT, () => (performance.now() - began) * share * pages)
  const endless = (): Promise<number> =>
    clock.measure(async (number, signal) => {
      clock.begin({ begun: number })
      while (!signal.aborted) await sleep(2)
      return performance.now() - began
    })
  return Math.max(...(await Promise.all(Array.from({ length: pages }, endless))))
}

describe('the clock of pages', () => {
  it('gives up a page that had a processor for the limit', async () => {
    expect(await patience(1)).toBeLessThan(LIMIT * 4.5)
    expect(await patience(1, 2)).toBeLessThan(LIMIT * 4.5)
  })

  it('gives a page the time that others took, and five times the limit at most', async () => {
    expect(await patience(0.4)).toBeGreaterThanOrEqual(LIMIT * 2)
    expect(await patience(0)).toBeGreaterThanOrEqual(LIMIT * 5)
  })

  it('counts what a page shared with others that have ended since', async () => {
    let spent = 0
    const clock = createClock(LIMIT, () => spent)
    const others: (() => void)[] = []
    const shared = [1, 2, 3].map(() =>
      clock.measure(number => {
        clock.begin({ begun: number })
        return new Promise<void>(resolve => others.push(resolve))
      }),
    )
    const given = await clock.measure(async (number, signal) => {
      clock.begin({ begun: number })
      spent = LIMIT * 2
      for (const end of others) end()
      await Promise.all(shared)
      await sleep(LIMIT * 2)
      return signal.aborted
    })
    expect(given).toBe(false)
  })

  it('counts from when the thread has begun', async () => {
    const clock = createClock(LIMIT)
    const given = await clock.measure(async (_, signal) => {
      await sleep(LIMIT * 2)
      return signal.aborted
    })
    expect(given).toBe(false)
  })

  it('leaves alone what ended in time', async () => {
    const clock = createClock(LIMIT)
    let signal: AbortSignal | undefined
    await clock.measure(async (number, its) => {
      clock.begin({ begun: number })
      signal = its
    })
    await sleep(LIMIT * 2)
    expect(signal?.aborted).toBe(false)
  })
})
