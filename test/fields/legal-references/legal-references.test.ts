import { describe, expect, it } from 'vitest'
import { legalReferencesField } from '../../../src/fields/legal-references/legal-references.js'
import { annotate, planOf } from '../../../src/match/annotator.js'
import { documentOf } from '../../annotators/read.js'

const entries = (text: string) =>
  legalReferencesField.assemble(annotate(documentOf(text), planOf(legalReferencesField.reads))).value

describe('legalReferences', () => {
  it('lists a document once, in its first full spelling, with every mention', () => {
    const found = entries('Sau một năm thực hiện Nghị quyết 35, tỉnh rà soát 35/NQ-CP; Nghị quyết số 35 cần bổ sung.')
    expect(found.map(({ number }) => number)).toEqual(['35/NQ-CP'])
    expect(found[0]?.evidence.map(({ quote }) => quote)).toEqual(['Nghị quyết 35', '35/NQ-CP', 'Nghị quyết số 35'])
  })

  it('keeps documents of other kinds, years and issuers apart', () => {
    const found = entries('Nghị định 35/2016/NĐ-CP, Nghị quyết 35/NQ-CP và Nghị quyết 35/NQ-HĐND')
    expect(found.map(({ number }) => number)).toEqual(['35/2016/NĐ-CP', '35/NQ-CP', '35/NQ-HĐND'])
  })

  it('takes a shorter word for a kind, and the word for any document, for the same document', () => {
    expect(
      entries('Thông tư liên tịch 27/2016 của hai bộ; Thông tư 27 quy định rõ').map(({ number }) => number),
    ).toEqual(['Thông tư liên tịch 27/2016'])
    expect(entries('Báo cáo số 83/BC-UBND; văn bản số 83 nêu trên')).toHaveLength(1)
    expect(entries('Báo cáo số 83/BC-UBND; Tờ trình số 83')).toHaveLength(2)
  })

  it('takes spaced signs for the same document', () => {
    expect(entries('Nghị quyết 100 / NQ - HĐND; theo 100/NQ-HĐND')).toHaveLength(1)
  })
})
