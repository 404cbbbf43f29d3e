import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { PATIENCE, patiently } from '../../src/connection/patience.js'

const failing = (message: string, code?: string): Error =>
  Object.assign(new Error(message), code !== undefined && { code })

/** Work that fails so often before it succeeds. */
const failingWith = (failures: readonly Error[]): (() => Promise<string>) => {
  const left = [...failures]
  return async () => {
    const failure = left.shift()
    if (failure) throw failure
    return 'done'
  }
}

describe('work on a connection', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  it.each([
    failing('terminating connection due to administrator command', '57P01'),
    failing('the database system is starting up', '57P03'),
    failing('deadlock detected', '40P01'),
    failing('read ECONNRESET', 'ECONNRESET'),
    failing('Connection terminated unexpectedly'),
    failing('Client has encountered a connection error and is not queryable'),
  ])('is done again after it was mended: $message', async failure => {
    const mended: string[] = []
    const mend = async (error: Error): Promise<void> => {
      mended.push(error.message)
    }
    expect(await patiently(failingWith([failure, failure]), mend)).toBe('done')
    expect(mended).toEqual([failure.message, failure.message])
  })

  it.each([failing('duplicate key value', '23505'), failing('the password is wrong', '28P01')])(
    'is given up at once for what is no matter of the connection: $message',
    async failure => {
      const mend = vi.fn(async () => {})
      await expect(patiently(failingWith([failure]), mend)).rejects.toBe(failure)
      expect(mend).not.toHaveBeenCalled()
    },
  )

  it('is given up when the server stays away, with what it said last', async () => {
    const began = Date.now()
    let asked = 0
    const away = async (): Promise<never> => {
      throw failing(`refused ${++asked}`, 'ECONNREFUSED')
    }
    const mend = async (_: Error, end: number): Promise<void> => {
      expect(end - began).toBe(PATIENCE)
      vi.advanceTimersByTime(PATIENCE / 4)
    }
    await expect(patiently(away, mend)).rejects.toThrow('refused 6')
  })

  it('is given up when it cannot be mended', async () => {
    const lost = failing('lost', 'EPIPE')
    await expect(patiently(failingWith([lost]), error => Promise.reject(error))).rejects.toBe(lost)
  })
})
