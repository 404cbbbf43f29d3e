import { describe, expect, it } from 'vitest'
import { titleParts } from '../../../src/fields/officials/canonical.js'
import { replaces, succession } from '../../../src/fields/officials/succession.js'

const parts = (post: string, rest = '') => titleParts(`${post}${rest}`, post.length, [], undefined)
const office = (post: string, rest: string, told: 'styled' | 'taken' | 'then' | 'new', mention = 0) => ({
  parts: parts(post, rest),
  former: false,
  elected: told === 'taken' || told === 'then',
  past: told === 'then',
  fresh: told === 'taken',
  left: false,
  newly: told === 'new',
  rows: [],
  styled: told === 'styled' || told === 'new' ? [mention] : [],
  taken: told === 'taken' || told === 'then' ? [mention] : [],
})

describe('a new office', () => {
  it.each([
    ['Giám đốc', ' Sở Y tế', 'Phó Giám đốc', ' Sở Y tế', true],
    ['Phó Chủ tịch', ' UBND tỉnh', 'Giám đốc', ' Sở Y tế', true],
    ['Chủ tịch', ' HĐND tỉnh', 'Phó Bí thư', ' Tỉnh ủy', false],
    ['Chủ tịch', ' HĐND tỉnh', 'Bí thư', ' Huyện ủy', true],
    ['Đại biểu', ' HĐND tỉnh', 'Giám đốc', ' Công an tỉnh', false],
    ['Trợ lý Phó Thủ tướng', ' Trần Văn Mẫu', 'Thư ký Phó Thủ tướng', ' Trần Văn Mẫu', true],
    ['Giám đốc', ' Sở Y tế', 'Tỉnh ủy viên', '', false],
    ['Bí thư', ' Huyện ủy', 'Bí thư', ' Trung ương Đoàn', true],
    ['Trưởng ban', '', 'Bí thư', ' Tỉnh ủy', false],
    ['Bí thư', ' Quân ủy Trung ương', 'Bộ trưởng', ' Bộ Quốc phòng', false],
    ['Bí thư', ' Tỉnh ủy Lào Cai', 'Chủ tịch', ' UBND tỉnh Lào Cai', false],
    ['Bí thư', ' Tỉnh ủy Lào Cai', 'Chủ tịch', ' Lào Cai', false],
    ['Quyền Giám đốc', ' Sở Y tế', 'Phó Giám đốc', ' Sở Y tế', false],
    ['Phó Chủ tịch', ' UBND tỉnh', 'Chủ tịch', ' Liên đoàn Lao động tỉnh', true],
    ['Bí thư', ' Tỉnh ủy', 'Chủ tịch', ' Hội Nông dân tỉnh', true],
    ['Giám đốc', ' Sở Y tế', 'Chủ tịch', ' Hội Đông y tỉnh', false],
    ['Bí thư', ' Đảng đoàn Hội Nông dân tỉnh', 'Phó Bí thư', ' Đảng đoàn Hội Nông dân tỉnh', true],
    ['Bí thư', ' Đảng đoàn Hội Nông dân tỉnh', 'Phó Bí thư', ' Tỉnh ủy', false],
    ['Bí thư', ' Đảng ủy Tổng công ty Văn hóa', 'Phó Trưởng ban', ' Pháp chế HĐND tỉnh', true],
    ['Bí thư', ' Huyện ủy', 'Chủ tịch', ' HĐND huyện', false],
    ['Chủ tịch', ' UBND tỉnh', 'Phó Chủ tịch Thường trực', ' UBND tỉnh', true],
    ['Chánh Văn phòng', ' Đoàn ĐBQH và HĐND tỉnh', 'Phó Chánh Văn phòng', ' HĐND tỉnh', true],
    ['Trưởng đoàn', ' ĐBQH tỉnh', 'Giám đốc', ' Sở Y tế', false],
    ['Trưởng ban', ' chấm thi tỉnh', 'Giám đốc', ' Sở Giáo dục', false],
    ['Bí thư', ' Đảng ủy Cục Thuế tỉnh', 'Cục trưởng', ' Cục Thuế tỉnh', false],
    ['Bí thư', ' Đảng ủy Cục Hải quan tỉnh', 'Cục trưởng', ' Cục Thuế tỉnh', true],
    ['Phó Chủ tịch', ' UBND tỉnh', 'Bí thư', ' Thành ủy Tân Mẫu', true],
    ['Chủ tịch', ' UBND thành phố', 'Phó Bí thư', ' Thành ủy Hà Nội', false],
  ])('%s%s after %s%s', (post, rest, oldPost, oldRest, expected) =>
    expect(replaces(parts(post, rest), parts(oldPost, oldRest))).toBe(expected),
  )

  it('of a career ends the one before it also where it is over itself', () => {
    const over = { ...office('Bí thư', ' Thành đoàn', 'then', 1), former: true }
    expect(succession([office('Phó Bí thư', ' Thành đoàn', 'then'), over])).toEqual([true, false])
  })

  it('that was given up itself ends none', () => {
    expect(
      succession([
        office('Thứ trưởng', ' Bộ Xây dựng', 'styled'),
        office('Chủ tịch', ' UBND tỉnh', 'taken'),
        office('Phó Bí thư', ' Tỉnh ủy', 'then', 1),
      ]),
    ).toEqual([true, false, false])
  })

  it('at the head of the Party in a province ends that of its chairman in a career', () => {
    expect(succession([office('Bí thư', ' Tỉnh ủy', 'styled'), office('Chủ tịch', ' UBND tỉnh', 'then', 1)])).toEqual([
      false,
      true,
    ])
    expect(
      succession([office('Phó Bí thư', ' Tỉnh ủy', 'styled'), office('Chủ tịch', ' UBND tỉnh', 'then', 1)]),
    ).toEqual([false, false])
  })

  it('ends the one before it; one of an earlier time ends none', () => {
    expect(
      succession([office('Giám đốc', ' Sở Y tế', 'styled'), office('Phó Chủ tịch', ' UBND tỉnh', 'taken')]),
    ).toEqual([true, false])
    expect(
      succession([office('Phó Chủ tịch', ' UBND tỉnh', 'styled'), office('Giám đốc', ' Sở Y tế', 'then')]),
    ).toEqual([false, true])
  })

  it('ends the one by which its holder is called when it is given, wherever else it was told before', () => {
    const [taken, old] = [office('Bí thư', ' Tỉnh ủy', 'taken'), office('Phó Bí thư', ' Tỉnh ủy', 'styled', 1)]
    expect(succession([taken, old])).toEqual([false, false])
    expect(succession([{ ...taken, taken: [0, 1] }, old])).toEqual([false, true])
    expect(
      succession([
        { ...taken, taken: [0, 1] },
        { ...old, elected: true, taken: [2] },
      ]),
    ).toEqual([false, true])
  })

  it('at the head of a body ends that of the deputy who was given it, also at an earlier time', () => {
    const head = { ...office('Giám đốc', ' Sở Y tế', 'taken'), fresh: false }
    expect(succession([office('Phó Giám đốc thường trực', ' Sở Y tế', 'styled'), head])).toEqual([true, false])
    expect(succession([office('Trưởng phòng', ' Y tế', 'styled'), head])).toEqual([false, false])
  })

  it('that is given together with another ends it only where the other is its deputy', () => {
    const row = (post: string, rest: string) => ({ ...office(post, rest, 'taken'), rows: [1] })
    expect(succession([row('Phó Trưởng ban', ' Kinh tế Trung ương'), row('Chủ tịch', ' Tập đoàn Thép')])).toEqual([
      false,
      false,
    ])
    expect(succession([row('Phó Giám đốc', ' Sở Y tế'), row('Giám đốc', ' Sở Y tế')])).toEqual([true, false])
  })

  it('ends the one by which its holder is called, where that is told as held before, and no seat', () => {
    const held = (post: string, rest: string) => ({ ...office(post, rest, 'styled'), left: true })
    const taken = office('Bí thư', ' Tỉnh ủy', 'taken')
    expect(succession([held('Chủ tịch', ' HĐND tỉnh'), taken])).toEqual([true, false])
    expect(succession([held('Ủy viên', ' Trung ương Đảng'), taken])).toEqual([false, false])
    const state = office('Chủ tịch', ' UBND tỉnh', 'taken')
    expect(succession([held('Phó Bí thư', ' Tỉnh ủy'), state])).toEqual([false, false])
  })

  it('of full membership ends that of an alternate', () =>
    expect(
      succession([
        office('Ủy viên', ' Trung ương Đảng', 'styled'),
        office('Ủy viên dự khuyết', ' Trung ương Đảng', 'styled', 1),
      ]),
    ).toEqual([false, true]))

  it.each([
    ['Phó Chủ tịch', ' UBND tỉnh', 'Chủ tịch', ' Hội đồng quản lý Quỹ Bảo vệ môi trường', false],
    ['Phó Chủ tịch', ' UBND huyện', 'Chủ tịch', ' Hội Chữ thập đỏ huyện', false],
    ['Phó Chủ tịch Thường trực', ' HĐND tỉnh', 'Chủ tịch', ' Hội Khuyến học tỉnh', false],
    ['Phó Trưởng ban', ' Kinh tế HĐND tỉnh', 'Trưởng ban', ' Chỉ đạo phòng dịch', false],
    ['Phó Chủ tịch Thường trực', ' HĐND tỉnh', 'Chủ tịch', ' HĐND tỉnh', true],
    ['Phó Chủ tịch', ' UBND tỉnh', 'Chủ tịch', '', true],
  ])('of a head ends that of the deputy of the same body: %s%s, then %s%s', (old, oldRest, fresh, freshRest, over) =>
    expect(succession([office(old, oldRest, 'styled'), office(fresh, freshRest, 'taken')])[0]).toBe(over),
  )

  it('that is called new has not ended, whatever is told of behind it', () =>
    expect(succession([office('Chủ tịch', ' UBND tỉnh', 'new'), office('Giám đốc', ' Sở Y tế', 'taken')])).toEqual([
      false,
      true,
    ]))
})
