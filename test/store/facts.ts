import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Conditions } from '../../src/store/query.js'
import type { Store } from '../../src/store/store.js'
import { type Article, stored } from './archive.js'

const about = (uri: string, title: string, text: string, more: Partial<Article> = {}): Article => ({
  uri,
  title,
  // No two have the same bytes.
  text: `${text} Các đại biểu cho rằng những việc ấy cần được tiếp tục trong thời gian tới. ${uri.replace(/\d/g, digit => 'abcdefghij'.charAt(Number(digit)))}.`,
  ...more,
})

/** Counts that are one fact in other words, and facts that look alike. */
const articles: readonly Article[] = [
  about(
    'months',
    'HĐND tỉnh Sơn La sau chín tháng',
    'Tháng 7/2019, HĐND tỉnh đã thông qua 3 nghị quyết. Tháng 8/2019, HĐND tỉnh đã thông qua 3 nghị quyết. Tháng 9/2019, HĐND tỉnh đã thông qua 3 nghị quyết.',
    { publishedAt: '2019-10-02' },
  ),
  ...['2008-07-10', '2022-07-10', '2022-07-12'].map(day =>
    about(`undated ${day}`, 'Kỳ họp HĐND tỉnh Lạng Sơn', 'Tại kỳ họp, HĐND tỉnh đã thông qua 12 nghị quyết.', {
      publishedAt: day,
    }),
  ),
  ...['https://tin.example/1', 'https://tin.example/2', 'https://bao.example/1', undefined].map((url, at) =>
    about(`somewhere ${at}`, 'Kỳ họp thứ tám', `Trong quý III/2018, HĐND tỉnh đã thông qua 21 nghị quyết.`, {
      publishedAt: '2018-10-02',
      ...(url === undefined ? {} : { url }),
    }),
  ),
  ...['HĐND tỉnh Yên Bái', 'HĐND tỉnh', 'Hội đồng Nhân dân tỉnh'].map((body, at) =>
    about(`words ${at}`, 'Yên Bái tổng kết quý III', `Trong quý III/2018, ${body} đã thông qua 9 nghị quyết.`, {
      publishedAt: '2018-10-02',
    }),
  ),
  about('city', 'Yên Bái tổng kết quý III', 'Trong quý III/2018, HĐND thành phố Yên Bái đã thông qua 9 nghị quyết.', {
    publishedAt: '2018-10-02',
  }),
  ...['Sơn La', 'Lai Châu'].map(province =>
    about(`country ${province}`, `Tỉnh ${province} tiếp xúc cử tri`, 'Năm 2020, Quốc hội đã thông qua 17 nghị quyết.', {
      publishedAt: '2020-12-20',
    }),
  ),
  about(
    'units',
    'Huyện Cẩm Lạc qua chín tháng',
    'Năm 2021, huyện đã hoàn thành 7 hồ chứa, hỗ trợ 120 hộ nghèo, trồng 40 ha rừng. Quý III/2022, huyện đã trồng 25 ha rừng.',
    { publishedAt: '2022-10-20' },
  ),
  about(
    'people',
    'Kỳ họp thứ mười của HĐND tỉnh Bắc Kạn',
    'Ông Trịnh Văn Lương, Chủ tịch HĐND tỉnh Bắc Kạn chủ trì kỳ họp. Ông Lò Văn Sơn, Giám đốc Sở Nội vụ tỉnh Bắc Kạn phát biểu tại kỳ họp.',
    { publishedAt: '2017-05-05' },
  ),
]

/** What every store takes for one fact and what for several, and which of them it counts. */
export function factsBehaviour(name: string, openStore: () => Promise<Store>): void {
  describe(`${name}, facts`, () => {
    let store: Store
    beforeAll(async () => {
      store = await openStore()
      await stored(store, articles)
    })
    afterAll(() => store.close())

    const resolutions = async (asked: Conditions): Promise<readonly string[]> =>
      (await store.records.stats.resolutions(asked)).map(
        ({ period, province, level, place, body, total, statements, sources }) =>
          `${period} ${province}, ${level}, ${place}, ${body}: ${total} ${statements}/${sources}`,
      )
    const units = async (asked: Conditions): Promise<readonly string[]> =>
      (await store.records.stats.achievements(asked, 50)).map(
        ({ unit, least, most, statements }) => `${unit} ${least}–${most} ${statements}`,
      )

    it.each<readonly [string, Conditions, readonly string[]]>([
      [
        'equal counts of several months are several',
        { from: '2019', to: '2019' },
        ['2019-35 Sơn La, province, null, Hội đồng nhân dân: 9 3/1'],
      ],
      [
        'what says no time is of the quarter of its publication',
        { province: 'Lạng Sơn' },
        ['null Lạng Sơn, province, null, Hội đồng nhân dân: 24 2/3'],
      ],
      [
        'councils of provinces that are not known are those of their sites',
        { text: '"kỳ họp thứ tám"' },
        ['2018-35 null, province, null, Hội đồng nhân dân: 63 3/4'],
      ],
      [
        'a council is one in all words for it, and its city has another',
        { text: '"Yên Bái tổng kết"' },
        [
          '2018-35 Yên Bái, district, thành phố Yên Bái, Hội đồng nhân dân: 9 1/1',
          '2018-35 Yên Bái, province, null, Hội đồng nhân dân: 9 1/3',
        ],
      ],
      [
        'what the country resolves is of no province',
        { from: '2020', to: '2020' },
        ['2020 null, central, null, Quốc hội: 17 1/2'],
      ],
      [
        'those of a period are counted alone',
        { period: '2019-08' },
        ['2019-35 Sơn La, province, null, Hội đồng nhân dân: 3 1/1'],
      ],
      [
        'those within bounds are counted alone',
        { resolutionsFrom: 13, resolutionsTo: 20 },
        ['2020 null, central, null, Quốc hội: 17 1/2'],
      ],
    ])('%s', async (_, asked, expected) => {
      expect(await resolutions(asked)).toEqual(expected)
    })

    it('keeps units apart that differ by a diacritic, and counts those that are asked for', async () => {
      expect([...(await units({ from: '2022-10', to: '2022-10' }))].sort()).toEqual([
        'ha 25–40 2',
        'hồ chứa 7–7 1',
        'hộ nghèo 120–120 1',
      ])
      expect(await units({ unit: 'ha' })).toEqual(['ha 25–40 2'])
      expect(await units({ unit: 'ha', period: '2022' })).toEqual(['ha 25–25 1'])
      expect(await units({ unit: 'ho chua' })).toEqual(['hồ chứa 7–7 1'])
      expect((await store.records.search({ unit: 'hộ chứa', limit: 5 })).total).toBe(0)
    })

    it('counts the roles of the officials that are asked for', async () => {
      const roles = async (asked: Conditions): Promise<readonly string[]> =>
        (await store.records.stats.roles(asked)).map(({ role, names }) => `${role} ${names}`)
      expect(await roles({})).toEqual(['chaired 1', 'spoke 1'])
      expect(await roles({ official: 'trinh van luong' })).toEqual(['chaired 1'])
      expect(await roles({ post: 'Giám đốc' })).toEqual(['spoke 1'])
      expect(await roles({ role: 'spoke' })).toEqual(['spoke 1'])
      expect(await roles({ role: 'spoke', official: 'Trịnh Văn Lương' })).toEqual([])
    })
  })
}
