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

/** How many of the first bytes are control characters, white space, beyond ASCII, and of those signs of windows-1252. */
function countsIn(bytes: Uint8Array, most: number) {
  const length = Math.min(bytes.length, most)
  let controls = 0
  let spaces = 0
  let high = 0
  let signs = 0
  for (let at = 0; at < length; at++) {
    const byte = bytes[at] ?? 0
    const isSpace = byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09
    if (isSpace) spaces++
    else if (byte < 0x20 && byte !== 0x0c) controls++
    else if (byte > 0x7f) {
      high++
      if (byte < 0xc0) signs++
    }
  }
  return { length, controls, spaces, high, signs }
}
