import { describe, expect, it } from 'vitest'
import { shortcomingsField } from '../../../src/fields/shortcomings/shortcomings.js'
import { annotate, planOf } from '../../../src/match/annotator.js'
import { documentOf } from '../../annotators/read.js'

const texts = (text: string): string[] =>
  shortcomingsField.assemble(annotate(documentOf(text), planOf(shortcomingsField.reads))).value.map(entry => entry.text)

const cases: readonly (readonly [string, readonly string[]])[] = [
  [
    'Xã đã hoàn thành 5 chỉ tiêu. Tuy nhiên, công tác giải ngân vốn đầu tư công còn chậm.',
    ['công tác giải ngân vốn đầu tư công còn chậm.'],
  ],
  [
    'Tồn tại, hạn chế\n\n- Một số thôn chưa có nhà văn hóa để sinh hoạt.\n\n- Đường liên xã xuống cấp nhưng chậm được sửa chữa.',
    ['Một số thôn chưa có nhà văn hóa để sinh hoạt.', 'Đường liên xã xuống cấp nhưng chậm được sửa chữa.'],
  ],
  [
    'Chủ tịch xã cho biết khó khăn lớn nhất là đất của nông trường chưa được bàn giao cho dân.',
    ['Chủ tịch xã cho biết khó khăn lớn nhất là đất của nông trường chưa được bàn giao cho dân.'],
  ],
  ['Nguyên nhân của những hạn chế trên là do thiếu vốn đầu tư.', []],
  ['Huyện đã khắc phục những tồn tại, hạn chế của năm trước trong quản lý đất đai.', []],
  ['Tuy nhiên, đội khách đã gỡ hòa trong hiệp hai của trận đấu.', []],
]

describe('shortcomings', () => {
  it.each(cases)('%s', (text, expected) => expect(texts(text)).toEqual(expected))
})
