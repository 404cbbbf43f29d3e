import { describe, expect, it } from 'vitest'
import { titleParts } from '../../../src/fields/officials/canonical.js'
import { replaces, succession } from '../../../src/fields/officials/succession.js'

const parts = (post: string, rest = '') => titleParts(`${post}${rest}`, post.length, [], undefined)
const office = (post: string, rest: string, told: 'styled' | 'taken' | 'then' | 'new') => ({
  parts: parts(post, rest),
  former: false,
  elected: told === 'taken' || told === 'then',
  past: told === 'then',
  newly: told === 'new',
})

describe('a new office', () => {
  it.each([
    ['Giám đốc', ' Sở Y tế', 'Phó Giám đốc', ' Sở Y tế', true],
    ['Phó Chủ tịch', ' UBND tỉnh', 'Giám đốc', ' Sở Y tế', true],
    ['Chủ tịch', ' HĐND tỉnh', 'Phó Bí thư', ' Tỉnh ủy', false],
    ['Chủ tịch', ' HĐND tỉnh', 'Bí thư', ' Huyện ủy', true],
    ['Đại biểu', ' HĐND tỉnh', 'Giám đốc', ' Công an tỉnh', false],
    ['Giám đốc', ' Sở Y tế', 'Tỉnh ủy viên', '', false],
    ['Trưởng ban', '', 'Bí thư', ' Tỉnh ủy', false],
    ['Quyền Giám đốc', ' Sở Y tế', 'Phó Giám đốc', ' Sở Y tế', false],
  ])('%s%s after %s%s', (post, rest, oldPost, oldRest, expected) =>
    expect(replaces(parts(post, rest), parts(oldPost, oldRest))).toBe(expected),
  )

  it('ends the one before it; one of an earlier time ends none', () => {
    expect(
      succession([office('Giám đốc', ' Sở Y tế', 'styled'), office('Phó Chủ tịch', ' UBND tỉnh', 'taken')]),
    ).toEqual([true, false])
    expect(
      succession([office('Phó Chủ tịch', ' UBND tỉnh', 'styled'), office('Giám đốc', ' Sở Y tế', 'then')]),
    ).toEqual([false, true])
  })

  it('that is called new has not ended, whatever is told of behind it', () =>
    expect(succession([office('Chủ tịch', ' UBND tỉnh', 'new'), office('Giám đốc', ' Sở Y tế', 'taken')])).toEqual([
      false,
      true,
    ]))
})
