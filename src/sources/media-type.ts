import { extname } from 'node:path'

const byExtension: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.htm': 'text/html',
  '.xhtml': 'application/xhtml+xml',
  '.shtml': 'text/html',
  '.mht': 'multipart/related',
  '.mhtml': 'multipart/related',
  '.asp': 'text/html',
  '.aspx': 'text/html',
  '.php': 'text/html',
  '.jsp': 'text/html',
  '.cfm': 'text/html',
  '.txt': 'text/plain',
  '.pdf': 'application/pdf',
  '.doc': 'application/msword',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
}

/** Kinds of files that sites, and those who keep them, have beside their pages. */
const BESIDE =
  /\.(?:css|less|scss|m?js|ts|map|json|xml|xsl|rss|atom|svg|md|rst|log|ini|conf|ya?ml|toml|sh|bat|py|sql|bib|tex|srt|vtt|woff2?|ttf|eot|ico|webp|bmp|swf|mp[34]|db)$/i

/** Whether the name of a file says that it holds no page, though its bytes may look like text. */
export const holdsNoPage = (path: string): boolean => BESIDE.test(path)

/** Media type that the name of a file states. */
export const mediaTypeOfName = (path: string): string | undefined => byExtension[extname(path).toLowerCase()]

/** Bytes at the front in which the form of a file shows. */
export const SNIFFED = 1024

const signatures: readonly (readonly [string, string])[] = [
  ['%PDF-', 'application/pdf'],
  ['\x89PNG', 'image/png'],
  ['\xFF\xD8\xFF', 'image/jpeg'],
  ['GIF8', 'image/gif'],
  ['PK\x03\x04', 'application/zip'],
  ['\x1F\x8B', 'application/gzip'],
  ['\xD0\xCF\x11\xE0', 'application/x-ole-storage'],
  ['WARC/', 'application/warc'],
]
const MARKUP = /<(?:!doctype|html|head|body|title|meta|table|div|p|br|font|span|article)[\s>/]/i

/** Media type that the first bytes show: a known signature, markup, or text when there is no NUL that UTF-16 or UTF-32 would not explain. */
export function mediaTypeOfBytes(bytes: Uint8Array): string {
  const front = Buffer.from(bytes.subarray(0, SNIFFED)).toString('latin1')
  const signature = signatures.find(([start]) => front.startsWith(start))
  if (signature) return signature[1]
  if (MARKUP.test(front.replaceAll('\0', ''))) return 'text/html'
  const wide = ['\xFF\xFE', '\xFE\xFF', '\0\0\xFE\xFF'].some(mark => front.startsWith(mark))
  return front.includes('\0') && !wide ? 'application/octet-stream' : 'text/plain'
}

/** Whether a media type is one that pages come in. */
export const isPage = (mediaType: string): boolean =>
  /^(?:text\/(?:html|plain)|application\/(?:xhtml\+xml|xml)|text\/xml|multipart\/related)(?:;|$)/i.test(mediaType)
