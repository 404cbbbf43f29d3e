/** Observes each step; the edge may measure it, the house below has no clock. */
export type Observe = <R>(name: string, work: () => R) => R

export const unobserved: Observe = (_, work) => work()
