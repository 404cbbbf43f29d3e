import { AsyncIterReader, WARCParser, type WARCRecord } from 'warcio'
import { LongerThanSaid, SharedMember } from './member.js'

/** Most bytes that are read on for the head of a record: where no head is, its end would be looked for in the whole file. */
const LARGEST_HEAD = 1024 * 1024
const NOTHING = new Uint8Array()

/** Bytes that may still be read. */
type Allowance = { left: number }

/** Reads record after record, and throws on what warcio passes over: a record that is longer than it says, and damage inside a gzip member. */
export class RecordParser extends WARCParser {
  readonly #allowance: Allowance
  #member: AsyncIterReader['inflator'] | undefined

  constructor(bytes: AsyncIterable<Uint8Array>) {
    const allowance = { left: LARGEST_HEAD }
    super(new AsyncIterReader(allowed(bytes, allowance)), { parseHttp: false })
    this.#allowance = allowance
  }

  /** The head of the next record; null behind the last. The block of the one before must have been read. */
  override async parse(): Promise<WARCRecord | null> {
    this.#allowance.left = LARGEST_HEAD
    const record = await super.parse()
    this.#allowance.left = Number.POSITIVE_INFINITY
    const { compressed, inflator } = this._reader
    if (record && compressed && inflator === this.#member) throw new SharedMember()
    if (compressed) this.#member = inflator
    return record
  }

  /** Throws where the bytes of a gzip member turned out to be damaged: what was read since is not unpacked. */
  checkMember(): void {
    if (this.#member && !this._reader.compressed) throw new Error('its compressed bytes are damaged')
  }

  override async readToNextRecord(): Promise<Uint8Array> {
    const reader = this._reader
    if (reader.compressed) this._offset = reader.getRawOffset()
    let line = await reader.readlineRaw()
    while (line && !textOf(line).trim()) line = await reader.readlineRaw()
    if (!reader.compressed) this._offset = reader.getRawOffset() - (line?.length ?? 0)
    if (line && !textOf(line).startsWith('WARC/'))
      throw this._record ? new LongerThanSaid() : new Error('no record begins here')
    return line ?? NOTHING
  }
}

const textOf = (line: Uint8Array): string => Buffer.from(line.subarray(0, 16)).toString('latin1')

async function* allowed(bytes: AsyncIterable<Uint8Array>, allowance: Allowance): AsyncGenerator<Uint8Array> {
  for await (const chunk of bytes) {
    yield chunk
    allowance.left -= chunk.length
    if (allowance.left < 0) return
  }
}
