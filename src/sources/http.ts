import { brotliDecompressSync, inflateRawSync, inflateSync, type ZlibOptions } from 'node:zlib'
import { gunzip } from './gzip.js'
import { LARGEST_PAGE } from './stretch.js'

/** An HTTP response as an archive keeps it: its body decoded of transfer and content encodings. */
export type HttpResponse = { readonly status: number; readonly contentType: string | undefined; readonly body: Buffer }

const limit: ZlibOptions = { maxOutputLength: LARGEST_PAGE }
const decoders: Readonly<Record<string, (body: Buffer) => Buffer>> = {
  gzip: gunzip,
  'x-gzip': gunzip,
  deflate: body => ((body[0] ?? 0) % 16 === 8 ? inflateSync(body, limit) : inflateRawSync(body, limit)),
  br: body => brotliDecompressSync(body, limit),
  identity: body => body,
}

/** Status and headers of a response, without its body. */
export type HttpHead = {
  readonly status: number
  readonly headers: ReadonlyMap<string, string>
  /** Where the body begins. */
  readonly end: number
}

/** Reads the head of a response block; undefined when it has none. */
export function httpHead(block: Buffer): HttpHead | undefined {
  const crlf = block.indexOf('\r\n\r\n')
  const lf = block.indexOf('\n\n')
  const end = crlf >= 0 && (lf < 0 || crlf < lf) ? crlf + 4 : lf + 2
  if (end < 2 || !block.subarray(0, 5).equals(Buffer.from('HTTP/'))) return undefined
  const [statusLine = '', ...lines] = block.subarray(0, end).toString('latin1').split(/\r?\n/)
  const headers = new Map(
    lines.flatMap(line => {
      const colon = line.indexOf(':')
      return colon > 0 ? [[line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()] as const] : []
    }),
  )
  return { status: Number(statusLine.split(' ')[1]), headers, end }
}

/** Reads a response block to its decoded body. Throws on encodings that are unknown or broken. */
export function readHttp(block: Buffer): HttpResponse {
  const head = httpHead(block)
  if (!head) throw new Error('the response has no HTTP head')
  const raw = block.subarray(head.end)
  const body = /chunked/i.test(head.headers.get('transfer-encoding') ?? '') ? dechunked(raw) : raw
  return {
    status: head.status,
    contentType: head.headers.get('content-type'),
    body: decoded(body, head.headers.get('content-encoding')),
  }
}

function decoded(body: Buffer, encodings: string | undefined): Buffer {
  const names = (encodings ?? '')
    .toLowerCase()
    .split(',')
    .map(name => name.trim())
    .filter(Boolean)
  return names.reverse().reduce((bytes, name) => {
    const decode = decoders[name]
    if (!decode) throw new Error(`the content encoding ${name} is not known`)
    // Some crawlers decode the body and keep the header.
    return name.includes('gzip') && bytes[0] !== 0x1f ? bytes : decode(bytes)
  }, body)
}

/** Joins the chunks of a body; one that states no chunk sizes was joined by the crawler. */
function dechunked(body: Buffer): Buffer {
  const chunks: Buffer[] = []
  let at = 0
  while (at < body.length) {
    const line = body.indexOf('\r\n', at)
    const size = /^[0-9a-f]{1,8}(?:;|$)/i.test(body.subarray(at, line).toString('latin1').trim())
      ? Number.parseInt(body.subarray(at, line).toString('latin1'), 16)
      : Number.NaN
    if (line < 0 || Number.isNaN(size)) return chunks.length ? Buffer.concat([...chunks, body.subarray(at)]) : body
    if (size === 0) break
    chunks.push(body.subarray(line + 2, line + 2 + size))
    at = line + 2 + size + 2
  }
  return Buffer.concat(chunks)
}
