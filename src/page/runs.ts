import type { Text } from 'domhandler'
import { countSyllables } from '../text/syllable.js'
import type { Decoded } from './decode.js'
import { type Dom, REFERRED } from './dom.js'
import { type Font, fontReader } from './fonts.js'
import { decodeLegacy, decodeTwice, type Legacy } from './legacy.js'

/** How the bytes were decoded, what decided it, and how surely. */
export type Encoding = { readonly name: string; readonly from: string; readonly confidence: number }

type Reading = {
  readonly encoding: Legacy | 'twice' | null
  readonly text: string
  readonly right: number
  readonly wrong: number
}

const legacies: readonly Legacy[] = ['windows-1258', 'tcvn3', 'vni', 'viscii', 'vps']
const labels: ReadonlyMap<string, Legacy> = new Map<string, Legacy>([
  ['windows-1258', 'windows-1258'],
  ['cp1258', 'windows-1258'],
  ['viscii', 'viscii'],
  ['x-viet-viscii', 'viscii'],
  ['tcvn', 'tcvn3'],
  ['tcvn-5712', 'tcvn3'],
  ['tcvn5712-1', 'tcvn3'],
  ['x-viet-tcvn', 'tcvn3'],
  ['x-viet-tcvn5712', 'tcvn3'],
  ['x-viet-vps', 'vps'],
  ['vps', 'vps'],
  ['vni', 'vni'],
  ['x-viet-vni', 'vni'],
])
const longestSample = 60_000
/** Every letter that `SUSPECT` looks for: most texts hold none of them. */
const FOREIGN = /[¡-¿ÄÅÆÇËÎÏÑÖØÛÜßäåæçëîïñöøûüÿƒ„†‡ˆ‰Š‹Œ˜™š›œž]/
/** Letters that stand in legacy text seen as Latin-1, and never inside a Vietnamese word. */
const SUSPECT =
  /[A-Za-zÀ-ỹ][¡-©«-±´-¸»-¿ÄÅÆÇËÎÏÑÖØÛÜßäåæçëîïñöøûüÿƒ„†‡ˆ‰Š‹Œ˜™š›œž]|[¢-©¬-®´-·»-¿ÄÅÆÇËÎÏÑÖØÛÜßäåæçëîïñöøûüÿƒˆ‰ŠŒš›œ][a-zà-ỹ]/
const HIGH = /[^\u0000-\u007F]/

/** Decodes the text runs of a page in place, each by its font and its syllables, and says what the page was encoded in. */
export function decodeRuns(dom: Dom, decoded: Decoded): Encoding {
  const fonts = fontReader(dom, decoded.html)
  if (!decoded.bytewise && !fonts.any && !dom.texts.some(({ data }) => FOREIGN.test(data) && SUSPECT.test(data)))
    return plainly(decoded)
  const usual = decoded.bytewise ? usualOf(dom, decoded) : usualAmong(dom, fonts.of)
  const weights = new Map<string, number>()
  const sums = { right: 0, wrong: 0, byFont: 0, runs: 0 }
  for (const node of dom.texts) {
    const font = fonts.of(node)
    const reading = readRun(node.data, font, usual, decoded.bytewise)
    node.data = font?.capitals && (reading.encoding ?? usual) === 'tcvn3' ? reading.text.toUpperCase() : reading.text
    const name =
      reading.encoding === null
        ? (decoded.name ?? 'windows-1252')
        : reading.encoding === 'twice'
          ? 'utf-8'
          : reading.encoding
    weights.set(name, (weights.get(name) ?? 0) + reading.right + reading.wrong)
    sums.right += reading.right
    sums.wrong += reading.wrong
    if (font && font.encoding === reading.encoding) sums.byFont += reading.right
  }
  for (const { attribs } of dom.metas) {
    if (attribs['content'] && HIGH.test(attribs['content'])) {
      attribs['content'] = readRun(attribs['content'], undefined, usual, decoded.bytewise).text
    }
  }
  const name = [...weights].sort((a, b) => b[1] - a[1])[0]?.[0] ?? decoded.name ?? usual ?? 'windows-1252'
  if (name === decoded.name && !sums.byFont) return { ...plainly(decoded), confidence: share(sums) }
  return { name, from: sourceOf(name, decoded, sums), confidence: share(sums) }
}

const plainly = ({ name, from, broken }: Decoded): Encoding => ({
  name: name ?? 'windows-1252',
  from,
  confidence: round(1 - broken),
})

const share = ({ right, wrong }: { readonly right: number; readonly wrong: number }): number =>
  round(right + wrong ? right / (right + wrong) : 1)
const round = (value: number): number => Math.round(value * 1000) / 1000

function sourceOf(
  name: string,
  { label, from, name: known }: Decoded,
  { byFont, right }: { readonly byFont: number; readonly right: number },
): string {
  if (label && (labels.get(label) === name || (label === name && known === name))) return from
  return byFont * 2 > right ? 'font' : 'score'
}

/** The one encoding that most of a page of single bytes is in: the one whose words are syllables. */
function usualOf(dom: Dom, { label }: Decoded): Legacy {
  const sample = sampleOf(dom.texts)
  const told = labels.get(label ?? '')
  let best: Legacy = told ?? 'windows-1252'
  let most = told ? scoreOf(reading(sample, told).text) + 2 : 2
  for (const encoding of legacies) {
    const score = scoreOf(reading(sample, encoding).text)
    if (score > most) {
      most = score
      best = encoding
    }
  }
  return best
}

function scoreOf(text: string): number {
  const { right, wrong } = countSyllables(text, 2000)
  return right - wrong
}

/** What the suspicious runs of a page of characters are mostly in. */
function usualAmong(dom: Dom, fontOf: (node: Text) => Font | undefined): Legacy | 'twice' | null {
  const suspects = dom.texts.filter(node => SUSPECT.test(node.data) || (fontOf(node) && HIGH.test(node.data)))
  const sample = sampleOf(suspects)
  const raw = scoreOf(sample)
  let best: Legacy | 'twice' | null = null
  let most = Math.max(raw, 0)
  for (const encoding of [...legacies, 'twice' as const]) {
    const text = encoding === 'twice' ? twice(sample) : decodeLegacy(sample, encoding)
    const score = text === undefined ? 0 : scoreOf(text)
    if (score > most) {
      most = score
      best = encoding
    }
  }
  return best
}

/** Double decoding piece by piece: a sample may be cut inside a letter, or hold pieces that were right. */
const twice = (text: string): string | undefined => {
  const lines = text.split('\n').map(line => decodeTwice(line) ?? line)
  return lines.join('\n')
}

function sampleOf(nodes: readonly Text[]): string {
  const parts: string[] = []
  let length = 0
  for (const { data } of nodes) {
    if (!HIGH.test(data)) continue
    const part = data.slice(0, longestSample - length)
    parts.push(part.replace(/\n/g, ' '))
    length += part.length
    if (length >= longestSample) break
  }
  return parts.join('\n')
}

/** Reads a run as its font says, as the page mostly is, or as it stands: whichever gives the most syllables. */
function readRun(data: string, font: Font | undefined, usual: Legacy | 'twice' | null, bytewise: boolean): Reading {
  if (!HIGH.test(data) && usual !== 'viscii' && usual !== 'vps')
    return { encoding: null, text: data, right: 0, wrong: 0 }
  const suspect = bytewise || font !== undefined || SUSPECT.test(data)
  const candidates: Reading[] = []
  if (bytewise) candidates.push(reading(data, usual))
  else candidates.push(reading(data, null))
  if (font && font.encoding !== usual) candidates.push(reading(data, font.encoding))
  if (!bytewise && suspect && usual) candidates.push(reading(data, usual))
  const first = candidates[0] ?? reading(data, null)
  // A soft hyphen leaves a syllable behind it as well: "mưa" without its letter is "ma".
  const gain = data.includes(SOFT) ? 0 : 1
  return candidates.reduce((best, one) => (one.right - one.wrong >= best.right - best.wrong + gain ? one : best), first)
}

function reading(data: string, encoding: Legacy | 'twice' | null): Reading {
  if (!hasReference(data)) return readingOf(data, encoding)
  const asBytes = readingOf(data.replace(BY_REFERENCE, unreferred), encoding)
  // Nobody sets soft hyphens in a page of bytes: it is a letter wherever the encoding has one there.
  const asLetters = readingOf(data.replaceAll(SOFT_BY_REFERENCE, SOFT), encoding)
  const gain = asBytes.right - asBytes.wrong - (asLetters.right - asLetters.wrong)
  return gain > 0 || (gain === 0 && IN_WORD.test(data)) ? asBytes : asLetters
}

function readingOf(data: string, encoding: Legacy | 'twice' | null): Reading {
  const decoded =
    encoding === null ? data : encoding === 'twice' ? (decodeTwice(data) ?? data) : decodeLegacy(data, encoding)
  const text = decoded.replace(BY_REFERENCE, unreferred)
  return { encoding, text, ...countSyllables(text) }
}

const SOFT = '\u00AD'
const SOFT_BY_REFERENCE = String.fromCharCode(REFERRED + 0xad)
/** A sign given by reference before a small letter, as none stands but where it is one itself: `&reg;i` is "đi" in TCVN3, "®i" is nothing. */
const IN_WORD = /(?<![0-9])[\uE0A1-\uE0AF\uE0B5-\uE0BF](?:[a-z]|[\uE0A1-\uE0BF][a-z])/
const BY_REFERENCE = /[\uE080-\uE0FF]/g
const hasReference = (text: string): boolean => text.search(BY_REFERENCE) >= 0
const unreferred = (letter: string): string => String.fromCharCode(letter.charCodeAt(0) - REFERRED)
