import jaroWinkler from 'natural/lib/natural/distance/jaro-winkler_distance.js'
import { bodyHeads } from '../../annotators/body/vocabulary.js'
import type { Place } from '../../annotators/place/place.js'
import { places } from '../../annotators/place/place.js'
import type { Document } from '../../document/document.js'
import { type Evidence, evidence } from '../../document/evidence.js'
import type { Annotation } from '../../document/layer.js'
import { key } from '../../text/fold.js'
import { remembered } from '../../text/remembered.js'
import { type Span, spansIn } from '../../text/span.js'
import { type Token, tokenize } from '../../text/token.js'
import type { Attached } from '../slot.js'
import { type TitleParts, titleParts } from './canonical.js'
import { succession } from './succession.js'

/** An office of a person: its fullest form, and every place where it was read. */
export type Position = TitleParts & {
  readonly title: string
  readonly former: boolean
  readonly evidence: readonly Evidence[]
}

/** A later form of a known office that is written differently: shortened in its middle, or misspelt. */
export type TitleVariant = { readonly written: string; readonly of: string; readonly span: Span }

type Reading = {
  readonly parts: TitleParts
  /** Lookup key of the canonical form, and its words. */
  readonly folded: string
  readonly tokens: readonly Token[]
  readonly title: string
  readonly former: boolean
  readonly elected: boolean
  readonly past: boolean
  readonly newly: boolean
  readonly spans: readonly Span[]
  readonly rule: string
  readonly mention: number
}

/** The offices of a person, each once and in its fullest form; forms that resemble a known office without being part of it are variants. */
export function positionsOf(
  document: Document,
  mentions: readonly (readonly Attached[])[],
): { readonly positions: readonly Position[]; readonly variants: readonly TitleVariant[] } {
  const kept: { reading: Reading; all: Reading[] }[] = []
  const variants: TitleVariant[] = []
  mentions.forEach((list, mention) => {
    for (const attached of list) {
      const reading = readingOf(document, attached, mention)
      const same = kept.find(({ reading: known }) => isSameOffice(known, reading))
      if (!same) {
        kept.push({ reading, all: [reading] })
        continue
      }
      same.all.push(reading)
      same.reading = { ...same.reading, ...standingOf(same.reading, reading) }
      if (isByPlace(same.reading.parts, reading.parts)) {
        same.reading = { ...reading, ...standingOf(same.reading, reading) }
        continue
      }
      const span = reading.spans[0]
      if (span && !isPart(reading, same.reading) && !isPart(same.reading, reading)) {
        if (!variants.some(({ written }) => written === reading.title))
          variants.push({ written: reading.title, of: same.reading.title, span })
        continue
      }
      if (isFuller(reading, same.reading)) same.reading = { ...reading, ...standingOf(same.reading, reading) }
    }
  })
  const succeeded = succession(
    kept.map(({ reading, all }) => ({
      ...reading,
      taken: all.filter(({ elected }) => elected).map(({ mention }) => mention),
      styled: all.filter(({ elected }) => !elected).map(({ mention }) => mention),
    })),
  )
  const positions = kept.map(
    ({ reading, all }, at): Position => ({
      ...reading.parts,
      title: reading.title,
      former: reading.former || succeeded[at] === true,
      evidence: all.flatMap(({ spans, rule }) => spans.map(span => evidence(document, span, rule))),
    }),
  )
  return { positions, variants }
}

function readingOf(document: Document, attached: Attached, mention: number): Reading {
  const { title, former, elected, past, career, borrowed } = attached
  const own = document.text.slice(title.start, title.end)
  const written = borrowed ? own + document.text.slice(borrowed.start, borrowed.end) : own
  const source: Span = borrowed ?? title
  const shift = borrowed ? own.length - borrowed.start : -title.start
  const inside = spansIn(document.read(places), source).map(
    (place): Annotation<Place> => ({ ...place, start: place.start + shift, end: place.end + shift }),
  )
  const parts = titleParts(written, title.value.rankEnd - title.start, inside, document.about.portal)
  return {
    parts,
    ...formOf(parts.canonical),
    title: written,
    former,
    elected,
    past,
    newly: title.value.newly,
    spans: borrowed ? [title, borrowed] : [title],
    rule: title.rule,
    mention: career ? mention + 0.5 : mention,
  }
}

const formOf = remembered(
  (canonical): Pick<Reading, 'folded' | 'tokens'> => ({
    folded: key(canonical),
    tokens: tokenize(canonical).filter(({ shape }) => shape !== 'mark'),
  }),
)

/** One office read twice: left where the text says so anywhere, held where it is only told as a stage of before and elsewhere as held. */
function standingOf(a: Reading, b: Reading): Pick<Reading, 'former' | 'elected' | 'past' | 'newly'> {
  const left = [a, b].some(({ former, past }) => former && !past)
  return {
    former: left || (a.former && b.former),
    elected: a.elected || b.elected,
    past: a.past && b.past,
    newly: a.newly || b.newly,
  }
}

const MODIFIERS = /\s(?:thường trực|phụ trách|chuyên trách|điều hành)$/

/** "Phó ban" is a "Phó Trưởng ban". */
const rankOf = (reading: Reading): string =>
  key(reading.parts.post)
    .replace(MODIFIERS, '')
    .replace(/^phó (?=ban|phòng|khoa|đoàn|viện)/, 'phó trưởng ')

/** "ĐB A" is the "ĐBQH A" of another place. */
const isBareDeputy = ({ folded }: Reading): boolean => /^(?:đại biểu|đb)$/.test(folded)
const isDeputy = ({ folded }: Reading): boolean => /^(?:đại biểu|đb)/.test(folded)

function isSameOffice(a: Reading, b: Reading): boolean {
  if (a.folded === b.folded) return true
  if (isBareDeputy(a) ? isDeputy(b) : isBareDeputy(b) && isDeputy(a)) return true
  if (a.mention === b.mention || rankOf(a) !== rankOf(b)) return false
  if (isElsewhere(a.parts, b.parts)) return false
  if (isPart(a, b) || isPart(b, a) || isByPlace(a.parts, b.parts) || isByPlace(b.parts, a.parts)) return true
  return a.parts.level === b.parts.level && sharesHead(a, b) && jaroWinkler(a.folded, b.folded) >= 0.85
}

/** "Chủ tịch UBND huyện Tân Mẫu" and "Chủ tịch UBND huyện Tân Thử". */
function isElsewhere(a: TitleParts, b: TitleParts): boolean {
  const [one, two] = [key(a.place ?? ''), key(b.place ?? '')]
  const named = one !== '' && two !== '' && one !== COUNTRY && two !== COUNTRY
  return named && !one.endsWith(two) && !two.endsWith(one)
}

const COUNTRY = key('Việt Nam')

/** "Bí thư Bình Dương" is the "Bí thư Tỉnh ủy": a rank with nothing but its place, of the level of the body. */
const isByPlace = (short: TitleParts, full: TitleParts): boolean =>
  short.body === null &&
  short.place !== null &&
  full.body !== null &&
  short.level !== null &&
  short.level === full.level

/** True where the words of `a` stand in `b` in the same order. */
function isPart(a: Reading, b: Reading): boolean {
  let at = 0
  for (const token of b.tokens) if (token.key === a.tokens[at]?.key) at++
  return at === a.tokens.length
}

const isFuller = (a: Reading, b: Reading): boolean => a.tokens.length > b.tokens.length

function sharesHead(a: Reading, b: Reading): boolean {
  const heads = headsOf(a)
  return headsOf(b).some(head => heads.includes(head))
}

function headsOf({ tokens }: Reading): string[] {
  return tokens.flatMap((_, at) => {
    const hit = bodyHeads.longestAt(tokens, at)
    return hit?.value === 'whole' && hit.length > 1
      ? [
          tokens
            .slice(at, at + hit.length)
            .map(token => token.key)
            .join(' '),
        ]
      : []
  })
}
