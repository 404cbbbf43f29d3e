import { describe, expect, it } from 'vitest'
import { sections } from '../../../src/annotators/section/section.js'
import { read } from '../read.js'

const kinds = (text: string) => read(text, sections).map(({ value }) => value.kind)

const cases: readonly (readonly [string, readonly string[]])[] = [
  ['Tham dự hội nghị có các đồng chí lãnh đạo huyện.', ['attendance']],
  ['Trong 6 tháng đầu năm, huyện đã mở 4 lớp. Các lớp có 120 học viên.', ['results', 'results']],
  [
    'Tuy nhiên, công tác phối hợp còn hạn chế. Chất lượng đào tạo nghề chưa cao. Lớp học vẫn đông.',
    ['shortcomings', 'shortcomings'],
  ],
  ['Tuy nhiên, trời đã tạnh mưa.', []],
  ['Tồn tại, hạn chế\n\nĐường xuống cấp.', ['shortcomings', 'shortcomings']],
  ['II. Nhiệm vụ trọng tâm\n\nMở 3 lớp học.\n\nIII. Ý khác\n\nTrời đẹp.', ['tasks', 'tasks']],
  ['Kết quả đạt được khá. Xã phấn đấu về đích trong thời gian tới.', ['results', 'tasks']],
  ['Phát biểu tại buổi lễ, bà ghi nhận nỗ lực của xã.', ['speech']],
  ['Phát biểu tại buổi lễ, bà yêu cầu xã làm nhanh hơn.', ['tasks']],
  ['Hội nghị cũng chỉ ra một số tồn tại: 4 xã chậm nộp báo cáo.', ['shortcomings']],
  ['Các xã còn những hạn chế trong đó có 2 trạm bơm hỏng.', ['shortcomings']],
  ['Ông thẳng thắn: “Xã cần làm nhanh hơn”.', []],
  ['Huyện đã khắc phục những tồn tại: sửa 4 cây cầu.', []],
  ['Mặc dù còn nhiều khó khăn, xã vẫn trồng 5 ha rừng.', []],
  ['Mặc dù đã cố gắng, công tác phối hợp còn hạn chế.', ['shortcomings']],
  ['Con đường dài 3 km chạy qua hai thôn.', []],
]

describe('sections', () => {
  it.each(cases)('%s', (text, expected) => expect(kinds(text)).toEqual(expected))

  it('are not changed by what follows', () => {
    const text = 'Kết quả đạt được\n\nXã mở 2 lớp.'
    const longer = `${text}\n\nTồn tại, hạn chế\n\nThiếu vốn.`
    expect(read(longer, sections).slice(0, 2)).toEqual(read(text, sections))
  })
})
