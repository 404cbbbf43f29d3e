import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Conditions, Query } from '../../src/store/query.js'
import type { Store } from '../../src/store/store.js'
import { type Article, archive, stored, storedMany } from './archive.js'

/** More records than are looked at one by one for a page. */
const MANY = 2400

/** What something is told of, once it says what is expected, or after a while: figures may be as old as they took to reckon, many times over. */
async function until(ask: () => Promise<number>, expected: number): Promise<number> {
  for (let tries = 0; tries < 1000; tries++) {
    if ((await ask()) === expected) return expected
    await new Promise(resolve => setTimeout(resolve, 20))
  }
  return ask()
}

/** What is asked of every store, over a small archive. */
export function queryingBehaviour(name: string, openStore: () => Promise<Store>): void {
  describe(`${name}, of many records`, () => {
    let store: Store
    const paged = async (query: Omit<Query, 'limit'>): Promise<readonly [number, readonly string[]]> => {
      const uris: string[] = []
      for (let cursor: string | undefined; ; ) {
        const found = await store.records.search({ ...query, limit: 400, ...(cursor && { cursor }) })
        uris.push(...found.hits.map(({ uri }) => uri))
        if (found.next === null) return [found.total, uris]
        cursor = found.next
      }
    }
    beforeAll(async () => {
      store = await openStore()
      await storedMany(store, archive, MANY)
    }, 120_000)
    afterAll(() => store.close())

    it.each<readonly [string, Conditions, number]>([
      ['what every fourth record states', { post: 'Chủ tịch', body: 'UBND' }, MANY / 4],
      ['what half of them state', { level: 'province', official: 'doan thanh hoa', post: 'Phó Chủ tịch' }, MANY / 2],
      ['a role of an official', { role: 'chaired', official: 'doan thanh hoa' }, MANY / 4],
      ['words of all', { text: 'tinh' }, MANY],
      ['words of a half, and a rank', { text: 'duong', post: 'Phó Chủ tịch' }, MANY / 2],
      ['a host', { host: 'baothanhhoa.vn' }, MANY / 4],
      ['a host, beside a place', { host: 'hdnd.thanhhoa.gov.vn', province: 'Thanh Hóa' }, MANY / 2],
      ['what is surest', { confidence: 0.2 }, MANY],
      ['a host in a time', { host: 'hoabinh.gov.vn', from: '2001', to: '2001-12-31' }, 92],
      ['what only the oldest have', { official: 'doan thanh hoa', to: '2000-01-04' }, 3],
      ['nothing', { official: 'Không Có Ai' }, 0],
    ])('goes through %s once, in the order of time', async (_, conditions, expected) => {
      const [total, uris] = await paged({ ...conditions, sort: 'newest' })
      expect([total, uris.length, new Set(uris).size]).toEqual([expected, expected, expected])
      expect(uris).toEqual([...uris].sort().reverse())
      const [, backwards] = await paged({ ...conditions, sort: 'oldest' })
      expect(backwards).toEqual([...uris].reverse())
    })

    it('counts what came in', async () => {
      const total = async (): Promise<number> => (await store.records.search({ post: 'Chủ tịch', limit: 1 })).total
      const before = await total()
      await stored(store, archive)
      expect(await until(total, before + 1)).toBe(before + 1)
    })
  })

  describe(name, () => {
    let store: Store
    let ids: Readonly<Record<string, string>>
    beforeAll(async () => {
      store = await openStore()
      ids = await stored(store, archive)
    })
    afterAll(() => store.close())
    const found = async (conditions: Conditions): Promise<string> =>
      (await store.records.search({ limit: 10, ...conditions })).hits
        .map(({ uri }) => uri.charAt(0))
        .sort()
        .join('')

    it.each<readonly [string, Conditions, string]>([
      ['no conditions find everything', {}, 'abcd'],
      ['words without diacritics', { text: 'doan thanh hoa' }, 'abc'],
      ['the tone on the second vowel', { text: 'Đoàn Thanh Hoá' }, 'abc'],
      ['the tone on the first vowel', { text: 'Đoàn Thanh Hóa' }, 'abc'],
      ['a word without diacritics finds all that have them', { text: 'duong' }, 'ab'],
      ['with diacritics only the one', { text: 'đường' }, 'a'],
      ['and only the other', { text: 'dương' }, 'b'],
      ['from a month on', { from: '2021-11' }, 'b'],
      ['up to a quarter', { to: '2021-36' }, 'ac'],
      ['a month meets a day in it', { from: '2019-05-20', to: '2019-05-20' }, 'c'],
      ['an interval as both bounds', { from: '2021-10/2021-12', to: '2021-10/2021-12' }, 'a'],
      ['a day that the text names', { date: '2022-03-01' }, 'b'],
      ['a year that the text names', { date: '2021' }, 'ad'],
      ['a decade', { date: '201X' }, 'c'],
      ['a host', { host: 'baothanhhoa.vn' }, 'b'],
      ['a host as people write it', { host: ' BaoThanhHoa.VN ' }, 'b'],
      ['a province, from offices, headlines and hosts', { province: 'Thanh Hóa' }, 'abd'],
      ['a province without diacritics', { province: 'thanh hoa' }, 'abd'],
      ['a province by the name of before', { province: 'tỉnh Hoà Bình' }, 'c'],
      ['a province that another one was merged into', { province: 'Phú Thọ' }, 'c'],
      ['a name with diacritics', { official: 'Đoàn Thanh Hoá' }, 'abc'],
      ['a name with wide blanks', { official: 'Đoàn  Thanh Hoá ' }, 'abc'],
      ['a name with others is somebody else', { official: 'Lý Thị Hạnh' }, 'c'],
      ['a name without finds both', { official: 'ly thi hanh' }, 'cd'],
      ['a rank', { post: 'Chủ tịch' }, 'c'],
      ['the rank of a deputy', { post: 'phó chủ tịch' }, 'ab'],
      ['a body in short', { body: 'UBND' }, 'c'],
      ['a body without diacritics', { body: 'hoi dong nhan dan' }, 'ab'],
      ['a body with its level', { body: 'UBND tỉnh' }, 'c'],
      ['a body of another level', { body: 'UBND huyện' }, ''],
      ['a level', { level: 'district' }, 'b'],
      ['rank and name of one official', { official: 'Đoàn Thanh Hóa', post: 'Chủ tịch' }, 'c'],
      ['rank and name of two officials are nothing', { official: 'Lý Thị Hạnh', post: 'Chủ tịch' }, ''],
      ['a role', { role: 'chaired' }, 'a'],
      ['a role of an official', { role: 'spoke', official: 'doan thanh hoa' }, 'b'],
      ['a role that the official does not have', { role: 'chaired', official: 'ly thi hanh' }, ''],
      ['a count of resolutions', { resolutionsFrom: 20 }, 'ad'],
      ['a count between', { resolutionsFrom: 10, resolutionsTo: 15 }, 'b'],
      ['a period that meets', { period: '2021' }, 'ad'],
      ['count and period of one figure', { resolutionsTo: 15, period: '2021' }, ''],
      ['a unit', { unit: 'cuoc giam sat' }, 'a'],
      ['a unit and a count of resolutions', { unit: 'cuoc giam sat', resolutionsFrom: 20 }, 'a'],
      ['a unit and a count that others have', { unit: 'cuoc giam sat', resolutionsTo: 15 }, ''],
      ['the beginning of a cited number', { reference: '30/2020' }, 'a'],
      ['sure of an official', { official: 'doan thanh hoa', confidence: 0.2 }, 'abc'],
      ['surer than a count is', { resolutionsFrom: 1, confidence: 0.99 }, ''],
      [
        'many at once',
        { text: 'hoi nghi', province: 'Thanh Hóa', from: '2021', role: 'chaired', period: '2021-35' },
        'a',
      ],
    ])('%s', async (_, conditions, expected) => {
      expect(await found(conditions)).toBe(expected)
      // Those of the whole are asked for in another way than those of a page.
      const meant: string[] = []
      for await (const { uri } of store.records.stored(conditions)) meant.push(uri.charAt(0))
      expect(meant.join('')).toBe(expected)
    })

    it('goes through what is meant in the order of the uris', async () => {
      const uris: string[] = []
      for await (const { uri } of store.records.stored({ text: 'thanh hoa', from: '2021' })) uris.push(uri)
      expect(uris).toEqual(['a.txt', 'b.txt'])
    })

    it.each<readonly [string, Conditions, string]>([
      ['a day that does not exist', { from: '2021-02-30' }, '2021-02-30 is no date'],
      ['words for a date', { date: 'hôm qua' }, 'hôm qua is no date'],
      ['a province that is none', { province: 'Sài Thành' }, 'no province is called Sài Thành'],
    ])('refuses %s', async (_, conditions, message) => {
      await expect(found(conditions)).rejects.toThrow(message)
    })

    it('shows the text around the words, and where they stand in it', async () => {
      const { hits } = await store.records.search({ text: 'giam sat nghi dinh', limit: 1 })
      const [{ snippet = '', marks = [] } = {}] = hits
      const marked = marks.map(({ start, end }) => snippet.slice(start, end))
      expect(new Set(marked.map(word => word.toLowerCase()))).toEqual(new Set(['nghị', 'giám', 'sát', 'định']))
      expect(snippet).toContain('11 cuộc giám sát')
    })

    it.each(['newest', 'oldest', 'relevance'] as const)('pages through everything once: %s', async sort => {
      const seen: string[] = []
      let cursor: string | undefined
      do {
        const text = sort === 'relevance' ? { text: 'tinh' } : {}
        const page = await store.records.search({ ...text, sort, limit: 2, ...(cursor && { cursor }) })
        seen.push(...page.hits.map(({ uri }) => uri.charAt(0)))
        expect(page.total).toBe(4)
        cursor = page.next ?? undefined
      } while (cursor)
      if (sort === 'relevance') seen.sort()
      expect(seen.join('')).toBe({ newest: 'bacd', oldest: 'cabd', relevance: 'abcd' }[sort])
    })

    it('refuses the cursor of another question', async () => {
      const { next } = await store.records.search({ limit: 1 })
      await expect(store.records.search({ text: 'tinh', limit: 1, cursor: next ?? '' })).rejects.toThrow(
        'another question',
      )
      await expect(store.records.search({ limit: 1, cursor: 'xyz' })).rejects.toThrow('another question')
    })

    it('joins one name in one body at one place, and never on the name alone', async () => {
      const { officials } = await store.officials.find({ name: 'doan thanh hoa', limit: 10 })
      const held = officials.map(({ sources, positions }) => ({ sources, titles: positions.map(({ post }) => post) }))
      expect(held).toHaveLength(2)
      expect(held).toEqual(
        expect.arrayContaining([
          { sources: 2, titles: ['Phó Chủ tịch', 'Bí thư'] },
          { sources: 1, titles: ['Chủ tịch'] },
        ]),
      )
    })

    it('tells when somebody was seen in a position, and which articles say so', async () => {
      const { officials } = await store.officials.find({ name: 'Đoàn Thanh Hoá', post: 'Phó Chủ tịch', limit: 10 })
      const [person] = officials
      expect([officials.length, person?.firstSeen, person?.lastSeen]).toEqual([1, '2021-10-12', '2022-03-02'])
      const former = person?.positions.find(({ former }) => former)
      expect(former).toMatchObject({ post: 'Bí thư', place: 'Thọ Xuân', level: 'district' })
      const [citation] = former?.articles ?? []
      const record = JSON.parse((await store.records.record(ids['b.txt'] ?? '')) ?? '')
      expect(citation?.sha256).toBe(record.id)
      expect(record.article.text.slice(citation?.start, citation?.end)).toContain('Bí thư Huyện ủy')
    })

    it('keeps names apart that differ by a tone, and says that they are alike', async () => {
      const { officials } = await store.officials.find({ name: 'ly thi hanh', limit: 10 })
      expect(officials.map(({ name }) => name)).toEqual(['Lý Thị Hành', 'Lý Thị Hạnh'])
      const similar = await store.officials.similar(officials[0]?.id ?? '')
      expect(similar.map(({ official }) => official.name)).toEqual([officials[1]?.name])
    })

    it('honours judgements, the last of which counts', async () => {
      const all = async (): Promise<readonly string[]> =>
        (await store.officials.find({ name: 'doan thanh hoa', limit: 10 })).officials.map(({ id }) => id)
      const [a = '', b = ''] = await all()
      const judge = (verdict: 'same' | 'different' | 'unsure'): Promise<void> =>
        store.officials.judge({ verdict, a, b, by: 'reader', at: '2024-05-01', reason: null })
      await judge('same')
      const [joined = ''] = await all()
      expect(await all()).toHaveLength(1)
      expect((await store.officials.one(b))?.id).toBe(joined)
      expect((await store.officials.one(b))?.sources).toBe(3)
      await judge('different')
      expect(await all()).toHaveLength(2)
      await judge('unsure')
      expect(await all()).toEqual([a, b])
      expect((await store.officials.judgements()).map(({ verdict }) => verdict)).toEqual([
        'same',
        'different',
        'unsure',
      ])
    })

    it('splits what an article joined when it is judged different', async () => {
      const [person] = (await store.officials.find({ name: 'Đoàn Thanh Hoá', post: 'Phó Chủ tịch', limit: 10 }))
        .officials
      const [a = '', b = ''] = person?.parts ?? []
      expect(person?.parts).toHaveLength(2)
      await store.officials.judge({ verdict: 'different', a, b, by: 'reader', at: '2024-05-01', reason: 'tên trùng' })
      expect((await store.officials.one(a))?.parts).toEqual([a])
      await store.officials.judge({ verdict: 'unsure', a, b, by: 'reader', at: '2024-05-02', reason: null })
      expect((await store.officials.one(a))?.parts).toHaveLength(2)
    })

    it('finds officials by a body with its level', async () => {
      const named = async (body: string): Promise<readonly string[]> =>
        (await store.officials.find({ body, limit: 100 })).officials.map(({ name }) => name)
      expect(await named('UBND tỉnh')).toEqual(await named('UBND'))
      expect(await named('UBND')).not.toEqual([])
      expect(await named('UBND huyện')).toEqual([])
    })

    it('pages through officials, and filters them by a position', async () => {
      const seen: string[] = []
      let cursor: string | undefined
      do {
        const page = await store.officials.find({ limit: 1, ...(cursor && { cursor }) })
        seen.push(...page.officials.map(({ name }) => name))
        cursor = page.next ?? undefined
      } while (cursor)
      expect(seen.sort()).toEqual(['Lý Thị Hành', 'Lý Thị Hạnh', 'Đoàn Thanh Hoá', 'Đoàn Thanh Hóa'])
      const names = async (query: object): Promise<string[]> =>
        (await store.officials.find({ limit: 9, ...query })).officials.map(({ name }) => name)
      expect(await names({ province: 'Phú Thọ', post: 'giám đốc' })).toEqual(['Lý Thị Hạnh'])
      expect(await names({ name: 'Hạnh' })).toEqual(['Lý Thị Hạnh'])
      expect(await names({ level: 'central' })).toEqual([])
    })

    it('finds people where they hold office, not where they are spoken of', async () => {
      const own = await openStore()
      await stored(own, [
        {
          uri: 'two.txt',
          title: 'HĐND tỉnh Sơn La trao đổi kinh nghiệm với HĐND tỉnh Lai Châu',
          text: 'Ông Hoàng Văn Chất, Chủ tịch HĐND tỉnh Sơn La và ông Vũ Văn Hoàn, Chủ tịch HĐND tỉnh Lai Châu chủ trì buổi trao đổi.',
        },
        {
          uri: 'abroad.txt',
          title: 'Thủ tướng Đức phát biểu',
          url: 'https://baoyenbai.com.vn/1',
          text: 'Ngày 5/6/2019, Thủ tướng Đức Angela Merkel đã phát biểu tại Berlin về tình hình kinh tế châu Âu, cho rằng tăng trưởng sẽ phục hồi.',
        },
      ])
      const names = async (province: string): Promise<readonly string[]> =>
        (await own.officials.find({ province, limit: 9 })).officials.map(one => one.name)
      const found = [await names('Sơn La'), await names('Lai Châu'), await names('Lào Cai')]
      await own.close()
      expect(found).toEqual([['Hoàng Văn Chất'], ['Vũ Văn Hoàn'], []])
    })

    it('names those of one spelling without diacritics in Vietnamese order, of one name first who is seen most', async () => {
      const own = await openStore()
      const about = (name: string, place: string, number: number): Article => ({
        uri: `${name} ${place} ${number}.txt`,
        title: `Kỳ họp thứ ${number} ở ${place}`,
        text: `Ông ${name}, Phó Chủ tịch HĐND tỉnh ${place} phát biểu tại kỳ họp thứ ${number}.`,
      })
      const seen = [
        about('Lò Văn Hạnh', 'Sơn La', 1),
        about('Lò Văn Hãnh', 'Sơn La', 1),
        about('Lò Văn Hành', 'Sơn La', 1),
        about('Lò Văn Hành', 'Yên Bái', 1),
        about('Lò Văn Hành', 'Yên Bái', 2),
      ]
      await stored(own, seen)
      const { officials } = await own.officials.find({ limit: 9 })
      await own.close()
      expect(officials.map(({ name, sources }) => `${name} ${sources}`)).toEqual([
        'Lò Văn Hành 2',
        'Lò Văn Hành 1',
        'Lò Văn Hãnh 1',
        'Lò Văn Hạnh 1',
      ])
    })

    it('finds names of which the last word is begun', async () => {
      const begun = async (name: string): Promise<readonly string[]> =>
        (await store.officials.find({ name, isBegun: true, limit: 9 })).officials.map(one => one.name)
      expect(new Set(await begun('ly thi h'))).toEqual(new Set(['Lý Thị Hạnh', 'Lý Thị Hành']))
      expect(await begun('Lý Thị Hà')).toEqual(['Lý Thị Hành'])
      expect(await begun('ly th hanh')).toEqual([])
    })

    it('leaves out nobody after a name that many articles have', async () => {
      const own = await openStore()
      const about = (name: string, number: number): Article => ({
        uri: `${name} ${number}.txt`,
        title: `Kỳ họp thứ ${number}`,
        text: `Bà ${name}, Phó Chủ tịch HĐND tỉnh Thanh Hóa phát biểu tại kỳ họp thứ ${number}.`,
      })
      const many = Array.from({ length: 20 }, (_, number) => about('Vũ Thị Bích', number))
      await stored(own, [...many, about('Vũ Thị Cúc', 1)])
      const { officials, next } = await own.officials.find({ name: 'vu thi', limit: 2 })
      await own.close()
      expect(officials.map(({ name, sources }) => [name, sources])).toEqual([
        ['Vũ Thị Bích', 20],
        ['Vũ Thị Cúc', 1],
      ])
      expect(next).toBeNull()
    })

    it('sums resolutions by quarter and body, and counts once what two articles state', async () => {
      expect(await store.records.stats.resolutions({})).toEqual([
        {
          period: '2021-35',
          province: 'Thanh Hóa',
          level: 'province',
          place: null,
          body: 'Hội đồng nhân dân',
          action: 'issued',
          total: 24,
          statements: 1,
          sources: 2,
        },
        expect.objectContaining({ period: null, total: 12, statements: 1, sources: 1, action: 'passed' }),
      ])
      expect(await store.records.stats.resolutions({ text: '"hội nghị"' })).toMatchObject([{ total: 24, sources: 1 }])
    })

    it('counts results by unit and officials by role', async () => {
      const units = await store.records.stats.achievements({}, 10)
      expect(units.find(({ unit }) => unit === 'cuộc giám sát')).toEqual({
        unit: 'cuộc giám sát',
        statements: 1,
        least: 11,
        most: 11,
        sources: 1,
      })
      const roles = await store.records.stats.roles({ province: 'Thanh Hóa' })
      expect(roles.find(({ role }) => role === 'chaired')).toEqual({
        role: 'chaired',
        names: 1,
        mentions: 1,
        sources: 1,
      })
    })

    it('tells how sure the values are, and where they are not', async () => {
      const { bands, warnings, hosts, encodings } = await store.records.stats.quality()
      const officials = bands.filter(({ field }) => field === 'officials')
      expect(officials.reduce((sum, { count }) => sum + count, 0)).toBeGreaterThanOrEqual(4)
      expect(bands.every(({ from, count }) => from >= 0 && from < 1 && count > 0)).toBe(true)
      expect(warnings.every(({ count, records }) => count >= records)).toBe(true)
      expect(hosts).toContainEqual(expect.objectContaining({ name: 'baothanhhoa.vn', withoutArticle: 0 }))
      const [{ name, records, doubtful } = { name: null, records: 0, doubtful: 0 }] = encodings
      expect([name, records]).toEqual(['utf-8', Object.keys(ids).length])
      const doubts = await store.records.doubts.list({ limit: 1000 })
      expect(new Set(doubts.map(({ sha256 }) => sha256)).size).toBe(doubtful)
      expect(await store.records.doubts.count()).toBe(doubts.length)
    })

    it('names the terms that tell a record from the others', async () => {
      const terms = await store.records.keyTerms(ids['a.txt'] ?? '', 5)
      expect(terms).toHaveLength(5)
      expect(terms?.map(({ term }) => term)).toContain('tổng kết công tác')
      expect(terms?.[0]?.weight).toBeGreaterThanOrEqual(terms?.[4]?.weight ?? Number.POSITIVE_INFINITY)
      expect(await store.records.keyTerms('ffff')).toBeUndefined()
    })

    it('names the terms that tell the records that are meant from the others', async () => {
      const asked = { text: '"phó chủ tịch"' }
      const { total } = await store.records.search({ ...asked, limit: 1 })
      const terms = await store.records.stats.terms(asked, 20)
      expect(terms.map(({ term }) => term)).toContain('Phó Chủ tịch')
      expect(terms.map(({ term }) => term)).not.toContain('Hòa Bình')
      expect(terms.every(({ count, records }) => count <= total && count <= records)).toBe(true)
      expect(await store.records.stats.terms({ text: '"sông Mã"' }, 3)).toEqual(
        await store.records.keyTerms(ids['b.txt'] ?? '', 3),
      )
      expect(await store.records.stats.terms({ text: 'khôngcótừnày' }, 5)).toEqual([])
    })
  })
}
