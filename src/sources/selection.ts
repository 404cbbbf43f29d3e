import { readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import ignore, { type Ignore } from 'ignore'

/** Which files of a folder are read, by globs in the manner of .gitignore; without any, all are. */
export type Selection = { readonly include: readonly string[]; readonly exclude: readonly string[] }

/** The selection that takes everything. */
export const everything: Selection = { include: [], exclude: [] }

/** Name of the file that says what is not read below its folder. */
export const IGNORE_FILE = '.trichlucignore'

/** The rules of a folder, those of the folders around it first. */
export type Rules = readonly { readonly folder: string; readonly rules: Ignore }[]

/** The rules that a walk begins with. */
export const rulesOf = (root: string, { exclude }: Selection): Rules =>
  exclude.length ? [{ folder: root, rules: ignoring(exclude) }] : []

/** The rules below a folder: its own, where it has an ignore file, win over those around it. */
export async function rulesBelow(folder: string, around: Rules): Promise<Rules> {
  try {
    const text = await readFile(join(folder, IGNORE_FILE), 'utf8')
    return [...around, { folder, rules: ignoring(text.split(/\r?\n/)) }]
  } catch {
    return around
  }
}

/** Whether rules leave a path out; of those that name it the innermost decide. */
export const isLeftOut = (path: string, isFolder: boolean, rules: Rules): boolean =>
  rules.reduce((isOut, { folder, rules: own }) => {
    const { ignored, unignored } = own.test(below(folder, path) + (isFolder ? '/' : ''))
    return ignored || (isOut && !unignored)
  }, false)

/** Whether a file is among those that are asked for. */
export function inclusionOf(root: string, { include }: Selection): (path: string) => boolean {
  if (!include.length) return () => true
  const asked = ignoring(include)
  return path => asked.ignores(below(root, path))
}

const ignoring = (globs: readonly string[]): Ignore => ignore({ ignorecase: false }).add(globs)

const below = (folder: string, path: string): string => relative(folder, path).split(sep).join('/')
