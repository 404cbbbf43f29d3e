import { describe, expect, it } from 'vitest'
import { actions } from '../../../src/annotators/action/action.js'
import { read } from '../read.js'

/** Each phrase that is read, with its roles, or its form where it gives none. */
const found = (text: string): string[] =>
  read(text, actions).map(
    ({ start, end, value }) =>
      `${text.slice(start, end)}: ${value.roles.join(', ') || value.form}${value.quoted ? ' (quoted)' : ''}`,
  )

const cases: readonly (readonly [string, readonly string[]])[] = [
  ['Đồng chí Lê Văn Mẫu dự và phát biểu chỉ đạo hội nghị.', ['dự: attended', 'phát biểu chỉ đạo: directed']],
  ['Ông Mẫu chủ trì cuộc họp.', ['chủ trì: chaired']],
  ['Bà Mẫu cho biết, xã đã ký hợp đồng.', ['cho biết: spoke', 'đã ký: signed']],
  ['Đoàn đến thăm, tặng quà gia đình chính sách.', ['đến thăm: visited', 'tặng quà: visited']],
  ['Ông Mẫu được bầu làm Chủ tịch.', ['được bầu làm: appointed']],
  ['Hội nghị diễn ra dưới sự chủ trì của bà Mẫu.', ['dưới sự chủ trì của: chaired']],
  ['Theo ông Mẫu, mưa đã tạnh.', ['Theo: spoke']],
  ['Xã bầu ông Mẫu giữ chức vụ mới.', ['bầu: appointed', 'giữ chức vụ: appointed']],
  ['HĐND miễn nhiệm ông Mẫu.', ['miễn nhiệm: releases']],
  ['“Tôi đề nghị làm sớm”, ông Mẫu nói.', ['đề nghị: directed (quoted)', 'nói: spoke']],
  ['Xã có 3 dự án và tiếp tục chương trình giao thông.', []],
  ['Ban Chỉ đạo họp với Ủy ban Kiểm tra.', []],
  ['Buổi tiếp và đối thoại với dân kéo dài theo yêu cầu.', ['theo: spoke']],
  ['Ông Mẫu không dự lễ ký kết.', []],
  ['- Dự hội nghị có: ông Mẫu.', ['Dự: attended']],
  ['Xã Mẫu - Dự và Ban Chỉ đạo - Chỉ đạo họp.', []],
]

describe('actions', () => {
  it.each(cases)('%s', (text, expected) => expect(found(text)).toEqual(expected))

  it('know the word that opens a sentence, and words that need their subject next to them', () => {
    const [opening] = read('Phát biểu tại lễ, ông Mẫu cảm ơn bà con.', actions)
    expect(opening?.value).toMatchObject({ first: true, weak: false })
    expect(read('Xã báo cáo.', actions)[0]?.value.weak).toBe(true)
  })
})
