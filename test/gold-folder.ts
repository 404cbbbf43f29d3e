import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** Where articles with answers lie, when they are there: `TRICHLUC_GOLD`, or `shared/gold` beside the project. */
const goldFolder = process.env['TRICHLUC_GOLD'] ?? join(import.meta.dirname, '../../shared/gold')

/** The named sets of answers; undefined when one is missing. */
export function goldSets(...names: readonly string[]): readonly string[] | undefined {
  const folders = names.map(name => join(goldFolder, name))
  return folders.every(existsSync) ? folders : undefined
}

/** What a skipped test says. */
export const noGold = `skipped: no gold sets in ${goldFolder} (set TRICHLUC_GOLD)`
