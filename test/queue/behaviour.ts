import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Job, Queue } from '../../src/queue/queue.js'

const job = (...ids: number[]): Job => ({ store: 'kho', extractor: 'rules', ids })

async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  const end = Date.now() + 20_000
  while (!(await holds())) {
    if (Date.now() > end) throw new Error('it never came')
    await sleep(20)
  }
}

/** What every queue must do. */
export function queueBehaviour(name: string, openQueue: (heard: string[]) => Promise<Queue>): void {
  describe(name, () => {
    let queue: Queue
    let heard: string[]
    beforeEach(async () => {
      heard = []
      queue = await openQueue(heard)
    })
    afterEach(() => queue.close())

    it('hands out every job, as it was given', async () => {
      const done: Job[] = []
      const working = await queue.work(async given => void done.push(given), 2)
      for (let at = 0; at < 20; at++) await queue.add(job(at, at + 100))
      await until(() => done.length === 20)
      await working.stop()
      expect(done.map(({ ids }) => ids[0]).sort((a = 0, b = 0) => a - b)).toEqual([...Array(20).keys()])
      expect(done[0]).toEqual({
        store: 'kho',
        extractor: 'rules',
        ids: [done[0]?.ids[0], (done[0]?.ids[0] ?? 0) + 100],
      })
      await until(async () => (await queue.outstanding()) === 0)
    })

    it('does so many at once, and no more', async () => {
      let now = 0
      let most = 0
      let done = 0
      const working = await queue.work(async () => {
        most = Math.max(most, ++now)
        await sleep(30)
        now--
        done++
      }, 3)
      for (let at = 0; at < 8; at++) await queue.add(job(at))
      await until(() => done === 8)
      await working.stop()
      expect(most).toBe(3)
    })

    it('hands a job out again when its handler throws, and says why', async () => {
      const tries: boolean[] = []
      const working = await queue.work(async (_, again) => {
        tries.push(again)
        if (tries.length < 3) throw new Error('the disk is full')
      }, 1)
      await queue.add(job(7))
      await until(() => tries.length === 3)
      await until(async () => (await queue.outstanding()) === 0)
      await working.stop()
      expect(tries).toEqual([false, true, true])
      expect(heard.join()).toContain('the disk is full')
    })

    it('counts what waits and what has been begun', async () => {
      let open = (): void => {}
      const gate = new Promise<void>(resolve => {
        open = resolve
      })
      await queue.add(job(1))
      await queue.add(job(2))
      expect(await queue.outstanding()).toBe(2)
      const working = await queue.work(() => gate, 1)
      await sleep(50)
      expect(await queue.outstanding()).toBe(2)
      open()
      await until(async () => (await queue.outstanding()) === 0)
      await working.stop()
    })

    it('waits for what was begun when it is stopped, and begins nothing more', async () => {
      let begun = 0
      let done = 0
      const working = await queue.work(async () => {
        begun++
        await sleep(150)
        done++
      }, 1)
      for (let at = 0; at < 4; at++) await queue.add(job(at))
      await until(() => begun === 1)
      await working.stop()
      expect(done).toBe(begun)
      expect(begun).toBeLessThan(4)
    })

    it('makes the one who adds wait while there is plenty to do', async () => {
      let added = 0
      const adding = (async () => {
        for (; added < 300; added++) await queue.add(job(added))
      })()
      await sleep(1500)
      expect(added).toBeLessThan(300)
      const working = await queue.work(async () => {}, 4)
      await adding
      await until(async () => (await queue.outstanding()) === 0)
      await working.stop()
    })
  })
}
