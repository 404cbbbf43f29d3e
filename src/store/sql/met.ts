import type { Met } from '../store.js'
import type { Condition, Dialect } from './database.js'

/** Which sources are those of an import. */
export const isMet = ({ number, sources }: Met, { numbers }: Dialect): Condition =>
  sources ? [`sources.id IN (${numbers})`, JSON.stringify(sources)] : ['sources.run = ?', number]
