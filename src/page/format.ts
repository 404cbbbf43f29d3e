/** Longest input that is read, in bytes: a page beyond it is refused, not cut. */
export const longestInput = 20_000_000

const magics: readonly (readonly [magic: string, format: string])[] = [
  ['%PDF-', 'PDF'],
  ['PK\u0003\u0004', 'a zip archive or an office document'],
  ['\xD0\xCF\u0011\xE0', 'an office document'],
  ['\u0089PNG', 'a PNG picture'],
  ['\xFF\xD8\xFF', 'a JPEG picture'],
  ['GIF8', 'a GIF picture'],
  ['{\\rtf', 'an RTF document'],
  ['\u001F\u008B', 'gzip data'],
  ['Rar!', 'a RAR archive'],
  ['RIFF', 'a media file'],
]
const sniffed = 8192
const mostControls = 0.02

/** The format of bytes that are no page and no text, by their first bytes. */
export function otherFormat(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.subarray(0, 8)).toString('latin1')
  return magics.find(([magic]) => start.startsWith(magic))?.[1]
}

/** True for bytes that are text in no encoding: control characters all over. Seldom used capitals of VISCII and VPS are control characters too, but stand alone. */
export function isBinary(bytes: Uint8Array): boolean {
  const { length, controls } = countsIn(bytes, sniffed)
  return controls > length * mostControls && controls > 8
}

const mostHigh = 0.3
const leastSpaces = 0.15
const shortestNoise = 100

/** True for bytes that are words in no encoding of single bytes: many of them beyond ASCII, and hardly a space between. */
export function isNoise(bytes: Uint8Array): boolean {
  const { length, high, spaces } = countsIn(bytes, sniffed)
  return high > shortestNoise && high > length * mostHigh && spaces < high * leastSpaces
}

const sampledBytes = 65_536
const mostSigns = 0.35

/** True for bytes that are mostly signs and not letters in the code page of Western Europe, as random ones are; texts in its languages have letters there. */
export function isSigns(bytes: Uint8Array): boolean {
  const { length, high, signs } = countsIn(bytes, sampledBytes)
  return high > length * mostHigh && signs > high * mostSigns
}

const CONTROL = 1
const SPACE = 2
const SIGN = 3
const LETTER = 4

/** What each byte is: a control character, white space, a sign of windows-1252, a letter beyond ASCII, or 0 for the rest. */
const kinds = Uint8Array.from({ length: 256 }, (_, byte) => {
  if (byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09) return SPACE
  if (byte < 0x20) return byte === 0x0c ? 0 : CONTROL
  if (byte < 0x80) return 0
  return byte < 0xc0 ? SIGN : LETTER
})

/** How many of the first bytes are control characters, white space, beyond ASCII, and of those signs of windows-1252. */
function countsIn(bytes: Uint8Array, most: number) {
  const length = Math.min(bytes.length, most)
  const counts = new Uint32Array(LETTER + 1)
  for (let at = 0; at < length; at++) {
    const kind = kinds[bytes[at] ?? 0] ?? 0
    counts[kind] = (counts[kind] ?? 0) + 1
  }
  const of = (kind: number): number => counts[kind] ?? 0
  return { length, controls: of(CONTROL), spaces: of(SPACE), high: of(SIGN) + of(LETTER), signs: of(SIGN) }
}
