import type { Reading, Statement } from './database.js'

/** Connections that read at once: a record is not to wait behind the figures of a whole archive. */
const MOST = 4

/** Several connections as one; each answers one question at a time. Further ones are opened when all are busy. */
export function readersOver(first: Reading, open: () => Promise<Reading>): Reading {
  const opened: Reading[] = [first]
  const idle: Reading[] = [first]
  const waiting: ((reader: Reading) => void)[] = []
  let opening = 0

  async function taken(): Promise<Reading> {
    const free = idle.pop() ?? (opened.length + opening < MOST ? await another() : undefined)
    return free ?? new Promise(resolve => waiting.push(resolve))
  }
  /** A server may allow no further one: then those that are there must do. */
  async function another(): Promise<Reading | undefined> {
    opening++
    const reader = await open().catch(() => undefined)
    opening--
    if (reader) opened.push(reader)
    return reader ?? idle.pop()
  }
  function giveBack(reader: Reading): void {
    const next = waiting.shift()
    if (next) next(reader)
    else idle.push(reader)
  }
  async function asked<R>(sql: string, ask: (statement: Statement) => Promise<R>): Promise<R> {
    const reader = await taken()
    try {
      return await ask(await reader.statement(sql))
    } finally {
      giveBack(reader)
    }
  }

  return {
    statement: async sql => ({
      run: (...values) => asked(sql, statement => statement.run(...values)),
      all: (...values) => asked(sql, statement => statement.all(...values)),
    }),
    async close() {
      for (const reader of opened) await reader.close()
    },
  }
}
