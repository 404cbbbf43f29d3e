import type { Place } from '../../annotators/place/place.js'
import { places } from '../../annotators/place/place.js'
import type { Document } from '../../document/document.js'
import { type Evidence, evidence } from '../../document/evidence.js'
import type { Annotation } from '../../document/layer.js'
import { key } from '../../text/fold.js'
import { gathered } from '../../text/gathered.js'
import { type Span, spansIn } from '../../text/span.js'
import type { Attached } from '../telling/slot.js'
import { joinsRow, opensLife } from '../telling/stretch.js'
import { type TitleParts, titleParts } from './canonical.js'
import { takesEffectLater } from './effect.js'
import { type Form, formOf, isByPlace, isForm, isFuller, isSameOffice } from './form.js'
import { inSteps } from './steps.js'
import { succession } from './succession.js'

/** An office of a person: its fullest form, and every place where it was read. */
export type Position = TitleParts & {
  readonly title: string
  readonly former: boolean
  readonly evidence: readonly Evidence[]
}

/** A later form of a known office that is written differently: shortened in its middle, or misspelt. */
export type TitleVariant = { readonly written: string; readonly of: string; readonly span: Span }

/** An office as one place of the text tells of it. */
type OfficeReading = Form & {
  readonly former: boolean
  readonly elected: boolean
  readonly past: boolean
  readonly fresh: boolean
  readonly newly: boolean
  /** True behind "nguyên", "cựu". */
  readonly once: boolean
  readonly since: number | undefined
  readonly row: number
  readonly spans: readonly Span[]
  readonly rule: string
}

/** The offices of a person, each once and in its fullest form, all former where the person is remembered as dead, and those of the Party where they were taken away; forms that resemble a known office without being part of it are variants. */
export function positionsOf(
  document: Document,
  mentions: readonly (readonly Attached[])[],
  { remembered, stripped }: { readonly remembered: boolean; readonly stripped: boolean } = LIVING,
): { readonly positions: readonly Position[]; readonly variants: readonly TitleVariant[] } {
  const kept: { reading: OfficeReading; all: OfficeReading[] }[] = []
  const variants: TitleVariant[] = []
  let row = 0
  let isLife = false
  const readings = gathered(mentions, (list, mention) =>
    list.map((attached, at) => {
      const isJoined = joinsRow(document.text, list[at - 1], attached)
      if (!isJoined) isLife = opensLife(document.text, attached)
      if (!isJoined || isLife) row++
      return readingOf(document, attached, { mention, row })
    }),
  )
  for (const reading of inSteps(readings)) {
    const same = kept.find(({ reading: known }) => isSameOffice(known, reading) && !isOnce(known, reading))
    if (!same) {
      kept.push({ reading, all: [reading] })
      continue
    }
    same.all.push(reading)
    const standing = standingOf(same.reading, reading)
    same.reading = { ...same.reading, ...standing }
    if (isByPlace(same.reading.parts, reading.parts)) {
      same.reading = { ...reading, ...standing }
      continue
    }
    const span = reading.spans[0]
    if (span && !isForm(reading, same.reading)) {
      if (!variants.some(({ written }) => written === reading.title))
        variants.push({ written: reading.title, of: same.reading.title, span })
      continue
    }
    if (isFuller(reading, same.reading)) same.reading = { ...reading, ...standing }
  }
  const succeeded = succession(
    kept.map(({ reading: { parts, former, elected, newly, past, fresh }, all }) => ({
      parts,
      former,
      elected,
      newly,
      past,
      fresh,
      left: all.some(each => each.former && each.past),
      rows: all.filter(({ elected }) => elected).map(({ row }) => row),
      taken: all.filter(({ elected }) => elected).map(({ mention }) => mention),
      styled: all.filter(({ elected }) => !elected).map(({ mention }) => mention),
    })),
  )
  const isToCome = succeeded.includes(true) && takesEffectLater(document)
  const positions = kept.map(
    ({ reading: { parts, title, former, past }, all }, at): Position => ({
      canonical: parts.canonical,
      post: parts.post,
      body: parts.body,
      level: parts.level,
      place: parts.place,
      title,
      former:
        remembered ||
        former ||
        (succeeded[at] === true && (past || !isToCome)) ||
        (stripped && isOfParty(parts.canonical)),
      evidence: gathered(all, ({ spans, rule }) => spans.map(span => evidence(document, span, rule))),
    }),
  )
  return { positions, variants }
}

const LIVING = { remembered: false, stripped: false }

/** "Tỉnh ủy viên", "Phó Bí thư Đảng ủy", "Trưởng Ban Dân vận Thành ủy": an office in the Party, and not in its youth or on a committee of the State. */
const isOfParty = (canonical: string): boolean => PARTY.test(key(canonical))
const PARTY =
  /(?<!\p{L})(?:(?:tỉnh|thành|huyện|quận|thị|đảng|chi|khu) ủy|trung ương đảng|bộ chính trị|ban bí thư|đảng đoàn|ban cán sự|đảng bộ)(?!\p{L})|^(?:phó )?bí thư(?: thường trực)?$|^ủy viên ban (?:thường vụ|chấp hành)$/u

function readingOf(
  document: Document,
  attached: Attached,
  { mention, row }: { readonly mention: number; readonly row: number },
): OfficeReading {
  const { title, side, former, elected, past, career, borrowed } = attached
  const rank = document.text.slice(title.start, title.end)
  const own = borrowed && document.text[borrowed.start] !== ' ' ? `${rank} ` : rank
  const written = borrowed ? own + document.text.slice(borrowed.start, borrowed.end) : own
  const source: Span = borrowed ?? title
  const shift = borrowed ? own.length - borrowed.start : -title.start
  const inside = spansIn(document.read(places), source).map(
    ({ start, end, value, rule }): Annotation<Place> => ({ start: start + shift, end: end + shift, value, rule }),
  )
  const parts = titleParts(written, title.value.rankEnd - title.start, inside, document.about.portal)
  const { folded, tokens } = formOf(parts.canonical)
  return {
    parts,
    folded,
    tokens,
    title: written,
    former,
    elected,
    past,
    fresh: elected && !past,
    newly: title.value.newly,
    once: title.value.former,
    since: attached.since,
    row,
    spans: borrowed ? [title, borrowed] : [title],
    rule: title.rule,
    mention: career ? mention + 0.5 : mention,
    shared: side === 'shared' && !career,
  }
}

/** "Phó Chánh Văn phòng gồm: A (nguyên Phó Chánh Văn phòng UBND tỉnh)": what somebody was is told beside what the list gives. */
const isOnce = (a: OfficeReading, b: OfficeReading): boolean =>
  a.mention === b.mention && a.once !== b.once && a.shared !== b.shared && a.folded !== b.folded

/** One office read twice: left where the text says so anywhere, held where it is only told as a stage of before and elsewhere as held. */
function standingOf(
  a: OfficeReading,
  b: OfficeReading,
): Pick<OfficeReading, 'former' | 'elected' | 'past' | 'fresh' | 'newly'> {
  const left = [a, b].some(({ former, past }) => former && !past)
  return {
    former: left || (a.former && b.former),
    elected: a.elected || b.elected,
    past: a.past && b.past,
    fresh: a.fresh || b.fresh,
    newly: a.newly || b.newly,
  }
}
