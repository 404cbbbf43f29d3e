declare module 'natural/lib/natural/distance/jaro-winkler_distance.js' {
  /** Similarity of two strings, 0 to 1. */
  function jaroWinkler(a: string, b: string, options?: { ignoreCase?: boolean }): number
  export = jaroWinkler
}
