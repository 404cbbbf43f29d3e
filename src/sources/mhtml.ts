import type { Known } from './reference.js'

/** The page inside an MHTML file, and what its head tells. */
export type Saved = { readonly bytes: Buffer; readonly known: Known }

/** Reads the first HTML part of an MHTML file (RFC 2557). Throws when there is none, or the file ends inside of it. */
export function readMhtml(bytes: Buffer): Saved {
  const head = headOf(bytes)
  const boundary = /boundary="?([^";\r\n]+)"?/i.exec(head.headers.get('content-type') ?? '')?.[1]
  const { parts, isCut } = boundary === undefined ? { parts: [bytes], isCut: false } : partsOf(bytes, boundary)
  const part = parts.find(candidate => /^text\/html/i.test(headOf(candidate).headers.get('content-type') ?? ''))
  if (!part) throw new Error(isCut ? 'the MHTML file is cut short' : 'the MHTML file holds no HTML')
  const { headers, end } = headOf(part)
  const url = head.headers.get('snapshot-content-location') ?? headers.get('content-location')
  const date = Date.parse(head.headers.get('date') ?? '')
  return {
    bytes: decoded(part.subarray(end), headers.get('content-transfer-encoding') ?? ''),
    known: {
      mediaType: headers.get('content-type') ?? 'text/html',
      ...(url !== undefined && { url }),
      ...(!Number.isNaN(date) && { retrievedAt: `${new Date(date).toISOString().slice(0, 19)}Z` }),
    },
  }
}

function headOf(bytes: Buffer): { readonly headers: ReadonlyMap<string, string>; readonly end: number } {
  const crlf = bytes.indexOf('\r\n\r\n')
  const lf = bytes.indexOf('\n\n')
  const end = crlf >= 0 && (lf < 0 || crlf < lf) ? crlf + 4 : lf + 2
  const text = bytes
    .subarray(0, Math.max(end, 0))
    .toString('latin1')
    .replace(/\r?\n[ \t]+/g, ' ')
  const headers = text.split(/\r?\n/).flatMap(line => {
    const colon = line.indexOf(':')
    return colon > 0 ? [[line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()] as const] : []
  })
  return { headers: new Map(headers), end }
}

/** The parts that are whole, and whether the file ends without the mark that closes the last. */
function partsOf(bytes: Buffer, boundary: string): { readonly parts: readonly Buffer[]; readonly isCut: boolean } {
  const mark = Buffer.from(`--${boundary}`)
  const parts: Buffer[] = []
  let from = bytes.indexOf(mark)
  for (;;) {
    const start = bytes.indexOf('\n', from) + 1
    const next = from < 0 ? -1 : bytes.indexOf(mark, from + mark.length)
    if (start === 0 || next < 0) break
    parts.push(bytes.subarray(start, next))
    from = next
  }
  const end = from + mark.length
  return { parts, isCut: from < 0 || bytes.toString('latin1', end, end + 2) !== '--' }
}

function decoded(body: Buffer, encoding: string): Buffer {
  if (/base64/i.test(encoding)) return Buffer.from(body.toString('latin1'), 'base64')
  if (!/quoted-printable/i.test(encoding)) return body
  const text = body.toString('latin1').replace(/=\r?\n/g, '')
  return Buffer.from(
    text.replace(/=([0-9A-Fa-f]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
    'latin1',
  )
}
