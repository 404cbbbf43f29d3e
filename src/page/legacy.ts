import iconv from 'iconv-lite'
import { composed } from '../text/unicode.js'

/** Encodings of Vietnamese with one or two bytes a letter, and the two that every browser knows. */
export type Legacy = 'tcvn3' | 'vni' | 'viscii' | 'vps' | 'windows-1258' | 'windows-1252'

const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte)
const tableOf = (name: string): readonly string[] => [...bytes].map(byte => iconv.decode(Buffer.of(byte), name))

const upper = (from: number, letters: string): [number, string][] =>
  [...letters].map((letter, at): [number, string] => [from + at, letter])
const withLetters = (letters: readonly [number, string][]): readonly string[] => {
  const table = [...bytes].map(byte => String.fromCharCode(byte))
  for (const [byte, letter] of letters) table[byte] = letter
  return table
}

/** Code page of the Vietnamese Professionals Society; seldom used capitals stand on control characters. */
const vps = withLetters([
  ...upper(0x02, 'ẠẬẶẸỆ'),
  ...upper(0x10, 'ỊỌỘỢỤỰ'),
  [0x19, 'Ỵ'],
  ...upper(0x1c, 'ẪỮ'),
  ...upper(0x80, 'ÀẢÃẤẦẨọỗĂếềểệẮẰẲẾ\u0091\u0092ỀỂỄỐỒỔ\u0099ýỷỵỚỜỞ\u00A0ắằẳẵặỠớÙờởỡŨỨợỪổỬỲỸÍÌộỈĨÓửữÒỎÕự'),
  ...upper(0xc0, 'ầÁÂấẩẫậđẻÉÊẹỉễịỹƯỦồốÔỏơÈừứÚũưÝẺßàáâãảạăçèéêẽìíîĩẴĐòóôõöƠụùúủüỶẼỳ'),
  [0x99, 'Ỗ'],
])

const tables: Readonly<Record<Exclude<Legacy, 'vni'>, readonly string[]>> = {
  tcvn3: tableOf('tcvn'),
  viscii: tableOf('viscii'),
  vps,
  'windows-1258': tableOf('windows-1258'),
  'windows-1252': tableOf('windows-1252'),
}

/** Bytes of the characters that windows-1252 has above U+00FF. */
const byteOf = new Map(tables['windows-1252'].map((letter, byte): [string, number] => [letter, byte]))

// VNI writes a letter and, behind it, one byte for its tone and its roof or breve.
const TONES = '\u0301\u0300\u0309\u0303\u0323'
const marks = new Map<string, string>()
for (const [signs, mark] of [
  ['ùøûõï', ''],
  ['áàåãä', '\u0302'],
  ['éèúüë', '\u0306'],
] as const) {
  for (const [at, sign] of [...signs].entries()) marks.set(sign, mark + TONES.charAt(at))
}
marks.set('â', '\u0302').set('ê', '\u0306')
for (const [sign, mark] of [...marks]) marks.set(sign.toUpperCase(), mark)
const letters = new Map<string, string>([
  ['ô', 'ơ'],
  ['ö', 'ư'],
  ['í', 'í'],
  ['ì', 'ì'],
  ['æ', 'ỉ'],
  ['ó', 'ĩ'],
  ['ò', 'ị'],
  ['î', 'ỵ'],
  ['ñ', 'đ'],
])
for (const [sign, letter] of [...letters]) letters.set(sign.toUpperCase(), letter.toUpperCase())
const CARRIER = /[aeouyôö]/i

function decodeVni(text: string): string {
  let decoded = ''
  for (let at = 0; at < text.length; at++) {
    const here = text.charAt(at)
    const mark = CARRIER.test(here) ? marks.get(text.charAt(at + 1)) : undefined
    decoded += letters.get(here) ?? marked(here)
    if (mark === undefined) continue
    decoded += mark
    at++
  }
  return composed(decoded)
}

/** Quotation marks and dashes stand where windows-1252 has them. */
const marked = (here: string): string => {
  const code = here.charCodeAt(0)
  return code >= 0x80 && code < 0xa0 ? (tables['windows-1252'][code] ?? here) : here
}

/** Reads text whose characters stand for bytes (as Latin-1 or windows-1252 shows them) in the given encoding. */
export function decodeLegacy(text: string, encoding: Legacy): string {
  if (encoding === 'vni') return decodeVni(text)
  const table = tables[encoding]
  // Only these two have letters where windows-1252 has quotation marks and dashes.
  const quotes = encoding === 'vps' || encoding === 'viscii'
  let decoded = ''
  let quoted = false
  for (let at = 0; at < text.length; at++) {
    const letter = text.charAt(at)
    const code = text.charCodeAt(at)
    if (encoding === 'tcvn3' && isQuote(text, at, quoted)) {
      quoted = opening.has(code)
      decoded += tables['windows-1252'][code]
    } else if (code >= 0x100) decoded += (quotes && table[byteOf.get(letter) ?? -1]) || letter
    else if (encoding === 'tcvn3' && code >= 0x80 && code < 0xa0 && !inCapitals(text, at)) {
      decoded += tables['windows-1252'][code]
    } else decoded += table[code]
  }
  return encoding === 'windows-1258' || encoding === 'tcvn3' ? composed(decoded) : decoded
}

const opening: ReadonlySet<number> = new Set([0x91, 0x93])
const closing: ReadonlySet<number> = new Set([0x92, 0x94])

/** A quotation mark of windows-1252 in a text of TCVN3: before a word, or behind one that such a mark opened. */
function isQuote(text: string, at: number, quoted: boolean): boolean {
  const code = text.charCodeAt(at)
  if (opening.has(code)) return !WORD.test(text.charAt(at - 1))
  return closing.has(code) && quoted && !WORD.test(text.charAt(at + 1))
}
const WORD = /[A-Za-z\u0080-ÿ]/

/** TCVN 5712-1 has capitals where fonts of the ABC family have quotation marks: a capital stands beside capitals. */
const inCapitals = (text: string, at: number): boolean =>
  CAPITAL.test(text.charAt(at - 1)) || CAPITAL.test(text.charAt(at + 1))
const CAPITAL = /[A-Z\u0080-\u00A7]/

/** UTF-8 that was once more taken for windows-1252, read as what it is; undefined for anything else. */
export function decodeTwice(text: string): string | undefined {
  const raw: number[] = []
  for (const letter of text) {
    const code = letter.charCodeAt(0)
    const byte = code < 0x100 ? code : byteOf.get(letter)
    if (byte === undefined) return undefined
    raw.push(byte)
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(raw))
  } catch {
    return undefined
  }
}

/** Encoding and case of a font by its name: `.VnTime` holds TCVN3, `.VnTimeH` its capitals. */
export function encodingOfFont(face: string): { readonly encoding: Legacy; readonly capitals: boolean } | undefined {
  for (const one of face.split(',')) {
    const name = one
      .trim()
      .replace(/^["']|["']$/g, '')
      .trim()
    if (/^\.Vn/.test(name)) return { encoding: 'tcvn3', capitals: /H$/.test(name) }
    if (/^VNI[- ]/i.test(name)) return { encoding: 'vni', capitals: false }
    if (/^VPS[- ]/i.test(name)) return { encoding: 'vps', capitals: /Hoa$/i.test(name) }
    if (/^(?:VISCII|VI[- ]|HoangYen|U?Ho Chi Minh)/i.test(name)) return { encoding: 'viscii', capitals: false }
    if (name) return undefined
  }
  return undefined
}
