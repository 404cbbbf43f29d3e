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

/** Questions whose answers are kept. */
const MOST = 500

/** Answers to questions, each reckoned anew only when something changed since; those to what was asked last are kept. */
export function rememberedEach<Asked, R>(all: All, reckon: (asked: Asked) => Promise<R>): (asked: Asked) => Promise<R> {
  const known = new Map<string, () => Promise<R>>()
  return asked => {
    const name = JSON.stringify(asked)
    const one = known.get(name) ?? remembered(all, () => reckon(asked))
    known.delete(name)
    known.set(name, one)
    const [oldest] = known.keys()
    if (known.size > MOST && oldest !== undefined) known.delete(oldest)
    return one()
  }
}
