import { readFile } from 'node:fs/promises'
import type { z } from 'zod'
import { UsageError } from './exit.js'
import { say } from './language.js'

/** Reads a file of settings, and says what is wrong with it. */
export async function settingsIn<T>(
  file: string,
  schema: z.ZodType<T>,
  unreadable: 'wrong.keys' | 'wrong.webhooks',
  unfit: 'wrong.keys-file' | 'wrong.webhooks-file',
): Promise<T> {
  const text = await readFile(file, 'utf8').catch((error: Error) => {
    throw new UsageError(say(unreadable, { reason: error.message }))
  })
  try {
    return schema.parse(JSON.parse(text))
  } catch (error) {
    throw new UsageError(say(unfit, { file, reason: error instanceof Error ? error.message : String(error) }))
  }
}
