import type { Place } from '../annotators/place/place.js'
import words from '../annotators/resolution/lexicon.json' with { type: 'json' }
import type { Level } from '../document/document.js'
import { titleParts } from '../fields/officials/canonical.js'
import type { ArticleRecord } from '../record.js'
import { key } from '../text/fold.js'
import { remembered } from '../text/remembered.js'
import { placesIn, provinceNamed } from './province.js'

/** Whose resolutions are counted: a body of the country, or of a province, district or commune, each null as far as it is not known. */
export type Council = {
  readonly province: string | null
  readonly level: Level | null
  /** The district or commune: "huyện Văn Yên"; of a body of another country, that. */
  readonly place: string | null
  /** The name in full, without level and place: "Hội đồng nhân dân". */
  readonly body: string | null
}

/** Cities that are provinces; every other is a district. */
const CITIES: ReadonlySet<string | null> = new Set(['Hà Nội', 'Hồ Chí Minh', 'Hải Phòng', 'Đà Nẵng', 'Cần Thơ', 'Huế'])
const UNITS: readonly (readonly [RegExp, string])[] = [
  [/^t\.?p\.?$|^thủ đô$/, 'thành phố'],
  [/^tx\.?$/, 'thị xã'],
  [/^h\.$/, 'huyện'],
  [/^q\.$/, 'quận'],
  [/^p\.$/, 'phường'],
]
const CITY = 'thành phố'
/** Bodies of the country beside those that tell it by their first words. */
const OF_THE_COUNTRY = /quốc hội|chính phủ/
const OF_A_CITY = /(?:^| )thành (?:ủy|đoàn)$/
const UNNAMED_CITY = /(?:thành phố|tp\.?)$/

const THUA_THIEN_HUE = 'Thừa Thiên Huế'

/** The bodies as the articles write them: "HĐND tỉnh" beside "Hội đồng nhân dân tỉnh Yên Bái" is one council. `around` is the province that the record is about. */
export function councilOf(record: ArticleRecord, written: string | null, around: string | null): Council {
  if (written === null) return { province: around, level: null, place: null, body: null }
  const { province, isCity, ...named } = read(written)
  if (named.level === 'central') return { ...named, province: null }
  // Until 2025 Huế was the city of a province that is called by its name today.
  const isOfHue = isCity && province === 'Huế' && around === THUA_THIEN_HUE
  const home = isOfHue ? around : (province ?? around)
  const level = isCity && home !== null && !CITIES.has(home) ? 'district' : named.level
  const isLocal = level === 'district' || level === 'commune'
  const place = isOfHue ? 'thành phố Huế' : isLocal ? (named.place ?? onlyPlace(record, level)) : null
  return { province: home, level, place, body: named.body }
}

/** Whether a council of the same name elsewhere is another one, or this. */
export const isKnown = ({ province, level, place }: Council): boolean =>
  level === 'central' || (level === 'district' || level === 'commune' ? place !== null : province !== null)

type Read = Council & { readonly isCity: boolean }

const read = remembered((written): Read => {
  const places = placesIn(written)
  const parts = titleParts(written, 0, places, undefined)
  const last = places.at(-1)?.value
  const folded = key(parts.body ?? '')
  const unit = last ? unitOf(last) : parts.place
  const isCity = last ? isCityOf(last) : UNNAMED_CITY.test(key(written))
  return {
    body: parts.body && properName(parts.body),
    level: parts.level ?? (OF_THE_COUNTRY.test(folded) ? 'central' : null),
    place: last?.level === 'country' && key(last.name) === 'việt nam' ? null : unit,
    province: last?.level === 'province' ? (provinceNamed(last.name) ?? null) : null,
    isCity: isCity || OF_A_CITY.test(folded),
  }
})

/** Bodies as they are written properly, by their keys: capitals and the places of tones differ from article to article. */
const proper: ReadonlyMap<string, string> = new Map(
  [...words['bodies that resolve'], ...words['bodies that submit']].flatMap(name => {
    const { body } = titleParts(name, 0, [], undefined)
    return body ? [[key(body), body] as const] : []
  }),
)

const properName = (body: string): string => proper.get(key(body)) ?? `${body.charAt(0).toUpperCase()}${body.slice(1)}`

const isCityOf = (place: Place): boolean => unitOf(place).startsWith(`${CITY} `)

/** A place with the word for its kind: "TP. Yên Bái" is "thành phố Yên Bái". */
function unitOf({ head, name }: Place): string {
  const word = key(head ?? '')
  const unit = UNITS.find(([pattern]) => pattern.test(word))?.[1] ?? word
  return `${unit} ${name}`.trim()
}

/** The one district or commune that headline and lead name; none where they name several. */
function onlyPlace({ article }: ArticleRecord, level: Level): string | null {
  const said = [article?.title, article?.lead].flatMap(text => (text ? placesIn(text) : []))
  const names = said
    .map(({ value }) => value)
    .filter(place => levelOf(place) === level)
    .map(unitOf)
  const [only, ...others] = new Set(names)
  return only !== undefined && others.length === 0 ? only : null
}

const levelOf = (place: Place): Place['level'] =>
  isCityOf(place) && !CITIES.has(provinceNamed(place.name) ?? null) ? 'district' : place.level
