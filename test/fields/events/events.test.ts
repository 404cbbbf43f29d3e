import { describe, expect, it } from 'vitest'
import { eventsField } from '../../../src/fields/events/events.js'
import { annotate, planOf } from '../../../src/match/annotator.js'
import { documentOf } from '../../annotators/read.js'

const entries = (text: string) =>
  eventsField.assemble(annotate(documentOf(text, { publishedAt: '2019-09-15' }), planOf(eventsField.reads))).value

type Told = readonly [
  name: string,
  host: string | null,
  place: string | null,
  day: string | undefined,
  part: string | null,
]

const cases: readonly (readonly [string, Told])[] = [
  [
    'Sáng 14/9, UBND tỉnh Bình Sơn tổ chức hội nghị sơ kết công tác 6 tháng đầu năm tại Trung tâm Hội nghị tỉnh.',
    ['hội nghị sơ kết công tác 6 tháng đầu năm', 'UBND tỉnh Bình Sơn', 'Trung tâm Hội nghị tỉnh', '2019-09-14', 'sáng'],
  ],
  [
    'Chiều 14/9, tại Hà Nội, Bộ Lao động phối hợp với Hội Nông dân tổ chức tọa đàm về việc làm ở nông thôn.',
    ['tọa đàm về việc làm ở nông thôn', 'Bộ Lao động', 'Hà Nội', '2019-09-14', 'chiều'],
  ],
  [
    'Phát biểu tại phiên họp thứ 15 của Ban Chỉ đạo ngày 14/9, ông Lê Văn Mẫu yêu cầu các sở báo cáo.',
    ['phiên họp thứ 15 của Ban Chỉ đạo', null, null, '2019-09-14', null],
  ],
  [
    'Ngày 14/9, Ban Tổ chức Tỉnh ủy tổ chức lễ kỷ niệm ngày thành lập ngành.',
    ['lễ kỷ niệm ngày thành lập ngành', 'Ban Tổ chức Tỉnh ủy', null, '2019-09-14', null],
  ],
  [
    'Ngày 14/9, ông Lê Văn Mẫu tổ chức họp báo “Vì dòng sông”.',
    ['họp báo “Vì dòng sông”', null, null, '2019-09-14', null],
  ],
  [
    'Tại Hội nghị Thành ủy TP. Minh Sơn lần thứ 30 sáng nay, ông Lê Văn Mẫu phát biểu.',
    ['Hội nghị Thành ủy TP. Minh Sơn lần thứ 30', null, null, '2019-09-15', 'sáng'],
  ],
  [
    'Sáng 14/9, tỉnh tổ chức hội nghị về học tập và làm theo tấm gương tốt, nhiều đại biểu dự.',
    ['hội nghị về học tập và làm theo tấm gương tốt', null, null, '2019-09-14', 'sáng'],
  ],
]

describe('events', () => {
  it.each(cases)('%s', (text, told) => {
    expect(
      entries(text).map(({ name, host, place, days, partOfDay }) => [name, host, place, days[0], partOfDay]),
    ).toEqual([told])
  })

  it.each([
    'Ngày 14/9, ông Lê Văn Mẫu cho biết giá lúa tăng.',
    'Lễ tân khách sạn kể lại sự việc.',
    'Dự kiến UBND tỉnh sẽ tổ chức hội nghị tổng kết năm.',
    'Người dân tổ chức nghỉ lễ tại nhà.',
  ])('names none in %s', text => {
    expect(entries(text)).toEqual([])
  })

  it('keeps where each part stands', () => {
    const text = 'Sáng 14/9, UBND huyện tổ chức buổi gặp mặt cán bộ hưu trí tại hội trường huyện.'
    const [entry] = entries(text)
    expect(entry?.evidence.map(({ rule, quote }) => [rule, quote])).toEqual([
      ['event/name', 'buổi gặp mặt cán bộ hưu trí'],
      ['event/host', 'UBND huyện'],
      ['event/place', 'hội trường huyện'],
      ['date/day-month', 'Sáng 14/9'],
    ])
  })
})
