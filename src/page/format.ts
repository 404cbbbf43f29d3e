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
  const length = Math.min(bytes.length, sniffed)
  let controls = 0
  for (let at = 0; at < length; at++) {
    const byte = bytes[at] ?? 0
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d && byte !== 0x0c) controls++
  }
  return controls > length * mostControls && controls > 8
}
