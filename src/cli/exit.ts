/** Exit codes of every command. */
export const exitCodes = {
  /** All done; no article and duplicates are no failures. */
  done: 0,
  fatal: 1,
  usage: 2,
  /** Done, with sources that failed or are quarantined. */
  failures: 3,
  /** Interrupted; the same command goes on where it stopped. */
  interrupted: 4,
} as const
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]

/** The command line was wrong: says what to write instead. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
