import { inVietnamese, inWords } from '../language/faults.js'
import { type Filling, filled, type Holes, type Language, languages } from '../language/language.js'
import { nameOf as nameIn, sayIn } from '../web/language.js'
import { help } from './messages/help.js'
import { placeholders } from './messages/placeholders.js'
import { said } from './messages/said.js'

const messages = { ...help, ...said }
type Messages = typeof messages
export type MessageKey = keyof Messages
export type HelpKey = keyof typeof help

type HolesOf<K extends MessageKey> = Holes<Messages[K][Language]>

/** The language that a command line asks for with `--lang`; undefined where it asks for none that is known. */
function askedIn(argv: readonly string[]): Language | undefined {
  const at = argv.findIndex(argument => argument === '--lang' || argument.startsWith('--lang='))
  const named = argv[at]?.startsWith('--lang=') ? argv[at].slice('--lang='.length) : argv[at + 1]
  return at < 0 ? undefined : languages.find(known => known === named)
}

/** The language of the system, in the order in which POSIX asks for it. */
function localeIn(env: NodeJS.ProcessEnv): Language {
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || ''
  return locale.startsWith('vi') ? 'vi' : 'en'
}

/** The language that was asked for on the command line. */
export const asked = askedIn(process.argv.slice(2))

/** The language of the person at the terminal. */
export const language = asked ?? localeIn(process.env)

/** What the holes of a message are filled with; nothing where it has none. */
export type FillingOf<K extends MessageKey> = [HolesOf<K>] extends [never]
  ? []
  : [filling: Readonly<Record<HolesOf<K>, string | number>>]

/** Says a message in the language of the person at the terminal. */
export const say = <K extends MessageKey>(key: K, ...[filling]: FillingOf<K>): string => {
  const given: Filling = filling ?? {}
  if (language !== 'en') return filled(messages[key][language], given)
  const numbers = Object.fromEntries(Object.entries(given).filter(([, value]) => typeof value === 'number'))
  // Numbers come first: what sources are called is no business of the grammar.
  return filled(inSingular(filled(messages[key].en, numbers)), given)
}

const ONE = /(?<![\d.,]|\d )1 (?:kept )?(?:source|record|page|article|document|judgement|fault)s/g

/** What English counts one of, it says without an s. */
export const inSingular = (text: string): string => text.replace(ONE, one => one.slice(0, -1))

const isKey = (key: string): key is MessageKey => key in messages

/** The name of something that may have a message, else its own name. */
export const nameOf = (prefix: 'head', name: string): string => {
  const key = `${prefix}.${name}`
  return isKey(key) ? messages[key][language] : name
}

/** The name of a kind of chrome: in English the one that stands in records. */
export const kindNamed = (kind: string): string => (language === 'en' ? kind : nameIn(sayIn(language), 'kind', kind))

/** A value of those that a field chooses from: in English the one that stands in records. */
export const choiceNamed = (value: string): string =>
  language === 'en' ? value : nameIn(sayIn(language), 'value', value)

/** What lower floors say of a fault, in that language. */
export const told = (english: string): string => (language === 'vi' ? inVietnamese(english) : inWords(english))

/** A usage such as `--store <file|address>`, its placeholders in that language. */
export const usage = (terms: string): string =>
  language === 'en'
    ? terms
    : terms.replace(/([<[])([^<>[\]]+?)(\.\.\.)?([>\]])/g, (_, open, names: string, dots = '', close) => {
        const all =
          placeholders[names] ??
          names
            .split('|')
            .map(name => placeholders[name] ?? name)
            .join('|')
        return `${open}${all}${dots}${close}`
      })
