import weights from './weights.json' with { type: 'json' }

const known: Readonly<Record<string, number>> = weights

/** Probability that a quantity with these features is part of a result, as the weights of the features add up. */
export function probability(features: readonly string[]): number {
  const sum = features.reduce((total, feature) => total + (known[feature] ?? 0), known['always'] ?? 0)
  return 1 / (1 + Math.exp(-sum))
}
