import { describe, expect, it } from 'vitest'
import { bodiesAsked } from '../../src/store/office.js'

describe('a body that is asked for', () => {
  it.each([
    ['HĐND', [{ key: 'hoi dong nhan dan' }]],
    ['HĐND tỉnh', [{ key: 'hoi dong nhan dan tinh' }, { key: 'hoi dong nhan dan', level: 'province' }]],
    ['UBND Thành phố', [{ key: 'uy ban nhan dan thanh pho' }, { key: 'uy ban nhan dan' }]],
    ['Cục Hải quan', [{ key: 'cuc hai quan' }, { key: 'cuc hai', level: 'district' }]],
  ])('%s may be called so, or be of the level that it ends with', (text, meant) => {
    expect(bodiesAsked(text)).toEqual(meant)
  })
})
