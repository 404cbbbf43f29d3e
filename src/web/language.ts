import { inVietnamese, inWords } from '../language/faults.js'
import { type Language, languages } from '../language/language.js'
import messages from './messages.json' with { type: 'json' }

export type MessageKey = keyof typeof messages

/** Says a message in one language. */
export type Say = (key: MessageKey) => string

export const sayIn =
  (language: Language): Say =>
  key =>
    messages[key][language]

const isKey = (key: string): key is MessageKey => key in messages

/** What has names among the messages. */
export type Named = 'field' | 'state' | 'property' | 'value' | 'kind' | 'severity' | 'code'

/** The name of something that has a message under `prefix`, else its own name: a field or a state that is new needs no page changed. */
export function nameOf(say: Say, prefix: Named, name: string): string {
  const key = `${prefix}.${name}`
  return isKey(key) ? say(key) : name
}

/** The name of a place in an entry: `quantities/0/unit`. */
export const placeName = (say: Say, place: string): string =>
  place
    .split('/')
    .map(step => (/^[0-9]+$/.test(step) ? String(Number(step) + 1) : nameOf(say, 'property', step)))
    .join(' ')

/** The language that a browser asks for, else Vietnamese. */
export function languageOf(asked: string | undefined, accepted: string | undefined): Language {
  const named = languages.find(language => language === asked)
  if (named) return named
  const first = (accepted ?? '').split(',')[0]?.trim().slice(0, 2).toLowerCase()
  return languages.find(language => language === first) ?? 'vi'
}

/** Says in the language of a page what lower floors say in English. */
export type Tell = (english: string) => string

export const tellIn = (language: Language): Tell => (language === 'vi' ? inVietnamese : inWords)
