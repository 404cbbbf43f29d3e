import { getEventListeners } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { untilAborted } from '../../src/importing/in-order.js'

setFlagsFromString('--expose-gc')
const collect: () => void = runInNewContext('gc')

async function* pages(count: number): AsyncGenerator<{ readonly number: number }> {
  for (let number = 0; number < count; number++) yield { number }
}

describe('items until a signal is set', () => {
  it('are all of them where it never is, in their order', async () => {
    const found: number[] = []
    for await (const { number } of untilAborted(pages(3), new AbortController().signal)) found.push(number)
    expect(found).toEqual([0, 1, 2])
  })

  it('end with the signal, also amid an item that never comes', async () => {
    const controller = new AbortController()
    async function* open(): AsyncGenerator<number> {
      yield 1
      await new Promise(() => {})
    }
    const found: number[] = []
    const timer = setTimeout(() => controller.abort(), 20)
    for await (const one of untilAborted(open(), controller.signal)) found.push(one)
    clearTimeout(timer)
    expect(found).toEqual([1])
    expect(await untilAborted(pages(3), controller.signal).next()).toEqual({ done: true, value: undefined })
  })

  it('throw what the source throws', async () => {
    async function* broken(): AsyncGenerator<number> {
      yield 1
      throw new Error('the disk is gone')
    }
    const all = untilAborted(broken(), new AbortController().signal)
    await all.next()
    await expect(all.next()).rejects.toThrow('the disk is gone')
  })

  it('are held by nothing once they were given on, and the signal by no listener', async () => {
    const { signal } = new AbortController()
    const given: WeakRef<object>[] = []
    for await (const page of untilAborted(pages(500), signal)) given.push(new WeakRef(page))
    await sleep(0)
    collect()
    expect(given.filter(one => one.deref()).length).toBeLessThan(10)
    expect(getEventListeners(signal, 'abort')).toEqual([])
  })
})
