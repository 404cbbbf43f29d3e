import { abbreviations, unitWords } from '../../annotators/body/vocabulary.js'
import type { Place } from '../../annotators/place/place.js'
import type { Level, Portal } from '../../document/document.js'
import type { Annotation } from '../../document/layer.js'
import { key } from '../../text/fold.js'
import { remembered } from '../../text/remembered.js'
import { tokenize } from '../../text/token.js'

/** The parts of a title: rank, body without place, level and place; `canonical` is the whole with its abbreviations expanded, without the number of an assembly. */
export type TitleParts = {
  readonly canonical: string
  readonly post: string
  readonly body: string | null
  readonly level: Level | null
  readonly place: string | null
}

/** Writes abbreviations out: "PCT UBND TP" is "Phó Chủ tịch Ủy ban nhân dân thành phố". */
const expanded = remembered(text => {
  const tokens = tokenize(text)
  let out = ''
  let end = 0
  for (let at = 0; at < tokens.length; ) {
    const hit = abbreviations.longestAt(tokens, at)
    const first = tokens[at]
    const last = tokens[at + (hit?.length ?? 1) - 1]
    if (!first || !last) break
    out += text.slice(end, first.start)
    const isShort = hit && first.shape !== 'lower' && (first.shape !== 'capital' || first.key === 'tp')
    out += isShort ? hit.value : first.key === '&' ? ' và ' : text.slice(first.start, first.end)
    end = isShort ? last.end : first.end
    if (isShort && text[end] === '.' && text[end + 1] === ' ') end++
    if (isShort && end < text.length && !/[\s,;)]/.test(text[end] ?? ' ')) out += ' '
    at += isShort ? hit.length : 1
  }
  return (out + text.slice(end)).replace(/\s+/g, ' ').trim()
})

const LEVELS: Readonly<Record<string, Level>> = {
  tỉnh: 'province',
  'thành phố': 'province',
  tp: 'province',
  'tp.': 'province',
  huyện: 'district',
  quận: 'district',
  'thị xã': 'district',
  tx: 'district',
  xã: 'commune',
  phường: 'commune',
  'thị trấn': 'commune',
  'đặc khu': 'commune',
}

/** Bodies that tell their level by themselves. */
const BODY_LEVELS: readonly (readonly [RegExp, Level])[] = [
  [
    /^(?:quốc hội|chính phủ|bộ |trung ương|ban chấp hành trung ương|bộ chính trị|ban bí thư|nước|thanh tra chính phủ|văn phòng (?:chính phủ|quốc hội|chủ tịch nước)|ủy ban trung ương|tổng cục|ngân hàng nhà nước|kiểm toán nhà nước|đại biểu quốc hội)/,
    'central',
  ],
  [/(?:^| )(?:tỉnh ủy|thành ủy)|^(?:sở |tỉnh đoàn|thành đoàn|đoàn đbqh|đoàn đại biểu quốc hội)/, 'province'],
  [/(?:^| )(?:huyện ủy|quận ủy|thị ủy)|^(?:huyện đoàn|quận đoàn|phòng )/, 'district'],
]
const RANK_LEVELS: readonly (readonly [RegExp, Level])[] = [
  [
    /^(?:phó )?(?:thủ tướng|tổng bí thư|chủ tịch nước|bộ trưởng|thứ trưởng|thống đốc)|^(?:phó )?(?:tổng )?cục trưởng|^(?:phó )?vụ trưởng/,
    'central',
  ],
  [/^(?:tỉnh|thành) ủy viên/, 'province'],
  [/^(?:huyện|quận|thị) ủy viên/, 'district'],
]
const CENTRAL = /trung ương/

/** "khóa XIV, XV": the assembly or congress of an office, which is no other office for it. */
const NUMBERED = / [Kk]h(?:óa|oá) [\dIVXivx]{1,6}(?:(?:,| và) [\dIVXivx]{1,6}){0,9}$/u
const unnumbered = remembered(written => written.replace(NUMBERED, ''))

/** Takes a title apart. `rankLength` is the length of its rank, `places` the places inside it with offsets in `written`. */
export function titleParts(
  written: string,
  rankLength: number,
  places: readonly Annotation<Place>[],
  portal: Portal | undefined,
): TitleParts {
  const title = unnumbered(written)
  const rank = rankOf(title.slice(0, rankLength))
  const place = places.at(-1)
  const rest = place ? title.slice(rankLength, place.start) + title.slice(place.end) : title.slice(rankLength)
  const { named, unit, bare } = bodyOf(rest)
  const body = withRankBody(rank, named)
  const level = levelOf(place?.value, unit, body, rank) ?? null
  const isCity =
    bare !== undefined && level === 'province' && CITY_COMMITTEE.test(key(rest)) && !CENTRAL_CITIES.has(key(bare))
  const local = level !== null && level !== 'central' && portal?.level === level ? portal.place : undefined
  return {
    canonical: expanded(title),
    post: rank.post,
    body: body || null,
    level: isCity ? 'district' : level,
    place: place?.value.name ?? bare ?? local ?? null,
  }
}

/** "Bí thư Thành ủy Tân Mẫu": the Party committee of a city in a province. */
const CITY_COMMITTEE = /(?:^| )thành ủy /
const CENTRAL_CITIES: ReadonlySet<string> = new Set([
  'hà nội',
  'hải phòng',
  'đà nẵng',
  'cần thơ',
  'huế',
  'hồ chí minh',
  'hcm',
  'sài gòn',
  'thành phố hồ chí minh',
  'tp hồ chí minh',
  'tp.hồ chí minh',
  'tp. hồ chí minh',
  'tphcm',
  'tp.hcm',
  'tp hcm',
  'tp. hcm',
])

/** A rank, the body that it heads by its own words ("Trưởng Ban"), and the level that it tells. */
type Rank = { readonly post: string; readonly head: string | undefined; readonly level: Level | undefined }

const rankOf = remembered((written): Rank => {
  const post = expanded(written)
  const own = /(?:^| )(ban|phòng|khoa|đoàn|văn phòng|bộ môn|trạm)$/i.exec(post)?.[1]
  const head = own && `${own.charAt(0).toUpperCase()}${own.slice(1)}`
  return { post, head, level: RANK_LEVELS.find(([pattern]) => pattern.test(key(post)))?.[1] }
})

/** What a title says behind its rank: the body, the unit without a name that it belongs to, a place that no word introduces. */
type Body = { readonly named: string; readonly unit: Level | undefined; readonly bare: string | undefined }

const bodyOf = remembered((written): Body => {
  const { body, unit } = withoutUnit(expanded(written))
  const parts = BARE_PLACE.exec(body)
  return { named: parts?.[1] ?? body, unit, bare: parts?.[2] }
})

/** "Huyện ủy Gio Linh": a place that no word introduces, behind a Party committee. */
const BARE_PLACE = /^(.{0,60}(?:[Tt]ỉnh|[Tt]hành|[Hh]uyện|[Qq]uận|[Tt]hị) (?:ủy|uỷ|Ủy|Uỷ)) (\p{Lu}.{1,40})$/u

function withoutUnit(body: string): { readonly body: string; readonly unit: Level | undefined } {
  const trimmed = body.replace(/^[\s,(]+|[\s,()]+$/g, '')
  const tokens = tokenize(trimmed)
  for (let at = Math.max(0, tokens.length - 2); at < tokens.length; at++) {
    const hit = unitWords.longestAt(tokens, at)
    const first = tokens[at]
    if (!hit || !first || at + hit.length !== tokens.length) continue
    const unit = LEVELS[key(trimmed.slice(first.start))]
    if (unit) return { body: trimmed.slice(0, first.start).trim(), unit }
  }
  return { body: trimmed, unit: undefined }
}

function levelOf(place: Place | undefined, unit: Level | undefined, body: string, rank: Rank): Level | undefined {
  const ofBody = bodyLevel(body)
  const area = place && place.level !== 'country' && place.level !== 'village' ? place.level : unit
  return ofBody.central ? 'central' : (area ?? ofBody.level ?? rank.level)
}

const bodyLevel = remembered(body => {
  const folded = key(body)
  return {
    central: CENTRAL.test(folded),
    level: BODY_LEVELS.find(([pattern]) => pattern.test(folded))?.[1],
  }
})

/** "Trưởng Ban" of "Pháp chế HĐND" heads the "Ban Pháp chế HĐND". */
function withRankBody({ head }: Rank, body: string): string {
  if (!head || !body || key(body).startsWith(`${key(head)} `) || BODY_OF_ITS_OWN.test(key(body))) return body
  return `${head} ${body}`
}

const BODY_OF_ITS_OWN =
  /^(?:sở|cục|vụ|viện|trung tâm|công an|ủy ban|hội đồng|quốc hội|đoàn|tỉnh ủy|thành ủy|huyện ủy|ban) /
