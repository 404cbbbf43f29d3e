import { stat } from 'node:fs/promises'
import { isMoment } from '../../calendar/moment.js'
import type { Archive, Found } from '../found.js'
import { type HttpHead, httpHead } from '../http.js'
import { isPage, mediaTypeOfBytes } from '../media-type.js'
import { reasonOf } from '../reason.js'
import { type Known, memberReference, type Stretch } from '../reference.js'
import { LARGEST_PAGE, tooLarge } from '../stretch.js'
import { LongerThanSaid, SharedMember, unpackMember } from './member.js'
import { isPacked, nextRecord, type Read, records } from './records.js'
import { createRevisits, type Revisit, type Revisits, type StoredPayload } from './revisits.js'
import { createSegments, type Segments, segmentOf } from './segments.js'

/** What records have to do with one another, over all archives of a search. */
export type Relations = { readonly segments: Segments; readonly revisits: Revisits }

/** Relations that nothing is known of yet. */
export const createRelations = (stored?: StoredPayload): Relations => ({
  segments: createSegments(),
  revisits: createRevisits(stored),
})

/** What records have to do with others, and where a WARC that cannot be opened at an offset may lie unpacked. */
export type Around = { readonly relations: Relations; readonly spoolFolder: string }

/** The pages of a WARC, compressed or not. What is damaged is named with its place, and reading goes on at the next record. */
export async function* warcPages(archive: Archive, within: Stretch, around: Around): AsyncGenerator<Found> {
  const end = within.offset + within.length
  let at = within.offset
  let last = at
  while (at < end) {
    const begun = at
    try {
      for await (const read of records(archive.path, at, end, offset => {
        at = offset
      })) {
        last = read.stretch.offset
        const found = await foundOf(read, archive, around.relations)
        if (found) yield found
      }
      return
    } catch (error) {
      if (error instanceof SharedMember)
        return yield* restOfMember(archive, { offset: last, length: end - last }, around)
      const isLonger = error instanceof LongerThanSaid
      const offset = isLonger ? last : at
      yield damaged(archive, offset, error)
      at = await nextRecord(archive.path, Math.max(begun + 1, isLonger ? at : at + 1), end)
      yield* behindDamage(archive, { offset, length: at - offset }, around)
    }
  }
}

const damaged = (archive: Archive, at: number, error: unknown): Found => ({
  what: 'unreadable',
  uri: `${archive.uri}!/@${at}`,
  reason: `damaged: ${reasonOf(error)}`,
})

/** The pages behind the first record of a gzip member that holds several. */
async function* restOfMember(archive: Archive, stretch: Stretch, around: Around): AsyncGenerator<Found> {
  const faults: Found[] = []
  const fail = (error: unknown): void => void faults.push(damaged(archive, stretch.offset, error))
  const path = await unpackMember({ path: archive.path, ...stretch }, around.spoolFolder, fail)
  const { size } = await stat(path)
  for await (const { stretch: first } of records(path, 0, size)) {
    yield* warcPages({ ...archive, path }, { offset: first.length, length: size - first.length }, around)
    break
  }
  yield* faults
}

/** The pages behind a damaged record in its gzip member, as far as that can be unpacked; none where it has none. */
async function* behindDamage(archive: Archive, stretch: Stretch, around: Around): AsyncGenerator<Found> {
  if (!(await isPacked(archive.path, stretch.offset))) return
  const path = await unpackMember({ path: archive.path, ...stretch }, around.spoolFolder, () => {})
  const { size } = await stat(path)
  const offset = await nextRecord(path, 1, size)
  if (offset < size) yield* warcPages({ ...archive, path }, { offset, length: size - offset }, around)
}

/** What a record gives; nothing yet where it needs others. */
async function foundOf(read: Read, archive: Archive, { segments, revisits }: Relations): Promise<Found | undefined> {
  if (read.record.warcType === 'revisit') return revisitOf(read, archive, revisits)
  const part = pageOf(read, archive)
  const found = segmentOf(read) === undefined ? part : segments.add(read, archive, part)
  if (found?.what === 'source') await revisits.note(found.payloads ?? [], found)
  else if (found && isPayload(read)) await revisits.note(keysOf(read), found)
  return found
}

const isPayload = ({ record: { warcType } }: Read): boolean => warcType === 'response' || warcType === 'resource'

/** The names by which revisits refer to a record: digest of the payload, id, address and time. */
function keysOf({ record }: Read): readonly string[] {
  return [
    record.warcPayloadDigest,
    record.warcHeader('WARC-Record-ID'),
    captureOf(record.warcTargetURI, record.warcDate),
  ].flatMap(key => key || [])
}

const captureOf = (uri: string | null | undefined, date: string | null | undefined): string | undefined =>
  uri && date ? `${date} ${uri}` : undefined

async function revisitOf(read: Read, archive: Archive, revisits: Revisits): Promise<Found | undefined> {
  const { record, block } = read
  const { uri, member } = nameOf(read, archive)
  const head = httpHead(block)
  const mediaType = head?.headers.get('content-type')
  if (head && head.status !== NOT_MODIFIED && !isGiven(head))
    return { what: 'ignored', uri, reason: `HTTP status ${head.status}` }
  if (mediaType !== undefined && !isPage(mediaType)) return { what: 'ignored', uri, reason: noPage(mediaType) }
  const capture = captureOf(record.warcRefersToTargetURI ?? record.warcTargetURI, record.warcRefersToDate)
  const keys = [record.warcPayloadDigest, record.warcHeader('WARC-Refers-To'), capture].flatMap(key => key || [])
  const revisit: Revisit = {
    uri,
    container: { uri: archive.uri, member },
    known: { ...(mediaType !== undefined && { mediaType }), ...knownOf(read) },
    keys,
    meant: keys.at(-1) ?? 'a record that it does not name',
  }
  return revisits.resolve(revisit)
}

function nameOf({ record, stretch }: Read, archive: Archive): { readonly uri: string; readonly member: string } {
  const member = (record.warcHeader('WARC-Record-ID') ?? `@${stretch.offset}`).replace(/^<|>$/g, '')
  return { uri: `${archive.uri}!/${member}`, member }
}

function pageOf(read: Read, archive: Archive): Found {
  const { record, block, stretch } = read
  const { uri, member } = nameOf(read, archive)
  const ignored = (reason: string): Found => ({ what: 'ignored', uri, reason })
  if (!isPayload(read)) return ignored(`WARC record of type ${record.warcType}`)
  const head = record.warcType === 'response' ? httpHead(block) : undefined
  if (record.warcType === 'response' && !head) return ignored('WARC response that is not HTTP')
  if (head && !isGiven(head)) return ignored(`HTTP status ${head.status}`)
  const mediaType = mediaTypeOf(read, head)
  if (!isPage(mediaType)) return ignored(noPage(mediaType))
  if (record.warcContentLength > LARGEST_PAGE)
    return { what: 'unreadable', uri, reason: tooLarge(record.warcContentLength) }
  const known = { mediaType, ...knownOf(read) }
  const reference = memberReference(archive, member, { form: 'warc', ...stretch }, known)
  return { what: 'source', reference, payloads: keysOf(read) }
}

const mediaTypeOf = ({ record, block }: Read, head: HttpHead | undefined): string =>
  (head ? head.headers.get('content-type') : record.warcContentType) ?? mediaTypeOfBytes(block.subarray(head?.end ?? 0))

const NOT_MODIFIED = 304
const isGiven = ({ status }: HttpHead): boolean => status >= 200 && status <= 299

const noPage = (mediaType: string): string => `${mediaType.split(';')[0]} is no page`

const knownOf = ({ record }: Read): Known => ({
  ...(record.warcTargetURI && { url: record.warcTargetURI }),
  ...(record.warcDate && isMoment(record.warcDate) && { retrievedAt: record.warcDate }),
})
