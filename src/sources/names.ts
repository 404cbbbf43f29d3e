import iconv from 'iconv-lite'
import { decodeLegacy, type Legacy } from '../page/legacy.js'
import { countSyllables } from '../text/syllable.js'

/** Encodings that names may be in, the likelier first where a name fits several. */
const LEGACY: readonly Legacy[] = ['windows-1258', 'tcvn3', 'vni', 'viscii', 'vps']
const strict = new TextDecoder('utf-8', { fatal: true })

/** A name as it is in UTF-8; undefined when its bytes are none. */
function utf8Of(name: Uint8Array): string | undefined {
  try {
    return strict.decode(name)
  } catch {
    return undefined
  }
}

/** A name by its bytes: UTF-8, or the encoding that gives the most Vietnamese syllables. Old programs wrote the letters of Windows as code page 437 has them. */
export function readName(name: Uint8Array): string {
  const plain = utf8Of(name)
  if (plain !== undefined) return plain
  const dos = iconv.decode(Buffer.from(name), 'cp437')
  const shown = [iconv.decode(Buffer.from(name), 'latin1'), dos]
  const readings = shown.flatMap(text => LEGACY.map(encoding => decodeLegacy(text, encoding)))
  const [best] = readings.map(text => ({ text, score: scoreOf(text) })).sort((a, b) => b.score - a.score)
  return best && best.score > 0 ? best.text : dos
}

const FOREIGN = /[^\p{ASCII}\p{Script=Latin}\p{M}]/gu

/** How Vietnamese a name looks; signs among its letters speak against it. */
function scoreOf(text: string): number {
  const { right, wrong } = countSyllables(text)
  return right - wrong - (text.match(FOREIGN)?.length ?? 0)
}

// A file system holds bytes, not letters. A byte of a name that is no UTF-8 stands in a path as a lone surrogate, U+DC80 to U+DCFF, which JSON carries.
const SURROGATE = 0xdc00
const LONE = /[\uDC80-\uDCFF]/u

/** A name as a step of a path, whatever its bytes are. */
export const stepOf = (name: Uint8Array): string => utf8Of(name) ?? [...name].map(escaped).join('')
const escaped = (byte: number): string => String.fromCharCode(byte < 0x80 ? byte : SURROGATE + byte)

/** A path as the file system takes it. */
export const onDisk = (path: string): string | Buffer => (LONE.test(path) ? bytesOf(path) : path)

const bytesOf = (path: string): Buffer =>
  Buffer.concat(
    [...path].map(letter => (LONE.test(letter) ? Buffer.of(letter.charCodeAt(0) - SURROGATE) : Buffer.from(letter))),
  )

/** A path as people read it. */
export const readable = (path: string): string =>
  LONE.test(path)
    ? path
        .split('/')
        .map(step => (LONE.test(step) ? readName(bytesOf(step)) : step))
        .join('/')
    : path

/** A name as an address would write its bytes: unlike what they are read as, it tells a name that is no UTF-8 from every other. */
const inBytes = (name: Uint8Array): string =>
  [...name]
    .map(byte => (byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : `%${byte.toString(16).toUpperCase()}`))
    .join('')

/** The name as it is, or in another form where one of the names before it is the same; it is one of them then. */
export function distinct(name: string, bytes: Uint8Array, before: Set<string>): string {
  let form = before.has(name) ? inBytes(bytes) : name
  for (let number = before.size + 1; before.has(form); number++) form = `${inBytes(bytes)} (${number})`
  before.add(form)
  return form
}

/** The names of a folder as people read them. Where several are read alike, those that are no UTF-8 are shown by their bytes. */
export function shownIn(steps: readonly string[]): readonly string[] {
  if (!steps.some(step => LONE.test(step))) return steps
  const read = steps.map(readable)
  const counts = new Map<string, number>()
  for (const name of read) counts.set(name, (counts.get(name) ?? 0) + 1)
  const taken = new Set(read)
  return steps.map((step, at) => {
    const name = read[at] ?? step
    const bytes = LONE.test(step) && (counts.get(name) ?? 0) > 1 ? bytesOf(step) : undefined
    return bytes ? distinct(inBytes(bytes), bytes, taken) : name
  })
}
