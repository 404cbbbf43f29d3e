import { deflateRawSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Correction, targetOf } from '../../src/correcting/correction.js'
import type { ArticleRecord } from '../../src/record.js'
import { type Columns, columnsOf } from '../../src/store/columns.js'
import {
  DEATHS,
  type Finished,
  type Page,
  type Registration,
  type Run,
  type State,
  type Store,
} from '../../src/store/store.js'
import { structure } from '../../src/structure.js'
import { key, unaccented } from '../../src/text/fold.js'

const EXTRACTOR = 'rules-1'
const RUN: Run = { number: 1, extractor: EXTRACTOR }
const NEXT: Run = { number: 2, extractor: 'rules-2' }

const source = (uri: string, sha256: string, more: Partial<Registration> = {}): Registration => ({
  uri,
  offset: 0,
  sha256,
  bytes: 10,
  reference: JSON.stringify({ uri }),
  known: '{}',
  ...more,
})

function page(uri: string, sha256: string, text = 'Hội nghị', more: Partial<Columns> = {}): Page {
  const columns: Columns = {
    sha256,
    digest: `digest of ${sha256}`,
    extractor: EXTRACTOR,
    uri,
    url: null,
    host: null,
    title: null,
    publishedAt: null,
    publisher: null,
    encoding: 'utf-8',
    body: null,
    confidence: null,
    surest: null,
    province: null,
    exact: key(text),
    folded: unaccented(text),
    details: '{"officials":[],"dates":[],"figures":[],"references":[]}',
    ...more,
  }
  return { record: JSON.stringify({ id: sha256, uri, article: { text } }), verdicts: deflateRawSync('[]'), columns }
}

const done = (id: number, stored: Page): Finished => ({
  id,
  state: 'done',
  reason: null,
  milliseconds: 1,
  page: stored,
})

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = []
  for await (const item of items) found.push(item)
  return found
}

/** What every store must do. */
export function storeBehaviour(name: string, openStore: () => Promise<Store>): void {
  describe(name, () => {
    let store: Store
    beforeEach(async () => {
      store = await openStore()
    })
    afterEach(() => store.close())

    const statesOf = async (): Promise<Record<string, string>> => {
      const every: State[] = ['queued', 'running', 'done', 'no-article', 'duplicate', 'quarantined', 'failed']
      return Object.fromEntries((await all(store.ledger.listed(every))).map(({ uri, state }) => [uri, state]))
    }
    /** Registers, claims and finishes one source. */
    async function imported(one: Registration, stored = page(one.uri, one.sha256)): Promise<void> {
      for (const { id } of (await store.ledger.register([one], RUN)).works)
        await store.ledger.finish([done(id, stored)])
    }

    it('enters a source once, and returns it until it is done', async () => {
      const {
        works: [work],
      } = await store.ledger.register([source('a.html', 'aa')], RUN)
      expect(work).toMatchObject({ uri: 'a.html', sha256: 'aa', reference: '{"uri":"a.html"}' })
      expect(await store.ledger.register([source('a.html', 'aa')], RUN)).toEqual({
        works: [work],
        known: 0,
        sources: [work?.id],
      })
      await store.ledger.finish([done(work?.id ?? 0, page('a.html', 'aa'))])
      expect(await store.ledger.register([source('a.html', 'aa')], RUN)).toEqual({
        works: [],
        known: 1,
        sources: [work?.id],
      })
      expect(await store.ledger.counts()).toMatchObject({ queued: 0, running: 0, done: 1 })
    })

    it('returns a source again when the extractor changed, when what is known of it changed, or when it failed', async () => {
      const one = source('a.html', 'aa')
      await imported(one)
      expect(await store.ledger.register([one], NEXT)).toMatchObject({ works: [{}], known: 0 })
      await imported(one)
      expect(await store.ledger.register([{ ...one, known: '{"title":"Tin"}' }], RUN)).toMatchObject({
        works: [{}],
        known: 0,
      })
      const {
        works: [work],
      } = await store.ledger.register([source('b.html', 'bb')], RUN)
      await store.ledger.finish([{ id: work?.id ?? 0, state: 'failed', reason: 'gone', milliseconds: 1, page: null }])
      expect(await store.ledger.register([source('b.html', 'bb')], RUN)).toMatchObject({ works: [{}], known: 0 })
    })

    it('does not do a source anew because its file was moved', async () => {
      await imported(source('a.html', 'aa'))
      expect(await store.ledger.register([source('a.html', 'aa', { reference: '"elsewhere"' })], RUN)).toEqual({
        works: [],
        known: 1,
        sources: [expect.any(Number)],
      })
    })

    it.each([
      ['the smaller first', ['a.html', 'b.html', 'c.html']],
      ['the smaller last', ['c.html', 'b.html', 'a.html']],
    ])('gives equal bytes one record that names the smallest source: %s', async (_, order) => {
      for (const uri of order) await imported(source(uri, 'same'), page(uri, 'same'))
      expect((await all(store.records.records())).map(record => JSON.parse(record).uri)).toEqual(['a.html'])
      expect(await statesOf()).toEqual({ 'a.html': 'done', 'b.html': 'duplicate', 'c.html': 'duplicate' })
    })

    it('gives equal bytes the record of the next source when the smallest cannot be read', async () => {
      const {
        works: [a],
        known,
      } = await store.ledger.register([source('a.html', 'same'), source('b.html', 'same')], RUN)
      expect(known).toBe(0)
      await store.ledger.finish([{ id: a?.id ?? 0, state: 'failed', reason: 'gone', milliseconds: 1, page: null }])
      const [b] = await store.ledger.waiting(EXTRACTOR, 0, 10)
      expect(b?.uri).toBe('b.html')
      await store.ledger.finish([done(b?.id ?? 0, page('b.html', 'same'))])
      expect(await statesOf()).toEqual({ 'a.html': 'failed', 'b.html': 'done' })
    })

    it('keeps a record each for the same place with other bytes', async () => {
      await imported(source('a.html', 'old'), page('a.html', 'old'))
      await imported(source('a.html', 'new'), page('a.html', 'new'))
      expect(await all(store.records.records())).toHaveLength(2)
    })

    it('replaces the record of the same bytes, and what search knows of it', async () => {
      const one = source('a.html', 'aa')
      await imported(one, page('a.html', 'aa', 'cũ'))
      const {
        works: [work],
      } = await store.ledger.register([one], NEXT)
      await store.ledger.finish([done(work?.id ?? 0, page('a.html', 'aa', 'mới'))])
      const found = async (text: string): Promise<number> =>
        (await store.records.search({ text, limit: 9, offset: 0 })).total
      expect([await found('cũ'), await found('mới')]).toEqual([0, 1])
      expect(await all(store.records.records())).toHaveLength(1)
    })

    it('hands a source to one owner, and to another one only when it is taken over or given back', async () => {
      const {
        works: [work],
      } = await store.ledger.register([source('a.html', 'aa')], RUN)
      const ids = [work?.id ?? 0]
      expect(await store.ledger.claim({ ids, owner: 'one', takeOver: false })).toHaveLength(1)
      expect(await store.ledger.claim({ ids, owner: 'two', takeOver: false })).toHaveLength(0)
      expect(await store.ledger.claim({ ids, owner: 'two', takeOver: true })).toHaveLength(1)
      await store.ledger.release('two')
      expect(await store.ledger.claim({ ids, owner: 'one', takeOver: false })).toHaveLength(1)
    })

    it('gives back what the dead had begun, and marks it as suspect', async () => {
      const { works } = await store.ledger.register([source('a.html', 'aa'), source('b.html', 'bb')], RUN)
      const ids = works.map(({ id }) => id)
      await store.ledger.claim({ ids: ids.slice(0, 1), owner: 'dead', takeOver: false })
      await store.ledger.claim({ ids: ids.slice(1), owner: 'alive', takeOver: false })
      expect(await store.ledger.recover(owner => owner === 'dead')).toBe(1)
      expect(await store.ledger.suspects(ids)).toEqual(ids.slice(0, 1))
      expect(await statesOf()).toEqual({ 'a.html': 'queued', 'b.html': 'running' })
    })

    it('quarantines a source over which a process died too often, and never one that was begun with others', async () => {
      const { works } = await store.ledger.register([source('a.html', 'aa'), source('b.html', 'bb')], RUN)
      const [a = 0, b = 0] = works.map(({ id }) => id)
      for (let death = 0; death <= DEATHS; death++) {
        await store.ledger.claim({ ids: [a, b], owner: 'crowd', takeOver: false })
        await store.ledger.recover(() => true)
      }
      expect(await statesOf()).toEqual({ 'a.html': 'queued', 'b.html': 'queued' })
      for (let death = 0; death < DEATHS; death++) {
        await store.ledger.claim({ ids: [a], owner: 'alone', takeOver: false })
        await store.ledger.recover(() => true)
      }
      expect(await statesOf()).toEqual({ 'a.html': 'quarantined', 'b.html': 'queued' })
    })

    it('lists what failed with its reason, and puts it back', async () => {
      const {
        works: [work],
      } = await store.ledger.register([source('a.html', 'aa')], RUN)
      await store.ledger.finish([
        { id: work?.id ?? 0, state: 'failed', reason: 'no such file', milliseconds: 1, page: null },
      ])
      await store.ledger.registerUnreadable('b.html', 'no permission to read it', RUN)
      expect((await all(store.ledger.listed(['failed']))).map(({ uri, reason }) => [uri, reason])).toEqual([
        ['a.html', 'no such file'],
        ['b.html', 'no permission to read it'],
      ])
      expect(await store.ledger.retry(['failed'])).toBe(1)
      expect(await store.ledger.waiting(EXTRACTOR, 0, 10)).toHaveLength(1)
    })

    it('lists copies with what is known of each', async () => {
      const known = (url: string): string => JSON.stringify({ url })
      const copies = [
        { ...source('a.html', 'aa'), known: known('https://a.vn/1') },
        { ...source('b.html', 'aa'), known: known('https://b.vn/2') },
      ]
      await store.ledger.register(copies, RUN)
      expect(await all(store.ledger.listed(['duplicate']))).toMatchObject([
        { uri: 'b.html', sha256: 'aa', known: { url: 'https://b.vn/2' } },
      ])
      await store.ledger.registerUnreadable('c.html', 'why', RUN)
      expect(await all(store.ledger.listed(['failed']))).toMatchObject([{ uri: 'c.html', known: {} }])
    })

    it('counts and lists what an import found last', async () => {
      const first = await store.ledger.begin(EXTRACTOR)
      const second = await store.ledger.begin(EXTRACTOR)
      await store.ledger.register([source('a.html', 'aa'), source('b.html', 'bb')], first)
      await store.ledger.registerUnreadable('c.html', 'why', first)
      await store.ledger.register([source('b.html', 'bb')], second)
      expect([await store.ledger.counts(first), await store.ledger.counts(second)]).toMatchObject([
        { queued: 1, failed: 1 },
        { queued: 1, failed: 0 },
      ])
      expect(await store.ledger.open(EXTRACTOR)).toBe(2)
      expect(await all(store.ledger.listed(['failed'], second))).toEqual([])
    })

    it('counts and lists what an import found, whoever found it since', async () => {
      const first = await store.ledger.begin(EXTRACTOR)
      const second = await store.ledger.begin(EXTRACTOR)
      const found = [source('a.html', 'aa'), source('a2.html', 'aa'), source('b.html', 'bb')]
      const { sources } = await store.ledger.register(found, first)
      const unread = await store.ledger.registerUnreadable('c.html', 'why', first)
      expect((await store.ledger.register(found, second)).sources.toSorted()).toEqual(sources.toSorted())
      expect(await store.ledger.registerUnreadable('c.html', 'why', second)).toBe(unread)
      const met = { ...first, sources: [...sources, unread] }
      expect(Object.values(await store.ledger.counts(first)).every(count => count === 0)).toBe(true)
      expect(await store.ledger.counts(met)).toMatchObject({ queued: 2, duplicate: 1, failed: 1 })
      expect(await all(store.ledger.listed(['failed'], met))).toMatchObject([{ uri: 'c.html' }])
      expect(await store.records.tally('host', met)).toEqual([])
    })

    it('lists the imports that found sources last, the newest first, with what became of them', async () => {
      const first = await store.ledger.begin(EXTRACTOR, ['ban-sao/', 'tin.warc'])
      const second = await store.ledger.begin(EXTRACTOR)
      const nothing = await store.ledger.begin(EXTRACTOR, ['trong/'])
      await store.ledger.register([source('a.html', 'aa'), source('b.html', 'bb')], first)
      await store.ledger.end(first)
      await store.ledger.register([source('b.html', 'bb')], second)
      const runs = await store.ledger.runs(10)
      expect(runs).toMatchObject([
        { number: second.number, paths: [], endedAt: null, counts: { queued: 1 } },
        { number: first.number, paths: ['ban-sao/', 'tin.warc'], counts: { queued: 1 } },
      ])
      expect(Date.parse(runs[1]?.endedAt ?? '')).toBeGreaterThanOrEqual(Date.parse(runs[1]?.beganAt ?? ''))
      expect(await store.ledger.runs(1)).toEqual(runs.slice(0, 1))
      expect(runs.map(({ number }) => number)).not.toContain(nothing.number)
    })

    it('finds a source by the names of its payload, as long as it has it', async () => {
      const payloads = ['sha1:AAAA', '<urn:uuid:1>']
      await store.ledger.register([source('tin.warc!/1', 'aa', { payloads })], RUN)
      await store.ledger.register([source('tin.warc!/1', 'aa', { payloads })], RUN)
      expect(await store.ledger.payload(['sha1:BBBB', '<urn:uuid:1>'])).toBe('{"uri":"tin.warc!/1"}')
      await store.ledger.forget('tin.warc')
      expect(await store.ledger.payload(payloads)).toBeUndefined()
    })

    it('tells the records of an import apart from those of others', async () => {
      const first = await store.ledger.begin(EXTRACTOR)
      const {
        works: [work],
      } = await store.ledger.register([source('a.html', 'aa')], first)
      await store.ledger.finish([done(work?.id ?? 0, page('a.html', 'aa', 'một', { host: 'hoaan.example.vn' }))])
      const second = await store.ledger.begin(EXTRACTOR)
      expect(await store.records.tally('host', first)).toEqual([{ name: 'hoaan.example.vn', count: 1 }])
      expect(await store.records.tally('host', second)).toEqual([])
    })

    it('puts back what another extractor did, and tells what that changed', async () => {
      await imported(source('a.html', 'aa'), page('a.html', 'aa', 'cũ'))
      await imported(source('b.html', 'bb'))
      const run = await store.ledger.begin('rules-2')
      expect(await store.ledger.reprocess(run)).toBe(2)
      const works = await store.ledger.waiting('rules-2', 0, 10)
      const texts: Record<string, string> = { 'a.html': 'mới' }
      for (const { id, uri, sha256 } of works)
        await store.ledger.finish([done(id, page(uri, sha256, texts[uri], { extractor: 'rules-2' }))])
      expect(await store.records.changes('rules-2')).toEqual([{ key: 'article', count: 1 }])
      expect(await store.ledger.reprocess(run)).toBe(0)
    })

    it('keeps the record of a source that is gone when it was to be made anew', async () => {
      await imported(source('a.html', 'aa'))
      const run = await store.ledger.begin('rules-2')
      await store.ledger.reprocess(run)
      const [work] = await store.ledger.waiting('rules-2', 0, 10)
      await store.ledger.finish([{ id: work?.id ?? 0, state: 'failed', reason: 'gone', milliseconds: 1, page: null }])
      expect(await all(store.records.records())).toHaveLength(1)
    })

    it('forgets a source or a folder, with the records that no other source has', async () => {
      for (const [uri, sha] of [
        ['tin/a.html', 'aa'],
        ['tin/b.html', 'bb'],
        ['tin-2/a.html', 'aa'],
        ['tin.warc!/x', 'xx'],
      ] as const)
        await imported(source(uri, sha), page(uri, sha))
      expect(await store.ledger.forget('tin')).toBe(2)
      expect((await all(store.records.stored())).map(({ sha256 }) => sha256)).toEqual(['aa', 'xx'])
      expect(await statesOf()).toEqual({ 'tin-2/a.html': 'done', 'tin.warc!/x': 'done' })
      expect(await store.ledger.forget('tin.warc')).toBe(1)
      expect(await store.ledger.forget('tin-2/a.html')).toBe(1)
      expect([await all(store.records.records()), await store.records.faults()]).toEqual([[], []])
    })

    it('gives the record of forgotten bytes to the next source that has them', async () => {
      for (const uri of ['a.html', 'b.html']) await imported(source(uri, 'same'), page(uri, 'same'))
      await store.ledger.forget('a.html')
      expect((await store.ledger.waiting(EXTRACTOR, 0, 10)).map(({ uri }) => uri)).toEqual(['b.html'])
    })

    it('keeps the bytes of sources as long as one of them has those', async () => {
      const kept = deflateRawSync('<p>Tin</p>')
      await imported(source('a.html', 'same', { kept }))
      await imported(source('b.html', 'same', { kept }), page('b.html', 'same'))
      await store.ledger.register([source('c.html', 'cc')], RUN)
      expect(Buffer.from((await store.ledger.kept('same')) ?? []).equals(kept)).toBe(true)
      expect(await store.ledger.kept('cc')).toBeUndefined()
      expect((await all(store.records.kept())).map(({ sha256 }) => sha256)).toEqual(['same'])
      await store.ledger.forget('a.html')
      expect(await store.ledger.kept('same')).toBeDefined()
      await store.ledger.forget('b.html')
      expect(await store.ledger.kept('same')).toBeUndefined()
    })

    it('tells of the first page with the same article in other bytes', async () => {
      for (const [uri, body] of [
        ['b.html', 'tin'],
        ['a.html', 'tin'],
        ['c.html', 'khác'],
        ['d.html', null],
      ] as const)
        await imported(source(uri, uri), page(uri, uri, 'Tin', { body }))
      expect(await store.records.duplicateOf('b.html')).toEqual({ sha256: 'a.html', uri: 'a.html' })
      for (const alone of ['a.html', 'c.html', 'd.html']) expect(await store.records.duplicateOf(alone)).toBeUndefined()
    })

    it('hands questions to the workers that are alive, and their answers back', async () => {
      expect(await store.ledger.checkIn('one')).toEqual([])
      expect(await store.ledger.checkIn('two')).toEqual([])
      await store.ledger.ask(['/pages', '/more'])
      expect(await store.ledger.checkIn('one')).toEqual(['/pages', '/more'])
      await store.ledger.answer('one', null)
      expect(await store.ledger.checkIn('one')).toEqual([])
      await store.ledger.answer('two', '/more')
      expect(await store.ledger.answers()).toEqual([
        { owner: 'one', hasAnswered: true, missing: null },
        { owner: 'two', hasAnswered: true, missing: '/more' },
      ])
      await store.ledger.checkOut('two')
      expect(await store.ledger.answers()).toHaveLength(1)
    })

    it('tells of sources that are done without a record', async () => {
      const {
        works: [work],
      } = await store.ledger.register([source('a.html', 'aa')], RUN)
      await store.ledger.finish([{ id: work?.id ?? 0, state: 'done', reason: null, milliseconds: 1, page: null }])
      expect(await store.records.faults()).toEqual(['a source that is done has no record: a.html'])
    })

    it('forgets that a source could not be read once it can', async () => {
      await store.ledger.registerUnreadable('b.html', 'no permission to read it', RUN)
      await imported(source('b.html', 'bb'))
      expect(await statesOf()).toEqual({ 'b.html': 'done' })
    })

    it('returns what was stored, by the hash or the beginning of it', async () => {
      const stored = page('a.html', 'abc123')
      await imported(source('a.html', 'abc123'), stored)
      await imported(source('b.html', 'abd456'))
      expect(await store.records.record('abc')).toBe(stored.record)
      expect(Buffer.from((await store.records.verdicts('abc123')) ?? []).equals(stored.verdicts)).toBe(true)
      expect(await store.records.record('ab')).toBeUndefined()
      expect(await store.records.record('ff')).toBeUndefined()
    })

    it('answers many readers at once, each with what it asked for', async () => {
      const ids = Array.from({ length: 20 }, (_, at) => `${'abcdef'[at % 6]}${at}f`)
      for (const id of ids) await imported(source(`${id}.html`, id))
      const answers = await Promise.all(ids.map(id => store.records.record(id)))
      expect(answers.map(answer => JSON.parse(answer ?? '{}').id)).toEqual(ids)
    })

    it('says where a source stands and how it is opened again', async () => {
      await imported(source('b.html', 'aaa'))
      await imported(source('c.html', 'aaa'))
      expect(await store.ledger.standing('aaa')).toEqual({
        state: 'done',
        reason: null,
        reference: JSON.stringify({ uri: 'b.html' }),
      })
      expect(await store.ledger.standing('bbb')).toBeUndefined()
    })

    it('keeps corrections beside the record, and finds the record as they leave it, also when it is made anew', async () => {
      const text = 'Sáng 12/3/2021, ông Trịnh Văn Lương, Chủ tịch HĐND tỉnh chủ trì Hội nghị.'
      const { record } = structure({ uri: 'a.txt', bytes: new TextEncoder().encode(text), mediaType: 'text/plain' })
      if (!record) throw new Error('no record')
      const json = JSON.stringify(record)
      const stored: Page = { record: json, verdicts: deflateRawSync('[]'), columns: columnsOf(record, json) }
      const found = async (official: string): Promise<number> =>
        (await store.records.search({ official, limit: 1 })).hits.length
      await imported(source('a.txt', record.id), stored)
      const start = text.indexOf('Trịnh')
      const correction: Correction = {
        field: 'officials',
        part: null,
        label: 'Trịnh Văn Lương',
        verdict: 'edit',
        property: 'name',
        value: 'Trịnh Văn Lượng',
        target: targetOf(text, { start, end: start + 'Trịnh Văn Lương'.length }),
        by: 'reader',
        at: '2024-05-01T08:00:00Z',
      }
      await store.corrections.add(record.id, correction)
      expect([await found('Trịnh Văn Lương'), await found('Trịnh Văn Lượng')]).toEqual([0, 1])
      expect(await store.records.record(record.id)).toBe(json)
      await store.ledger.reprocess(NEXT)
      const works = await store.ledger.waiting(NEXT.extractor, 0, 10)
      await store.ledger.finish(works.map(({ id }) => done(id, stored)))
      expect([await found('Trịnh Văn Lương'), await found('Trịnh Văn Lượng')]).toEqual([0, 1])
      expect(await store.corrections.of(record.id)).toEqual([correction])
      expect(await all(store.corrections.all())).toEqual([{ sha256: record.id, correction }])
      await expect(store.corrections.add(record.id, { ...correction, value: 5 })).rejects.toThrow()
      expect(await store.corrections.of(record.id)).toHaveLength(1)
      const withdrawal: Correction = { ...correction, verdict: 'withdraw', property: null, value: null, lifts: 1 }
      expect(await store.corrections.add(record.id, withdrawal)).toBe(2)
      const hashes = [record.id, 'ff'.repeat(32)]
      expect(await store.corrections.ofSeveral(hashes)).toEqual(new Map([[record.id, [correction, withdrawal]]]))
      expect(await store.records.several(hashes)).toEqual(new Map([[record.id, json]]))
      expect([await found('Trịnh Văn Lương'), await found('Trịnh Văn Lượng')]).toEqual([1, 0])
    })

    it('puts values before readers, the least sure first, of all fields or of one, until somebody judged them', async () => {
      const text =
        'Sáng 12/3/2021, ông Trịnh Văn Lương, Chủ tịch HĐND tỉnh dự Hội nghị. HĐND tỉnh đã ban hành 12 nghị quyết.'
      const { record } = structure({ uri: 'a.txt', bytes: new TextEncoder().encode(text), mediaType: 'text/plain' })
      const [official] = record?.officials ?? []
      const [resolution] = record?.resolutions ?? []
      if (!record || !official || !resolution) throw new Error('no record')
      const unsure = async (id: string, confidence: number): Promise<void> => {
        const made: ArticleRecord = {
          ...record,
          id,
          achievements: [],
          officials: [{ ...official, confidence }],
          resolutions: [{ ...resolution, confidence: confidence + 0.05 }],
        }
        const json = JSON.stringify(made)
        await imported(source(`${id}.txt`, id), {
          record: json,
          verdicts: deflateRawSync('[]'),
          columns: columnsOf(made, json),
        })
      }
      for (const [id, confidence] of [
        ['aaa', 0.7],
        ['bbb', 0.5],
        ['ccc', 0.87],
      ] as const)
        await unsure(id, confidence)
      const queue = async (asked: { readonly field?: string; readonly offset?: number } = {}): Promise<unknown> =>
        (await store.records.doubts.list({ limit: 3, ...asked })).map(({ sha256, pointer }) => sha256 + pointer)
      expect(await queue()).toEqual(['bbb/officials/0', 'bbb/resolutions/0', 'aaa/officials/0'])
      expect(await queue({ offset: 3 })).toEqual(['aaa/resolutions/0', 'ccc/officials/0'])
      expect(await queue({ field: 'resolutions' })).toEqual(['bbb/resolutions/0', 'aaa/resolutions/0'])
      expect(await queue({ field: 'people' })).toEqual([])
      const { doubts } = store.records
      expect([await doubts.count(), await doubts.count('officials'), await doubts.count('people')]).toEqual([5, 3, 0])
      const accept: Correction = {
        field: 'officials',
        part: null,
        label: official.name,
        verdict: 'accept',
        property: null,
        value: null,
        target: targetOf(text, official.evidence[0] ?? { start: 0, end: 1 }),
        by: 'reader',
        at: '2024-05-01T08:00:00Z',
      }
      await store.corrections.add('bbb', accept)
      expect(await queue()).toEqual(['bbb/resolutions/0', 'aaa/officials/0', 'aaa/resolutions/0'])
      expect(await doubts.count('officials')).toBe(2)
      await store.corrections.add('bbb', { ...accept, verdict: 'withdraw', lifts: 1 })
      expect(await doubts.count('officials')).toBe(3)
    })

    describe('search', () => {
      const texts: Readonly<Record<string, string>> = {
        'a.html': 'Đoàn giám sát làm việc tại huyện Hòa An, do bà Lý Thị Hạnh dẫn đầu.',
        'b.html': 'Doan giam sat lam viec tai huyen Hoa An.',
        'c.html': 'Đoàn công tác thăm hoà bình và giám định tại Hoà An.',
      }
      beforeEach(async () => {
        const published = { 'a.html': '2019-05-02T08:00+07:00', 'b.html': '2020-01-15', 'c.html': null }
        const officials = [
          { entry: 0, part: 0, name: 'Lý Thị Hạnh', name_key: 'lý thị hạnh', folded: 'ly thi hanh', former: false },
        ]
        for (const [uri, text] of Object.entries(texts)) {
          const publishedAt = published[uri as keyof typeof published]
          const details = JSON.stringify({
            officials: uri === 'a.html' ? officials : [],
            dates: [],
            figures: [],
            references: [],
          })
          const host = uri === 'a.html' ? 'hoaan.example.vn' : null
          await imported(source(uri, uri), page(uri, uri, text, { publishedAt, details, host }))
        }
      })
      const found = async (query: object): Promise<string[]> =>
        (await store.records.search({ limit: 10, offset: 0, ...query })).hits.map(({ uri }) => uri).sort()

      it.each([
        ['without diacritics finds both', { text: 'doan giam sat' }, ['a.html', 'b.html']],
        ['with diacritics finds only those', { text: 'đoàn' }, ['a.html', 'c.html']],
        ['exactly finds what has none', { text: 'doan', exact: true }, ['b.html']],
        ['either place of the tone is one word', { text: 'hòa' }, ['a.html', 'c.html']],
        ['a phrase stands together', { text: '"giam sat" huyen' }, ['a.html', 'b.html']],
        ['words of a phrase in another order are nothing', { text: '"sat giam"' }, []],
        ['marks of the query language are no language', { text: 'đoàn* OR (NOT' }, []],
        ['from a day on', { from: '2019-06' }, ['b.html']],
        ['up to a year, its days counted', { to: '2019' }, ['a.html']],
        ['up to a day, its hours counted', { to: '2019-05-02' }, ['a.html']],
        ['by host', { host: 'hoaan.example.vn' }, ['a.html']],
        ['by a name without diacritics', { official: 'ly thi hanh' }, ['a.html']],
        ['by a name with diacritics', { official: 'Lý Thị Hạnh' }, ['a.html']],
        ['another name with the same letters is nobody', { official: 'Lý Thị Hanh' }, []],
        ['no words find everything', {}, ['a.html', 'b.html', 'c.html']],
      ])('%s', async (_, query, expected) => {
        expect(await found(query)).toEqual(expected)
      })

      it('shows the text around the words, as it is written', async () => {
        const { hits, total } = await store.records.search({ text: 'huyen', limit: 1, offset: 1 })
        expect(total).toBe(2)
        expect(hits[0]?.snippet).toMatch(/huyện Hòa An|huyen Hoa An/)
      })
    })
  })
}
