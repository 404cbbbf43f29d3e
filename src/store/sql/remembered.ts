import type { All } from './database.js'

/** While the archive changes, its figures may be as old as this many times what it takes to reckon them. */
const PATIENCE = 20
/** In milliseconds: but no older than this, however long that takes. */
const OLDEST = 10_000

/** Figures over everything, which are reckoned anew only when something changed since; with no patience they are never older than the last change. */
export function remembered<R>(all: All, reckon: () => Promise<R>, patience = PATIENCE): () => Promise<R> {
  let known: { readonly revision: number; readonly figures: Promise<R>; freshUntil: number } | undefined
  return async () => {
    const [store] = await all<{ revision: number }>('SELECT revision FROM store')
    const revision = store?.revision ?? 0
    const began = performance.now()
    if (known && (known.revision === revision || began < known.freshUntil)) return known.figures
    const made = { revision, figures: reckon(), freshUntil: patience > 0 ? Number.POSITIVE_INFINITY : 0 }
    known = made
    try {
      return await made.figures
    } catch (error) {
      if (known === made) known = undefined
      throw error
    } finally {
      const now = performance.now()
      made.freshUntil = now + Math.min(OLDEST, patience * (now - began))
    }
  }
}

/** Questions whose answers are kept. */
const MOST = 500

/** Answers to questions, each reckoned anew only when something changed since; those to what was asked last are kept. */
export function rememberedEach<Asked, R>(
  all: All,
  reckon: (asked: Asked) => Promise<R>,
  patience = PATIENCE,
): (asked: Asked) => Promise<R> {
  const known = new Map<string, () => Promise<R>>()
  return asked => {
    const name = JSON.stringify(asked)
    const one = known.get(name) ?? remembered(all, () => reckon(asked), patience)
    known.delete(name)
    known.set(name, one)
    const [oldest] = known.keys()
    if (known.size > MOST && oldest !== undefined) known.delete(oldest)
    return one()
  }
}
