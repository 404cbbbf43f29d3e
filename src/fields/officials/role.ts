import type { Action } from '../../annotators/action/action.js'
import type { Annotation } from '../../document/layer.js'

/** The first of what an action makes of its person; none for some. */
export const roleOf = (action: Annotation<Action>): string => action.value.roles[0] ?? ''

/** What several persons named one after the other do together. */
export const COMMON: ReadonlySet<string> = new Set(['attended', 'chaired', 'appointed'])

/** What several persons do together, and what a delegation comes for. */
export const isDoneTogether = (action: Annotation<Action>): boolean =>
  COMMON.has(roleOf(action)) || roleOf(action) === 'visited'

/** "yêu cầu các sở rà soát, báo cáo": what somebody is directed to do. */
export const isDirected = (action: Annotation<Action>): boolean =>
  roleOf(action) !== 'directed' && (action.value.weak || roleOf(action) !== 'spoke')
