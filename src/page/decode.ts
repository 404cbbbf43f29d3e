import iconv from 'iconv-lite'

/** Encodings of units that are wider than a byte. */
type Wide = 'utf-16le' | 'utf-16be' | 'utf-32le' | 'utf-32be'

/** Bytes read to characters: text, or characters that each stand for a byte where only the text runs can tell the encoding. */
export type Decoded = {
  readonly html: string
  readonly bytewise: boolean
  /** Name of the encoding as far as the bytes tell. */
  readonly name: 'us-ascii' | 'utf-8' | Wide | null
  readonly from: 'bom' | 'http' | 'meta' | 'score' | 'default'
  readonly label: string | null
  /** Share of characters that could not be read. */
  readonly broken: number
}

const sniffed = 4096
const mostBroken = 0.1

/** Decodes a page: byte order mark, zeros of UTF-16 and UTF-32, then UTF-8 wherever the bytes are that, whatever the labels say. */
export function decode(bytes: Uint8Array, mediaType: string | undefined): Decoded {
  const http = charsetOf(mediaType ?? '')
  const marked = byMark(bytes)
  if (marked) return { html: read(bytes, marked), bytewise: false, name: marked, from: 'bom', label: null, broken: 0 }
  const wide = byZeros(bytes)
  if (wide) return { html: read(bytes, wide), bytewise: false, name: wide, from: 'score', label: null, broken: 0 }
  const meta = charsetOf(Buffer.from(bytes.subarray(0, sniffed)).toString('latin1'))
  const label = http ?? meta ?? null
  const from = http ? 'http' : meta ? 'meta' : 'default'
  const valid = readStrictly(bytes)
  // Every letter beyond ASCII takes several bytes.
  if (valid !== undefined && valid.length === bytes.length) {
    const name = label === 'utf-8' ? 'utf-8' : 'us-ascii'
    return { html: valid, bytewise: false, name, from: name === label ? from : 'default', label, broken: 0 }
  }
  const html = valid ?? read(bytes, 'utf-8')
  const broken = valid === undefined ? brokenShare(html) : 0
  if (broken < mostBroken) {
    return { html, bytewise: false, name: 'utf-8', from: label === 'utf-8' ? from : 'score', label, broken }
  }
  return { html: latin1(bytes), bytewise: true, name: null, from, label, broken }
}

const read = (bytes: Uint8Array, name: string): string =>
  name.startsWith('utf-32') ? iconv.decode(Buffer.from(bytes), name) : new TextDecoder(name).decode(bytes)

/** The text of bytes whose byte order mark shows units that are wider than a byte; undefined for all others. */
export function readWide(bytes: Uint8Array): string | undefined {
  const marked = byMark(bytes)
  return marked === undefined || marked === 'utf-8' ? undefined : read(bytes, marked)
}

/** UTF-8 without a fault, in which U+FFFD is a character like any other; undefined at the first fault. */
function readStrictly(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

const latin1 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')

// The mark of UTF-32 begins with that of UTF-16, so that it is looked for first.
const marks: readonly (readonly [mark: readonly number[], name: 'utf-8' | Wide])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe, 0, 0], 'utf-32le'],
  [[0, 0, 0xfe, 0xff], 'utf-32be'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
]

const byMark = (bytes: Uint8Array): 'utf-8' | Wide | undefined =>
  marks.find(([mark]) => mark.every((byte, at) => bytes[at] === byte))?.[1]

/** UTF-16 without a mark: markup has a zero in every second byte; UTF-32 has two or three in every four. */
function byZeros(bytes: Uint8Array): Wide | undefined {
  const length = Math.min(bytes.length, sniffed) & ~3
  const zeros = [0, 0, 0, 0]
  for (let at = 0; at < length; at++) if (bytes[at] === 0) zeros[at % 4] = (zeros[at % 4] ?? 0) + 1
  const [first = 0, second = 0, third = 0, fourth = 0] = zeros
  const units = length / 4
  if (units > 0 && third + fourth === 2 * units && first < units * 0.1) return 'utf-32le'
  if (units > 0 && first + second === 2 * units && fourth < units * 0.1) return 'utf-32be'
  const [even, odd] = [first + third, second + fourth]
  const enough = length * 0.3
  if (odd > enough && even < odd * 0.1) return 'utf-16le'
  return even > enough && odd < even * 0.1 ? 'utf-16be' : undefined
}

function brokenShare(text: string): number {
  if (text.indexOf('\uFFFD') < 0) return 0
  let broken = 0
  let high = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code > 0x7f) high++
    if (code === 0xfffd) broken++
  }
  return broken / (high || 1)
}

const CHARSET = /charset\s{0,5}=\s{0,5}["']?\s{0,5}([a-z0-9_:-]{2,40})/i

/** The charset that a media type or the beginning of a page names, in lower case. */
function charsetOf(text: string): string | undefined {
  const name = CHARSET.exec(text)?.[1]?.toLowerCase()
  return name === 'utf8' ? 'utf-8' : name
}
