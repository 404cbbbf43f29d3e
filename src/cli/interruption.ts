import { complain } from './terminal.js'

/** A signal that is set by the first SIGINT or SIGTERM; the second one ends the process as if nobody listened. */
export function interruption(): AbortSignal {
  const controller = new AbortController()
  const stop = (name: NodeJS.Signals): void => {
    complain(`${name}: finishing what was begun; once more ends it at once`)
    process.removeListener('SIGINT', stop)
    process.removeListener('SIGTERM', stop)
    controller.abort()
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
  return controller.signal
}
