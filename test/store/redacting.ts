import { inflateRawSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recordSchema } from '../../src/record.js'
import type { Redacted, Store } from '../../src/store/store.js'
import { archive, stored } from './archive.js'

const another = {
  uri: 'f.txt',
  title: 'ĐOÀN THANH HÓA DỰ HỘI NGHỊ',
  text: 'Chiều 02/4/2022, ông Đoàn Thanh Hoá, Phó Chủ tịch HĐND tỉnh dự hội nghị. Doan Thanh Hoa và Đoàn Thành Hòa cũng có mặt.',
}

const redaction = { name: 'Đoàn Thanh Hóa', by: 'lưu trữ', at: '2024-05-01', reason: 'yêu cầu', removeKept: false }
/** A page whose address has the name too, and one without it; the store keeps both. */
const named = {
  uri: 'tin/%C4%90o%C3%A0n-thanh-h%C3%B3a-tiep-dan.html',
  title: 'Tiếp công dân',
  text: 'Sáng 05/4/2022, ông Đoàn Thanh Hóa tiếp công dân định kỳ tại trụ sở của xã.',
  isKept: true,
}
const unnamed = { uri: 'tin/mua-lu.html', title: 'Phòng, chống mưa lũ', text: 'Các xã đã gia cố đê bao.', isKept: true }

const said = { verdict: 'same', by: 'lưu trữ', at: '2024-04-30' } as const

/** How every store takes a person out. */
export function redactingBehaviour(name: string, openStore: () => Promise<Store>): void {
  describe(name, () => {
    let store: Store
    let ids: Readonly<Record<string, string>>
    let redacted: Redacted
    let judged: { readonly taken: string; readonly left: readonly string[] }
    beforeAll(async () => {
      store = await openStore()
      await stored(store, [...archive, named, unnamed])
      const candidates = (await store.officials.find({ name: 'doan thanh hoa', limit: 9 })).officials
      const others = (await store.officials.find({ name: 'ly thi hanh', limit: 9 })).officials
      const [one, two] = candidates.map(({ id }) => id)
      judged = { taken: one ?? '', left: others.map(({ id }) => id) }
      const [a = '', b = ''] = judged.left
      const reason = 'Đoàn Thanh Hóa của hai bài'
      await store.officials.judge({ ...said, a: one ?? '', b: two ?? '', reason })
      await store.officials.judge({ ...said, verdict: 'different', a, b, reason: null })
      redacted = await store.redactions.add(redaction)
      ids = await stored(store, [...archive, named, unnamed, another])
    })
    afterAll(() => store.close())

    const recordOf = async (uri: string): Promise<string> => (await store.records.record(ids[uri] ?? '')) ?? ''

    it('counts the records that named the person, and keeps on record who was taken out', async () => {
      expect(redacted.records).toBe(4)
      expect(await store.redactions.all()).toEqual([redaction])
    })

    it('says which addresses still have the name, and which kept sources', async () => {
      expect(redacted).toMatchObject({ addresses: [named.uri], kept: 1 })
      expect(await store.ledger.kept(ids[named.uri] ?? '')).toBeDefined()
    })

    it('removes kept sources where it is asked to, also of pages that come in later, and no others', async () => {
      const { kept } = await store.redactions.add({ ...redaction, removeKept: true })
      expect(kept).toBe(1)
      const { 'g.txt': later = '' } = await stored(store, [
        { ...another, uri: 'g.txt', text: `${another.text} Hết.`, isKept: true },
      ])
      expect(await store.ledger.kept(later)).toBeUndefined()
      expect(await store.ledger.kept(ids[named.uri] ?? '')).toBeUndefined()
      expect(await store.ledger.kept(ids[unnamed.uri] ?? '')).toBeDefined()
      await store.ledger.forget('g.txt')
    })

    it('leaves the sources of others alone: of those who were taken out with theirs kept, and what only looks masked', async () => {
      const person = { title: 'Tin', text: 'Ông Lại Văn Bền dự họp tại trụ sở của xã sáng 06/4/2022.', isKept: true }
      const others = [
        { ...person, uri: 'h.txt' },
        { uri: 'i.txt', title: 'Biểu đồ', text: 'Mức nước ██████ của hồ đạt 60 % dung tích thiết kế.', isKept: true },
      ]
      const theirs = await stored(store, others)
      expect(await store.redactions.add({ ...redaction, name: 'Lại Văn Bền' })).toMatchObject({ records: 1, kept: 1 })
      expect(await store.redactions.add({ ...redaction, removeKept: true })).toMatchObject({ kept: 0 })
      const again = await stored(store, [{ ...person, uri: 'k.txt', text: `${person.text} Hết.` }])
      for (const id of [...Object.values(theirs), ...Object.values(again)])
        expect(await store.ledger.kept(id)).toBeDefined()
      for (const uri of ['h.txt', 'i.txt', 'k.txt']) await store.ledger.forget(uri)
    })

    it.each(['a.txt', 'b.txt', 'c.txt', 'f.txt'])(
      'leaves nothing of the name in %s, also where it came in later',
      async uri => {
        const json = await recordOf(uri)
        expect(json).not.toMatch(/Đoàn Thanh Ho[áa]|ĐOÀN THANH|Doan Thanh Hoa|Đoàn Thanh Hóa/)
        const record = recordSchema.parse(JSON.parse(json))
        for (const official of record.officials)
          for (const { start, end, quote } of official.evidence)
            expect(record.article?.text.slice(start, end)).toBe(quote)
        const verdicts = await store.records.verdicts(ids[uri] ?? '')
        expect(inflateRawSync(verdicts ?? new Uint8Array()).toString('utf8')).not.toContain('Đoàn Thanh')
      },
    )

    it('leaves nothing of the name in what was said over candidates, and what was said over others as it was', async () => {
      const [taken, others] = await store.officials.judgements()
      expect(judged.taken).toMatch(/^doan_thanh_hoa~/)
      expect(JSON.stringify(taken)).not.toMatch(/doan_thanh_hoa|Đoàn Thanh/)
      expect(taken).toMatchObject({ verdict: 'same', by: 'lưu trữ', reason: expect.stringContaining('của hai bài') })
      expect([others?.a, others?.b]).toEqual(judged.left)
    })

    it('keeps others, whose names differ by a tone', async () => {
      expect(await recordOf('f.txt')).toContain('Đoàn Thành Hòa')
      expect((await store.officials.find({ name: 'ly thi hanh', limit: 9 })).officials).toHaveLength(2)
    })

    it('finds the person no more', async () => {
      expect((await store.officials.find({ name: 'doan thanh hoa', limit: 9 })).officials).toEqual([])
      expect((await store.records.search({ text: '"Đoàn Thanh Hóa"', limit: 9 })).total).toBe(0)
      expect((await store.records.search({ official: 'doan thanh hoa', limit: 9 })).total).toBe(0)
      expect((await store.records.search({ text: 'hội nghị tổng kết', limit: 9 })).total).toBe(1)
      expect(await store.records.faults()).toEqual([])
    })
  })
}
