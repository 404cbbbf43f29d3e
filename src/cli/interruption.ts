import { say } from './language.js'
import { complain } from './terminal.js'

let heard: AbortSignal | undefined

/** A signal that is set by the first SIGINT or SIGTERM, the same for whoever asks; the second one ends the process as if nobody listened. */
export function interruption(): AbortSignal {
  heard ??= listening()
  return heard
}

function listening(): AbortSignal {
  const controller = new AbortController()
  const stop = (name: NodeJS.Signals): void => {
    complain(say('interrupted', { signal: name }))
    process.removeListener('SIGINT', stop)
    process.removeListener('SIGTERM', stop)
    controller.abort()
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
  return controller.signal
}
