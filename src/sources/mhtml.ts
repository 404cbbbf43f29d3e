import type { Known } from './reference.js'

/** The page inside an MHTML file, and what its head tells. */
export type Saved = { readonly bytes: Buffer; readonly known: Known }

/** Reads the first HTML part of an MHTML file (RFC 2557). Throws when there is none. */
export function readMhtml(bytes: Buffer): Saved {
  const head = headOf(bytes)
  const boundary = /boundary="?([^";\r\n]+)"?/i.exec(head.headers.get('content-type') ?? '')?.[1]
  const part = (boundary === undefined ? [bytes] : partsOf(bytes, boundary)).find(candidate =>
    /^text\/html/i.test(headOf(candidate).headers.get('content-type') ?? ''),
  )
  if (!part) throw new Error('the MHTML file holds no HTML')
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

function partsOf(bytes: Buffer, boundary: string): readonly Buffer[] {
  const mark = Buffer.from(`--${boundary}`)
  const parts: Buffer[] = []
  let from = bytes.indexOf(mark)
  while (from >= 0) {
    const start = bytes.indexOf('\n', from) + 1
    const next = bytes.indexOf(mark, from + mark.length)
    if (start === 0 || next < 0) break
    parts.push(bytes.subarray(start, next))
    from = next
  }
  return parts
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
