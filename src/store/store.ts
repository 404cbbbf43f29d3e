import type { Correction } from '../correcting/correction.js'
import type { Review } from '../correcting/review.js'
import type { Columns } from './columns.js'
import type { KeyTerm } from './key-terms.js'
import type { Officials } from './officials/official.js'
import type { Conditions, Found, Hit, Query } from './query.js'
import type { Redaction } from './redaction.js'
import type { Stats } from './stats.js'

export type { Hit, Query, Sort } from './query.js'

/** The store cannot be written, and trying again would not help: a full or broken disk. */
export class StoreFailure extends Error {
  override readonly name = 'StoreFailure'
}

/** States of a source in the ledger. */
export const states = ['queued', 'running', 'done', 'no-article', 'duplicate', 'quarantined', 'failed'] as const
export type State = (typeof states)[number]

/** A source as it was found: its place, its hash, and the reference as JSON by which anybody opens it again. */
export type Registration = {
  readonly uri: string
  /** Place inside the archive `uri` names, 0 for a file. Of equal bytes the smallest (uri, offset) gives the record. */
  readonly offset: number
  readonly sha256: string
  readonly bytes: number
  readonly reference: string
  /** What is known of it from outside, as JSON: when that changes, the record is made anew. */
  readonly known: string
  /** The deflated bytes, where the store is to keep them. */
  readonly kept?: Uint8Array
  /** Names by which other sources refer to its bytes. */
  readonly payloads?: readonly string[]
}

/** A source that has no record yet. */
export type Work = { readonly id: number; readonly uri: string; readonly sha256: string; readonly reference: string }

/** A page as it is stored: the record and the dropped blocks as they left the worker, and what search needs of them. */
export type Page = {
  readonly record: string
  /** Deflated JSON of the verdicts. */
  readonly verdicts: Uint8Array
  readonly columns: Columns
}

/** How the work on a source ended. */
export type Finished = {
  readonly id: number
  readonly state: 'done' | 'no-article' | 'quarantined' | 'failed'
  readonly reason: string | null
  readonly milliseconds: number
  readonly page: Page | null
}

/** Who works on a source: a process that is asked for, or known to be gone. */
export type Claim = {
  readonly ids: readonly number[]
  readonly owner: string
  /** Whether sources that another process has begun are taken over: a queue that hands a job out again knows that its worker is gone. */
  readonly takeOver: boolean
}

/** Deaths of a process over a source that it worked on alone, after which the source is quarantined: kills from outside hit a page that often only by a rare chance. */
export const DEATHS = 5

/** An import: its number in the ledger, and the extractor that makes its records. */
export type Run = { readonly number: number; readonly extractor: string }

/** What an import has to do with: the sources that it was the last to find, or those of these numbers, whoever found them since. */
export type Met = Run & { readonly sources?: readonly number[] }

/** What is to be done of sources that were entered, and how many of them this extractor has done before. What has the bytes of another source is neither; `sources` are the numbers of all. */
export type Registered = {
  readonly works: readonly Work[]
  readonly known: number
  readonly sources: readonly number[]
}

/** What became of an import; counts are those of the sources that it was the last to find. */
export type PastRun = Run & {
  readonly paths: readonly string[]
  readonly beganAt: string
  /** Null while it goes on, and of one that was broken off. */
  readonly endedAt: string | null
  readonly counts: Counts
}

/** The truth about an import: a row a source, its state, and what the machine did for it. */
export type Ledger = {
  /** Random name of the store: jobs carry it, so that no worker writes into another store. */
  readonly name: string
  /** Begins an import of what is at some paths; of none where pages are handed in, or made anew. */
  begin(extractor: string, paths?: readonly string[]): Promise<Run>
  /** Says that an import came to its end; what is listening is told of it. */
  end(run: Run): Promise<void>
  /** The imports that were the last to find sources, the newest first. */
  runs(limit: number): Promise<readonly PastRun[]>
  /** Enters sources. What is done already stays as it is. */
  register(sources: readonly Registration[], run: Run): Promise<Registered>
  /** Whether a source has been done by this extractor; changes nothing. */
  isDone(source: Registration, extractor: string): Promise<boolean>
  /** Where the source of a record, or one that has none yet, stands, and how it is opened again. */
  standing(sha256: string): Promise<Standing | undefined>
  /** Enters a source that could not be read when it was found. Returns its number. */
  registerUnreadable(uri: string, reason: string, run: Run): Promise<number>
  /** The deflated bytes of a source, where they were kept. */
  kept(sha256: string): Promise<Uint8Array | undefined>
  /** The reference, as JSON, of a source that has the payload which any of the names means. */
  payload(names: readonly string[]): Promise<string | undefined>
  /** How many sources wait or are being worked on. */
  open(extractor: string): Promise<number>
  /** Sources that wait for work, in the order in which they were found. */
  waiting(extractor: string, after: number, limit: number): Promise<readonly Work[]>
  /** Marks sources as begun and returns those that still need work. */
  claim(claim: Claim): Promise<readonly Work[]>
  /** Gives sources back that were begun by this owner and not finished. */
  release(owner: string): Promise<void>
  /** Gives back what owners have begun who are gone; those are counted where they had begun one source alone. Returns the sources that are to be tried alone. */
  recover(isGone: (owner: string, since: number) => boolean): Promise<number>
  /** Ids of the given sources over which a process has died before. */
  suspects(ids: readonly number[]): Promise<readonly number[]>
  /** Writes records and the ends of their sources in one transaction. */
  finish(finished: readonly Finished[]): Promise<void>
  /** Puts failed (or also quarantined) sources back to wait. Returns how many. */
  retry(which: readonly State[]): Promise<number>
  /** Puts back to wait what another extractor did, for a run that makes it anew. Returns how many. */
  reprocess(run: Run): Promise<number>
  /** Says that a worker is alive; returns the paths about which it is asked. */
  checkIn(owner: string): Promise<readonly string[]>
  /** Answers which of the paths a worker does not reach, if any. */
  answer(owner: string, missing: string | null): Promise<void>
  /** Says that a worker ends. */
  checkOut(owner: string): Promise<void>
  /** Asks the workers that are alive about paths. */
  ask(paths: readonly string[]): Promise<void>
  /** What the workers that were asked have answered. */
  answers(): Promise<readonly Answer[]>
  /** Removes a source, or all below a folder or inside an archive, with the records that no other source has. Returns how many sources. */
  forget(uri: string): Promise<number>
  /** Sources by state, of the store or of an import. */
  counts(run?: Met): Promise<Counts>
  /** Sources in a state, with the reason, in the order of their uris; all, or those of an import. */
  listed(which: readonly State[], run?: Met): AsyncIterable<Listed>
}

/** Where a source stands; the reference as JSON. */
export type Standing = { readonly state: State; readonly reason: string | null; readonly reference: string }

/** Of a worker that was asked which paths it reaches: whether it has answered, and a path that it does not reach. */
export type Answer = { readonly owner: string; readonly hasAnswered: boolean; readonly missing: string | null }

export type Counts = Readonly<Record<State, number>>

export type Listed = {
  readonly uri: string
  readonly offset: number
  readonly sha256: string
  readonly state: State
  readonly reason: string | null
  /** What is known of it from outside, as its address: of sources with the same bytes the record has that of one. */
  readonly known: Readonly<Record<string, unknown>>
}

/** Records by their hash, and search. */
export type Records = {
  /** The record as it was stored, or undefined. The hash may be cut short as long as it names one. */
  record(sha256: string): Promise<string | undefined>
  /** Those of the records with these hashes that are there, by their hashes. */
  several(hashes: readonly string[]): Promise<ReadonlyMap<string, string>>
  /** The dropped blocks of a record, as deflated JSON. */
  verdicts(sha256: string): Promise<Uint8Array | undefined>
  /** All records in the order of their uris. */
  records(): AsyncIterable<string>
  /** Every record with the hash that it was stored under, or those that are meant, in the order of their uris. Throws `QueryError`. */
  stored(meant?: Conditions): AsyncIterable<Stored>
  /** The sources whose bytes were kept, deflated. */
  kept(): AsyncIterable<{ readonly sha256: string; readonly bytes: Uint8Array }>
  /** The first page with the same article in other bytes, when a record is not that page's itself. */
  duplicateOf(sha256: string): Promise<{ readonly sha256: string; readonly uri: string } | undefined>
  /** What is wrong with the store as a whole: damage to the file, records without sources, sources without records. */
  faults(): Promise<readonly string[]>
  /** In how many records a key of the record was changed when an extractor made them anew. */
  changes(extractor: string): Promise<readonly { readonly key: string; readonly count: number }[]>
  /** The values that wait for a reader. */
  doubts: Doubts
  /** How many records there are by what they have in common, in all or of an import. */
  tally(by: keyof Tallies, run?: Met): Promise<Tally>
  /** All tallies. */
  tallies(): Promise<Tallies>
  /** Finds pages. Throws `QueryError` on a condition that cannot be understood. */
  search(query: Query): Promise<Found>
  /** What the records that are meant state in figures. */
  stats: Stats
  /** The terms that tell a record from the others of the store, the most telling first; undefined where there is no such record. */
  keyTerms(sha256: string, limit?: number): Promise<readonly KeyTerm[] | undefined>
}

/** The queue of the values that wait for a reader, of one field or of all. */
export type Doubts = {
  /** Some of them, the least sure first: the hash of the record, and the pointer into it as its readers left it. */
  list(asked: {
    readonly field?: string | undefined
    readonly limit: number
    readonly offset?: number
  }): Promise<readonly { readonly sha256: string; readonly pointer: string }[]>
  count(field?: string): Promise<number>
}

/** A record beside what the store says of it. */
export type Stored = { readonly sha256: string; readonly uri: string; readonly digest: string; readonly record: string }

/** Numbers of records by what they have in common; the name is null where none is known. */
export type Tally = readonly { readonly name: string | null; readonly count: number }[]
export type Tallies = Readonly<Record<'encoding' | 'host' | 'month', Tally>>

/** What readers said of values: only ever added to. */
export type Corrections = {
  /** Adds one; from now on search sees the record as its readers left it. Returns its number among those of the record. Throws what `effective` throws. */
  add(sha256: string, correction: Correction): Promise<number>
  /** Those of a record, the oldest first. */
  of(sha256: string): Promise<readonly Correction[]>
  /** Those of several records, by the hashes of the records that have any. */
  ofSeveral(hashes: readonly string[]): Promise<ReadonlyMap<string, readonly Correction[]>>
  /** The newest ones, the newest first. */
  newest(limit: number): Promise<readonly { readonly sha256: string; readonly correction: Correction }[]>
  /** All, the oldest first, each with the record it belongs to. */
  all(): AsyncIterable<{ readonly sha256: string; readonly correction: Correction }>
}

/** Readers' words on whole articles: only ever added to. */
export type Reviews = {
  add(sha256: string, review: Review): Promise<void>
  /** The last word on an article. */
  of(sha256: string): Promise<Review | undefined>
  /** The articles of which the last word is that they are reviewed whole. */
  whole(): AsyncIterable<{ readonly sha256: string; readonly review: Review }>
}

/** What taking a person out came to. */
export type Redacted = {
  /** How many records named the person. */
  readonly records: number
  /** Sources whose address or reference still has the name: they say where the bytes lie, and stay. */
  readonly addresses: readonly string[]
  /** Kept sources of records from which names were taken out: how many there are still, or how many were removed. */
  readonly kept: number
}

/** People who were taken out: only ever added to. */
export type Redactions = {
  /** Takes a person out of every record, of search and exports, now and in imports to come. */
  add(redaction: Redaction): Promise<Redacted>
  all(): Promise<readonly Redaction[]>
}

/** Up to which record and which ended import an endpoint has been told, and how often the next message was sent in vain. */
export type Place = {
  readonly record: number
  readonly run: number
  readonly attempts: number
  /** Milliseconds since 1970 from which on it is tried again. */
  readonly dueAt: number
}

/** A record that came in, and an import that came to its end; the number says which came after which. */
type Created = Pick<Hit, 'uri' | 'url' | 'title' | 'publishedAt'> & {
  readonly number: number
  readonly id: string
}
type Ended = {
  readonly number: number
  readonly run: number
  readonly extractor: string
  readonly beganAt: string
  readonly endedAt: string
  readonly sources: number
  readonly failures: number
}

/** What endpoints are told, and where each of them stands. */
export type Webhooks = {
  /** Where an endpoint stands; a new one is told of what comes from now on. */
  place(endpoint: string): Promise<Place>
  move(endpoint: string, place: Place): Promise<void>
  created(after: number, limit: number): Promise<readonly Created[]>
  ended(after: number, limit: number): Promise<readonly Ended[]>
}

/** Where records and the ledger live. */
export type Store = {
  readonly ledger: Ledger
  readonly records: Records
  readonly corrections: Corrections
  readonly reviews: Reviews
  readonly officials: Officials
  readonly redactions: Redactions
  readonly webhooks: Webhooks
  /** Writes a consistent copy to a file, also while an import runs. */
  backup(file: string): Promise<void>
  close(): Promise<void>
}
