import { linesOf } from '../importing/explain.js'
import type { DroppedBlock } from '../importing/task.js'
import { kindNamed, say, told } from './language.js'

/** Blocks that were dropped, as people read them: the kind, the reason, the place and the text of each. */
export const droppedShown = (blocks: readonly DroppedBlock[], width: number): string =>
  blocks.length ? blocks.map(block => blockShown(block, width)).join('\n\n') : say('explain.nothing-dropped')

function blockShown({ kind, reason, path, text, values }: DroppedBlock, width: number): string {
  const numbers = Object.entries(values ?? {}).map(([name, value]) => `${name} = ${value}`)
  return [
    `${kindNamed(kind)}: ${told(reason)}`,
    `  ${told(path)}`,
    ...linesOf(text, width - 4).map(({ start, end }) => `  │ ${text.slice(start, end)}`),
    ...(numbers.length ? [`  ${numbers.join(', ')}`] : []),
  ].join('\n')
}
