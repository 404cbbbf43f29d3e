import { describe, expect, it } from 'vitest'
import { clauses } from '../../../src/annotators/clause/clause.js'
import { read } from '../read.js'

const split = (text: string): string[] => read(text, clauses).map(({ start, end }) => text.slice(start, end))
const moods = (text: string) => read(text, clauses).map(({ value }) => value.mood)

/** Each line is a sentence whose clauses are divided by ¦; the marks between them belong to none. */
const sentences = [
  ['Huyện đã trồng 5 ha rừng; xã sửa 2 km đường.', ['Huyện đã trồng 5 ha rừng', 'xã sửa 2 km đường.']],
  [
    'Tổ công tác kiểm tra 12 cơ sở, xử phạt 3 cơ sở.',
    ['Tổ công tác kiểm tra 12 cơ sở,', 'xử phạt 3 cơ sở.'].map(part => part.replace(/,$/, '')),
  ],
  ['Có các sở, ban, ngành và đoàn thể.', ['Có các sở, ban, ngành và đoàn thể.']],
  ['Kết quả: thu đạt 30 tỷ đồng.', ['Kết quả', 'thu đạt 30 tỷ đồng.']],
  ['Cuộc họp lúc 8:30 tại hội trường.', ['Cuộc họp lúc 8:30 tại hội trường.']],
  ['Tỉnh có 10 xã, trong đó 4 xã miền núi.', ['Tỉnh có 10 xã', 'trong đó 4 xã miền núi.']],
  ['Sở Giáo dục và Đào tạo báo cáo.', ['Sở Giáo dục và Đào tạo báo cáo.']],
  ['Đã giải ngân 40% và phấn đấu đạt 95%.', ['Đã giải ngân 40%', 'và phấn đấu đạt 95%.']],
] as const

describe('clauses', () => {
  it.each(sentences)('%s', (text, parts) => expect(split(text)).toEqual(parts))

  it('of an endless sentence are read like those of any other', () => {
    expect(split('có, '.repeat(150_000)).length).toBe(150_000)
  })

  it('tell what is done from what is planned and what is lacking', () => {
    expect(moods('Đã giải ngân 40% và phấn đấu đạt 95%.')).toEqual(['done', 'planned'])
    expect(moods('Xã chưa có nhà văn hóa.')).toEqual(['lacking'])
    expect(moods('Xã xây 2 cầu.')).toEqual([undefined])
  })
})
