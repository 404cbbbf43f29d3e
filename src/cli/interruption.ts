import { say } from './language.js'
import { complain } from './terminal.js'

/** What is told of a signal that was heard. */
type Told = 'interrupted' | 'export.stopping'

let heard: AbortSignal | undefined

/** A signal that is set by the first SIGINT or SIGTERM, the same for whoever asks; the second one ends the process as if nobody listened. The first to ask says what is told then. */
export function interruption(message: Told = 'interrupted'): AbortSignal {
  heard ??= listening(message)
  return heard
}

function listening(message: Told): AbortSignal {
  const controller = new AbortController()
  const stop = (name: NodeJS.Signals): void => {
    complain(say(message, { signal: name }))
    process.removeListener('SIGINT', stop)
    process.removeListener('SIGTERM', stop)
    controller.abort()
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
  return controller.signal
}
