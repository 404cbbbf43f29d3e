import type { All } from './database.js'

/** While the archive changes, its figures may be as old as this many times what it takes to reckon them. */
const PATIENCE = 20

/** Figures over everything, which are reckoned anew only when something changed since. */
export function remembered<R>(all: All, reckon: () => Promise<R>): () => Promise<R> {
  let known: { readonly revision: number; readonly figures: Promise<R>; freshUntil: number } | undefined
  return async () => {
    const [store] = await all<{ revision: number }>('SELECT revision FROM store')
    const revision = store?.revision ?? 0
    const began = performance.now()
    if (known && (known.revision === revision || began < known.freshUntil)) return known.figures
    const made = { revision, figures: reckon(), freshUntil: Number.POSITIVE_INFINITY }
    known = made
    try {
      return await made.figures
    } catch (error) {
      if (known === made) known = undefined
      throw error
    } finally {
      made.freshUntil = performance.now() + PATIENCE * (performance.now() - began)
    }
  }
}
