/** Says something to the person at the terminal: everything that is no result goes to stderr. */
export function complain(message: string): void {
  process.stderr.write(`${message}\n`)
}

/** Columns that may be drawn on. */
export const columns = (): number => Math.min(process.stdout.columns || 100, 140)
