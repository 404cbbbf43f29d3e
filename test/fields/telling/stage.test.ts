import { describe, expect, it } from 'vitest'
import { isOverBehind, openingOf, sentenceFrom, stageOf } from '../../../src/fields/telling/stage.js'

describe('the stage of an office', () => {
  it.each([
    ['Trước khi về tỉnh, ', true, true],
    ['Kết luận nêu rõ, trong thời gian ', true, true],
    ['Năm 2012, ', false, true],
    ['Sau đó, ', false, true],
    ['Sáng nay, ', false, false],
  ])('behind "%s"', (lead, over, past) => expect(stageOf(lead)).toMatchObject({ over, past }))

  it.each([
    ['4/1985-7/1988: ', true, true],
    ['Từ 7/2010 đến nay: ', true, false],
    ['Năm 2012, ', false, false],
  ])('behind the period "%s"', (lead, range, over) => expect(openingOf(lead)).toMatchObject({ range, over }))

  it('needs a period', () => expect(openingOf('Sáng nay, ')).toBeUndefined())

  it.each([
    [' (5/2012 - 8/2013)', true],
    [' từ năm 2001 đến năm 2005', true],
    [' (2016-2021)', false],
    [' từ năm 2016 đến nay', false],
  ])('before "%s"', (behind, over) => expect(isOverBehind(`Giám đốc${behind}`, 8)).toBe(over))

  it('is told in its own sentence', () => {
    const text = 'Ông về hưu. Bà làm Giám đốc.'
    expect(text.slice(sentenceFrom(text, 19))).toBe('Bà làm Giám đốc.')
  })
})
