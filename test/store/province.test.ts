import { describe, expect, it } from 'vitest'
import { provinceNamed, provinceOf, provincesOf, withParts } from '../../src/store/province.js'
import { recordOf } from './archive.js'

describe('provinces', () => {
  it.each([
    ['Bà Rịa-Vũng Tàu', 'Bà Rịa - Vũng Tàu'],
    ['bà rịa – vũng tàu', 'Bà Rịa - Vũng Tàu'],
    ['ba ria vung tau', 'Bà Rịa - Vũng Tàu'],
    ['Thừa Thiên-Huế', 'Thừa Thiên Huế'],
    ['Hà Tây', 'Hà Tây'],
    ['tỉnh Hà Bắc', 'Hà Bắc'],
    ['minh hai', 'Minh Hải'],
    ['Hà Đông', undefined],
  ])('%s is %s', (written, name) => {
    expect(provinceNamed(written)).toBe(name)
  })

  it.each([
    ['Huế', ['Huế', 'Thừa Thiên Huế']],
    ['Thừa Thiên Huế', ['Thừa Thiên Huế', 'Huế']],
    ['Hà Nội', ['Hà Nội', 'Hà Tây']],
    ['Hà Bắc', ['Hà Bắc', 'Bắc Giang', 'Bắc Ninh']],
    ['Sơn La', ['Sơn La']],
  ])('%s holds %s', (name, held) => {
    expect(withParts(name)).toEqual(held)
  })

  it.each([
    ['Hà Tây phát triển làng nghề', ['Hà Tây']],
    ['Hội thảo ở tỉnh Hà Bắc', ['Hà Bắc']],
    ['Đạm Hà Bắc tăng sản lượng', []],
    ['Thành phố Huế và tỉnh Thừa Thiên Huế đón khách', ['Thừa Thiên Huế']],
  ])('a headline "%s" is about %s', (title, expected) => {
    const text = 'Ngày 5/6/2007, hội nghị đã diễn ra với nhiều ý kiến về phát triển kinh tế trong thời gian tới.'
    expect(provincesOf(recordOf({ uri: 'a.txt', title, text }))).toEqual(expected)
  })

  it.each([
    ['its own province', { level: 'province', place: 'Quảng Ninh', body: null }, 'Quảng Ninh'],
    ['that of the article', { level: 'province', place: null, body: 'Sở Nội vụ' }, 'Lào Cai'],
    ['that of the article, for a district', { level: 'district', place: 'Bát Xát', body: null }, 'Lào Cai'],
    ['a province of before', { level: 'district', place: 'Hà Bắc', body: null }, 'Hà Bắc'],
    ['that of the article, for a council', { level: null, place: null, body: 'Hội đồng nhân dân' }, 'Lào Cai'],
    ['none, for the country', { level: 'central', place: null, body: 'Chính phủ' }, null],
    ['none, for another country', { level: null, place: 'Đức', body: null }, null],
    ['none, for what says nothing of it', { level: null, place: null, body: null }, null],
  ] as const)('an office is held in %s', (_, office, expected) => {
    expect(provinceOf(office, 'Lào Cai')).toBe(expected)
  })
})
