import type { Element } from 'domhandler'
import { remembered } from '../text/remembered.js'
import type { ChromeKind } from './block.js'
import cues from './cues.json' with { type: 'json' }
import signs from './signs.json' with { type: 'json' }

/** What the class and id of an element say that it holds. */
type Sign = 'body' | 'lead' | 'headline' | 'caption'

/** What a name says: a kind of chrome, or a part of an article; `by` is the word that said it. */
export type Naming = {
  readonly chrome: { readonly kind: ChromeKind; readonly by: string } | null
  readonly signs: ReadonlySet<Sign>
}

/** `tokens` are words of a class or id, `wholes` a class or id alone, `compounds` parts of one. */
type Words = {
  readonly tokens: readonly string[]
  readonly wholes?: readonly string[]
  readonly compounds: readonly string[]
}

const tokensOf = <K extends string>(lexicon: Readonly<Record<K, Words>>): ReadonlyMap<string, K> =>
  new Map(entriesOf(lexicon).flatMap(([kind, { tokens }]) => tokens.map((token): [string, K] => [token, kind])))
const wholesOf = <K extends string>(lexicon: Readonly<Record<K, Words>>): ReadonlyMap<string, K> =>
  new Map(entriesOf(lexicon).flatMap(([kind, { wholes = [] }]) => wholes.map((whole): [string, K] => [whole, kind])))
const compoundsOf = <K extends string>(lexicon: Readonly<Record<K, Words>>): readonly (readonly [string, K])[] =>
  entriesOf(lexicon).flatMap(([kind, { compounds }]) => compounds.map((one): readonly [string, K] => [one, kind]))
const entriesOf = <K extends string>(lexicon: Readonly<Record<K, Words>>): [K, Words][] =>
  Object.entries(lexicon) as [K, Words][]

const chromeTokens: ReadonlyMap<string, ChromeKind> = tokensOf(cues)
const chromeWholes: ReadonlyMap<string, ChromeKind> = wholesOf(cues)
const chromeCompounds: readonly (readonly [string, ChromeKind])[] = compoundsOf(cues)
const signTokens: ReadonlyMap<string, Sign> = tokensOf(signs)
const signCompounds: readonly (readonly [string, Sign])[] = compoundsOf(signs)

const nothing: Naming = { chrome: null, signs: new Set() }
const longest = 300

/** What the class and id of an element say. */
export function namingOfElement({ attribs }: Element): Naming {
  const { class: names = '', id = '', itemprop = '' } = attribs
  if (!names && !id && !itemprop) return nothing
  return namingOf((id || itemprop ? `${names} ${id} ${itemprop}` : names).slice(0, longest))
}

/** Pages of a site name alike. */
const namingOf = remembered(readNaming)

function readNaming(written: string): Naming {
  const name = written.replace(STATES, ' ')
  const words = name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(Boolean)
  const wholes = name
    .toLowerCase()
    .split(/\s+/)
    .map(one => one.replace(/[^a-z]/g, ''))
  const found = new Set<Sign>()
  for (const word of [...words, ...wholes]) {
    const sign = signTokens.get(word)
    if (sign) found.add(sign)
  }
  for (const [compound, sign] of signCompounds) if (wholes.some(whole => whole.includes(compound))) found.add(sign)
  // The title of a part of the page names a section and no article: "WebPartTitleWPQ3", "FolderTitle".
  if (wholes.some(isPartTitle) && !wholes.some(whole => !isPartTitle(whole) && ALSO_TITLE.test(whole)))
    found.delete('headline')
  const chrome = chromeOf(words, wholes)
  return { chrome: chrome?.kind === 'hidden' && SHOWN.test(name) ? null : chrome, signs: found }
}

/** What may be done with a box, or how the page is laid out: "allowMenuPost", "font-size-text", "has-sidebar". */
const STATES =
  /(?<=^|\s)(?:font-?size-(?:text|content)(?!\S)|(?:allow|enable|disable)(?:[-_]|(?=[A-Z]))\S*|(?:has|with|without|no)[-_](?:side-?bars?|menu|nav)(?!\S))/g

const PART_TITLES: readonly string[] = [
  'webparttitle',
  'portlettitle',
  'moduletitle',
  'boxtitle',
  'blocktitle',
  'widgettitle',
  'foldertitle',
  'categorytitle',
  'sectiontitle',
]

const isPartTitle = (whole: string): boolean => PART_TITLES.some(part => whole.startsWith(part))
const ALSO_TITLE = /(?:title|tieude|headline)$/

/** Classes that show on wide screens what another class hides: "hidden md:block", "d-none d-lg-flex". */
const SHOWN = /(?:^|\s)(?:(?:sm|md|lg|xl|2xl):|d-(?:sm|md|lg|xl|xxl)-)(?:block|flex|grid|table|inline)/

function chromeOf(words: readonly string[], wholes: readonly string[]): Naming['chrome'] {
  for (const whole of wholes) {
    const kind = chromeWholes.get(whole)
    if (kind) return { kind, by: whole }
  }
  for (const word of [...wholes, ...words]) {
    const kind = chromeTokens.get(word)
    if (kind) return { kind, by: word }
  }
  for (const [compound, kind] of chromeCompounds) {
    if (wholes.some(whole => whole.includes(compound))) return { kind, by: compound }
  }
  return null
}
