import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quotesOf } from '../src/evaluating/fields.js'
import type { ArticleRecord } from '../src/record.js'
import { compile, type Outcome, structure } from '../src/structure.js'

// One seed: a run tells of the change under test, not of the day. Other seeds are for the hand: fc.configureGlobal.
fc.configureGlobal({ seed: 20211011 })
const pipeline = compile()
const encode = (text: string): Uint8Array => new TextEncoder().encode(text)
const read = (text: string): Outcome =>
  structure({ bytes: encode(text), uri: 'law.txt', mediaType: 'text/plain' }, pipeline)

function recordOf(text: string): ArticleRecord {
  const { record } = read(text)
  if (!record) throw new Error('quarantined')
  return record
}

/** Pieces that annotators react to, between words that mean nothing to them. */
const pieces = [
  'Sáng ngày 12/10/2021, HĐND tỉnh Sơn La tổ chức Kỳ họp thứ 3.',
  'Dự hội nghị có các đồng chí: Lò Minh Quý, Tỉnh ủy viên, Phó Chủ tịch HĐND tỉnh; Vũ Thị Hạnh, Trưởng Ban Pháp chế.',
  'Ông Trần Đình Khoát, Giám đốc Sở Y tế cho biết đã khám cho 1.250 lượt người.',
  'Kỳ họp đã thông qua 15 nghị quyết theo Nghị định số 30/2020/NĐ-CP.',
  'Trong quý III năm 2021, Văn phòng đã hoàn thành 8 đề án, đạt 95,5% kế hoạch.',
  'Tồn tại, hạn chế: còn 3 dự án chậm tiến độ.',
  'Phát biểu tại đây, đồng chí nhấn mạnh 6 tháng cuối năm.',
  'ủy viên',
  'Nguyễn',
  'Chủ tịch',
  'các Phó',
  '12',
  '1.',
  '(',
  ')',
  ';',
  ',',
  '"',
  '– ',
  'nghị quyết',
  'tháng',
  'năm',
  'ngày',
  'và',
  'không có gì',
  '☘',
  '😀',
  'a',
  '\u200b',
  '\ud800',
  'ö',
]
const paragraph = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 12 }).map(list => list.join(' '))
const article = fc.array(paragraph, { minLength: 1, maxLength: 5 }).map(list => list.join('\n\n'))
const noise = fc.string({ unit: 'binary', maxLength: 400 })
const runs = { numRuns: 150 }

/** The record without what names the bytes. */
const valuesOf = ({ id: _, source: __, ...rest }: ArticleRecord): unknown => rest

describe('laws', () => {
  it('every quote is its span', () => {
    fc.assert(
      fc.property(article, text => {
        const quotes = quotesOf(recordOf(text))
        expect(quotes.every(Boolean)).toBe(true)
      }),
      runs,
    )
  })

  it('any text at all gives a record, in NFC and well-formed', () => {
    fc.assert(
      fc.property(fc.oneof(noise, article), text => {
        const { record } = read(text)
        const kept = record?.article?.text ?? ''
        expect(kept).toBe(kept.normalize('NFC'))
        expect(kept.isWellFormed()).toBe(true)
      }),
      runs,
    )
  })

  it('the same bytes give the same record', () => {
    fc.assert(
      fc.property(article, text => {
        expect(JSON.stringify(recordOf(text))).toBe(JSON.stringify(recordOf(text)))
      }),
      { numRuns: 50 },
    )
  })

  it('decomposed and composed input give one record', () => {
    fc.assert(
      fc.property(article, text => {
        const [composed, decomposed] = [text.normalize('NFC'), text.normalize('NFD')].map(recordOf)
        expect(decomposed && valuesOf(decomposed)).toEqual(composed && valuesOf(composed))
      }),
      runs,
    )
  })

  it('an appended paragraph changes no earlier annotation', () => {
    fc.assert(
      fc.property(article, paragraph, (text, more) => {
        const before = read(text).document
        const after = read(`${text}\n\n${more}`).document
        // Where the longer text drops chrome, it is another text.
        if (!before || !after?.text.startsWith(`${before.text}\n\n`)) return
        for (const layer of pipeline.annotators) {
          const kept = after.read(layer).filter(({ start }) => start < before.text.length)
          expect(kept, layer.name).toEqual(before.read(layer))
        }
      }),
      runs,
    )
  })

  it('an appended paragraph without date, name, title or number changes no entry', () => {
    fc.assert(
      fc.property(article, text => {
        const before = recordOf(text)
        const after = recordOf(`${text}\n\nMọi người ra về trong không khí vui vẻ.`)
        if (!after.article?.text.startsWith(before.article?.text ?? '\0')) return
        // A paragraph under a heading of shortcomings or tasks is one of them.
        const entriesOf = (record: ArticleRecord): unknown =>
          valuesOf({
            ...record,
            article: null,
            shortcomings: [],
            tasks: [],
            // What is said of the page as a whole may change with its length.
            diagnostics: record.diagnostics.filter(({ code }) => code !== 'not-vietnamese'),
          })
        expect(entriesOf(after)).toEqual(entriesOf(before))
      }),
      runs,
    )
  })
})
