import type { State } from '../store/store.js'
import { say, told } from './language.js'
import { visible } from './terminal.js'

/** A source that has no record, for the person at the terminal. */
export const failureLine = (uri: string, state: State, reason: string | null): string =>
  say('failures.one', { uri: visible(uri), state: say(`state.${state}`), reason: visible(told(reason ?? '')) })
