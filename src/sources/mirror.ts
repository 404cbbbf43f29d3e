import type { Known } from './reference.js'

/** Bytes in which a mirroring program leaves its comment. */
const FRONT = 8192

const HTTRACK = /<!-- Mirrored from (\S+) by HTTrack[^,>]*, ([A-Za-z]{3}, \d{1,2} [A-Za-z]{3} \d{4} \d\d:\d\d:\d\d GMT)/
const SINGLE_FILE =
  /Page saved with SingleFile[^>]{0,20}\s*url:\s*(\S+)(?:\s+saved date:\s*([A-Za-z]{3} [A-Za-z]{3} \d{1,2} \d{4} \d\d:\d\d:\d\d GMT[+-]\d{4}))?/
const SAVED_FROM = /<!-- saved from url=\(\d{4,5}\)(\S+) -->/
/** A folder that is named after a host, as wget makes them. */
const HOST = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+(?:vn|com|net|org|info|edu|gov|asia)$/

/** What the comment of a mirroring program (HTTrack, SingleFile, a browser's "save as") tells of a page; else the address that its path shows. */
export function mirrorFacts(bytes: Uint8Array, path: string): Known {
  const front = Buffer.from(bytes.subarray(0, FRONT)).toString('latin1')
  const [, mirrored, fetched] = HTTRACK.exec(front) ?? []
  if (mirrored) return facts(`http://${mirrored}`, fetched)
  const [, saved, savedAt] = SINGLE_FILE.exec(front) ?? []
  if (saved) return facts(saved, savedAt)
  const [, from] = SAVED_FROM.exec(front) ?? []
  return facts(from ?? urlOfPath(path), undefined)
}

function facts(url: string | undefined, date: string | undefined): Known {
  const time = Date.parse(date ?? '')
  return {
    ...(url !== undefined && URL.canParse(url) && { url }),
    ...(!Number.isNaN(time) && { retrievedAt: `${new Date(time).toISOString().slice(0, 19)}Z` }),
  }
}

/** The address that a path shows below a folder with the name of a host: the last such folder counts. */
function urlOfPath(path: string): string | undefined {
  const steps = path.split(/[/\\]/)
  const at = steps.slice(0, -1).findLastIndex(step => HOST.test(step))
  return at < 0 ? undefined : `http://${steps.slice(at).map(encodeURI).join('/')}`
}
