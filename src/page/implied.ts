/** Start tags that end open elements of their kind: `ends` are looked for upward, not beyond an element of `within`. */
export type Implied = { readonly ends: readonly string[]; readonly within: ReadonlySet<string> }

/** What a start tag of `p` or of a block does not look beyond for an open paragraph. */
export const paragraphScope: ReadonlySet<string> = new Set([
  'td',
  'th',
  'table',
  'caption',
  'button',
  'div',
  'li',
  'body',
])

const listScope: ReadonlySet<string> = new Set(['ul', 'ol', 'menu', 'dir', 'table', 'td', 'th'])
const termScope: ReadonlySet<string> = new Set(['dl', ...listScope])
const tableScope: ReadonlySet<string> = new Set(['table'])
const cellScope: ReadonlySet<string> = new Set(['table', 'tr'])
const linkScope: ReadonlySet<string> = new Set(['td', 'th', 'table', 'caption'])
const inlineScope: ReadonlySet<string> = new Set([
  'td',
  'th',
  'table',
  'div',
  'section',
  'article',
  'ul',
  'ol',
  'main',
  'aside',
  'body',
])
/** Nothing is looked beyond. */
export const unbounded: ReadonlySet<string> = new Set()

const sections: readonly string[] = ['tbody', 'thead', 'tfoot']

/** By tag, the open elements that its start tag ends. */
export const impliedEnds: ReadonlyMap<string, Implied> = new Map<string, Implied>([
  ['li', { ends: ['li'], within: listScope }],
  ['dt', { ends: ['dt', 'dd'], within: termScope }],
  ['dd', { ends: ['dt', 'dd'], within: termScope }],
  ['td', { ends: ['td', 'th'], within: cellScope }],
  ['th', { ends: ['td', 'th'], within: cellScope }],
  ['tr', { ends: ['tr'], within: tableScope }],
  ...sections.map((tag): [string, Implied] => [tag, { ends: sections, within: tableScope }]),
  ['option', { ends: ['option'], within: new Set(['select']) }],
  ['a', { ends: ['a'], within: linkScope }],
])

const inTables: ReadonlySet<string> = new Set(['td', 'th', 'tr', ...sections])

/** What an end tag of that name does not reach beyond. */
export function closeScope(tag: string, isFormatting: boolean): ReadonlySet<string> {
  if (inTables.has(tag)) return tableScope
  if (tag === 'table') return unbounded
  if (tag === 'li') return listScope
  return tag === 'a' || !isFormatting ? linkScope : inlineScope
}
