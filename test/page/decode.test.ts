import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { decodeLegacy } from '../../src/page/legacy.js'
import { readPage } from '../../src/page/page.js'
import { countSyllables, isSyllable } from '../../src/text/syllable.js'
import { body, lead, title } from './manners.js'

const markup = (meta: string, style = ''): string =>
  `<html><head>${meta}<title>${title}</title></head><body${style}><h1>${title}</h1><p>${lead}</p>${body.map(text => `<p>${text}</p>`).join('')}</body></html>`

const read = (bytes: Uint8Array, mediaType = 'text/html') => readPage({ bytes, uri: 'x', mediaType })

/** Letters of an encoding of single bytes, turned round. */
function encode(text: string, encoding: 'viscii' | 'vps'): Uint8Array {
  const byLetter = new Map(
    Array.from({ length: 256 }, (_, byte) => [decodeLegacy(String.fromCharCode(byte), encoding), byte]),
  )
  return Uint8Array.from([...text].map(letter => byLetter.get(letter) ?? letter.charCodeAt(0)))
}

const signs: Readonly<Record<string, string>> = {
  '\u0301': 'ù',
  '\u0300': 'ø',
  '\u0309': 'û',
  '\u0303': 'õ',
  '\u0323': 'ï',
}
const roofs: Readonly<Record<string, string>> = {
  '': 'â',
  '\u0301': 'á',
  '\u0300': 'à',
  '\u0309': 'å',
  '\u0303': 'ã',
  '\u0323': 'ä',
}
const breves: Readonly<Record<string, string>> = {
  '': 'ê',
  '\u0301': 'é',
  '\u0300': 'è',
  '\u0309': 'ú',
  '\u0303': 'ü',
  '\u0323': 'ë',
}
const alone: Readonly<Record<string, string>> = {
  í: 'í',
  ì: 'ì',
  ỉ: 'æ',
  ĩ: 'ó',
  ị: 'ò',
  ỵ: 'î',
  đ: 'ñ',
  ơ: 'ô',
  ư: 'ö',
}

/** A letter as VNI writes it: the letter, then a sign for roof or breve and tone. */
function vni(letter: string): string {
  const lower = letter.toLowerCase()
  const cased = (text: string): string => (lower === letter ? text : text.toUpperCase())
  if (alone[lower]) return cased(alone[lower])
  const [base = '', ...marks] = lower.normalize('NFD')
  const tone = marks.find(mark => mark in signs) ?? ''
  if (marks.includes('\u0302')) return cased(base + roofs[tone])
  if (marks.includes('\u0306')) return cased(base + breves[tone])
  if (marks.includes('\u031B')) return cased((base === 'o' ? 'ô' : 'ö') + (signs[tone] ?? ''))
  return cased(base + (signs[tone] ?? ''))
}

const tcvn = (html: string): Uint8Array => iconv.encode(html, 'tcvn')
const latin1 = (text: string): Uint8Array => Buffer.from(text, 'latin1')

const pages: readonly { name: string; bytes: Uint8Array; encoding: string; from?: string; mediaType?: string }[] = [
  { name: 'UTF-8 with a label', bytes: Buffer.from(markup('<meta charset="utf-8">')), encoding: 'utf-8', from: 'meta' },
  { name: 'UTF-8 without one', bytes: Buffer.from(markup('')), encoding: 'utf-8', from: 'score' },
  {
    name: 'UTF-8 labelled Latin-1',
    bytes: Buffer.from(markup('<meta charset="iso-8859-1">')),
    encoding: 'utf-8',
    from: 'score',
  },
  { name: 'UTF-8 decomposed', bytes: Buffer.from(markup('').normalize('NFD')), encoding: 'utf-8' },
  {
    name: 'UTF-8 taken for windows-1252 and encoded again',
    bytes: Buffer.from(new TextDecoder('windows-1252').decode(Buffer.from(markup('')))),
    encoding: 'utf-8',
  },
  {
    name: 'UTF-16 with a mark',
    bytes: Buffer.from(`\uFEFF${markup('')}`, 'utf16le'),
    encoding: 'utf-16le',
    from: 'bom',
  },
  { name: 'UTF-16 without a mark', bytes: Buffer.from(markup(''), 'utf16le'), encoding: 'utf-16le', from: 'score' },
  ...(['utf-32le', 'utf-32be'] as const).flatMap(encoding => [
    {
      name: `${encoding} with a mark`,
      bytes: iconv.encode(`\uFEFF${markup('')}`, encoding, { addBOM: false }),
      encoding,
      from: 'bom',
    },
    { name: `${encoding} without a mark`, bytes: iconv.encode(markup(''), encoding), encoding, from: 'score' },
  ]),
  {
    name: 'ASCII with character references',
    bytes: Buffer.from(markup('').replace(/[^\0-~]/g, letter => `&#${letter.codePointAt(0)};`)),
    encoding: 'us-ascii',
  },
  {
    name: 'windows-1258',
    bytes: windows1258(markup('<meta charset="windows-1258">')),
    encoding: 'windows-1258',
    from: 'meta',
  },
  {
    name: 'windows-1258 labelled by the server',
    bytes: windows1258(markup('')),
    encoding: 'windows-1258',
    from: 'http',
    mediaType: 'text/html; charset=windows-1258',
  },
  { name: 'VISCII without a label', bytes: encode(markup(''), 'viscii'), encoding: 'viscii', from: 'score' },
  { name: 'VPS without a label', bytes: encode(markup(''), 'vps'), encoding: 'vps', from: 'score' },
  { name: 'TCVN3 without a font', bytes: tcvn(markup('')), encoding: 'tcvn3', from: 'score' },
  {
    name: 'TCVN3 in its font',
    bytes: tcvn(markup('<meta charset="x-user-defined">', ' style="font-family:.VnTime"')),
    encoding: 'tcvn3',
    from: 'font',
  },
  {
    name: 'VNI in its font',
    bytes: latin1(markup('<meta charset="iso-8859-1">', ' style="font-family:VNI-Times"').replace(/[^\0-~]/g, vni)),
    encoding: 'vni',
    from: 'font',
  },
  {
    name: 'TCVN3 bytes stored as UTF-8',
    bytes: Buffer.from(Buffer.from(tcvn(markup(''))).toString('latin1')),
    encoding: 'tcvn3',
  },
]

/** windows-1258 has tone marks of their own behind the letter. */
function windows1258(text: string): Uint8Array {
  const parted = [...text].map(letter => {
    const marks = letter.normalize('NFD').slice(1)
    const tone = [...marks].find(mark => mark in signs)
    if (!tone) return letter
    const base = letter.normalize('NFD').replace(tone, '').normalize('NFC')
    return base + tone
  })
  return iconv.encode(parted.join(''), 'windows-1258')
}

describe('a page is decoded from', () => {
  it.each(pages)('$name', ({ bytes, encoding, from, mediaType }) => {
    const page = read(bytes, mediaType)
    expect(page.article?.blocks.map(({ text }) => text)).toEqual([lead, ...body])
    expect(page.article?.title).toBe(title)
    expect(page.encoding.name).toBe(encoding)
    if (from) expect(page.encoding.from).toBe(from)
    expect(page.encoding.confidence).toBeGreaterThan(0.8)
  })

  it('runs of two encodings by their fonts', () => {
    const html = `<p><font face=".VnTime">${Buffer.from(tcvn(lead)).toString('latin1')}</font></p><p><font face="VNI-Times">${(body[0] ?? '').replace(/[^\0-~]/g, vni)}</font></p><p>${(body[2] ?? '').replace(/[^\0-~]/g, letter => `&#${letter.codePointAt(0)};`)}</p>`
    expect(read(latin1(html)).article?.blocks.map(({ text }) => text)).toEqual([lead, body[0], body[2]])
  })

  it('capitals of a font that shows small letters as capitals', () => {
    const html = `<p><font face=".VnTimeH">${Buffer.from(tcvn('hội nghị giao ban')).toString('latin1')}</font></p><p><font face=".VnTime">${Buffer.from(tcvn(lead + body[0])).toString('latin1')}</font></p>`
    expect(JSON.stringify(read(latin1(html)).verdicts)).toContain('HỘI NGHỊ GIAO BAN')
  })

  it.each([
    ['TCVN3', '.VnTime', (text: string) => Buffer.from(tcvn(text)).toString('latin1')],
    ['VNI', 'VNI-Times', (text: string) => text.replace(/[^\0-~]/g, vni)],
  ])('%s with the quotation marks and dashes of windows-1252', (_, font, encoded) => {
    const quoted = `${encoded('Cuộc vận động ')}\x93${encoded('Học tập và làm theo')}\x94${encoded(' năm 2004 ')}\x96${encoded(' 2005 đã được triển khai tại tỉnh ta.')}`
    const html = `<h1>${encoded(title)}</h1><font face="${font}"><p>${encoded(lead)}</p><p>${quoted}</p><p>${encoded(body[0] ?? '')}</p></font>`
    const texts = read(latin1(html)).article?.blocks.map(({ text }) => text)
    expect(texts).toContain('Cuộc vận động “Học tập và làm theo” năm 2004 – 2005 đã được triển khai tại tỉnh ta.')
  })

  it('look-alikes: Ð is Đ', () => {
    const html = markup('').replaceAll('Đ', '\u{D0}')
    expect(read(Buffer.from(html)).article?.blocks.map(({ text }) => text)).toEqual([lead, ...body])
  })
})

describe('syllables', () => {
  it.each(['nghiêng', 'quyết', 'Gì', 'giếng', 'khuỷu', 'hoà', 'hòa', 'thuở', 'ĐẤT', 'yêu'])('%s is one', word =>
    expect(isSyllable(word)).toBe(true),
  )
  it.each(['ngỉt', 'stress', 'quôc', 'ằằ', 'bcd', 'hócx'])('%s is none', word => expect(isSyllable(word)).toBe(false))
  it('are counted among accented words only', () =>
    expect(countSyllables('Hội nghị of café tổng kết')).toEqual({ right: 4, wrong: 1 }))
})
