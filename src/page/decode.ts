/** Bytes read to characters: text, or characters that each stand for a byte where only the text runs can tell the encoding. */
export type Decoded = {
  readonly html: string
  readonly bytewise: boolean
  /** Name of the encoding as far as the bytes tell. */
  readonly name: 'us-ascii' | 'utf-8' | 'utf-16le' | 'utf-16be' | null
  readonly from: 'bom' | 'http' | 'meta' | 'score' | 'default'
  readonly label: string | null
  /** Share of characters that could not be read. */
  readonly broken: number
}

const sniffed = 4096
const mostBroken = 0.1

/** Decodes a page: byte order mark, zeros of UTF-16, then UTF-8 wherever the bytes are that, whatever the labels say. */
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

const read = (bytes: Uint8Array, name: string): string => new TextDecoder(name).decode(bytes)

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

function byMark(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return undefined
}

/** UTF-16 without a mark: markup has a zero in every second byte. */
function byZeros(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const length = Math.min(bytes.length, sniffed) & ~1
  let even = 0
  let odd = 0
  for (let at = 0; at < length; at += 2) {
    if (bytes[at] === 0) even++
    if (bytes[at + 1] === 0) odd++
  }
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
