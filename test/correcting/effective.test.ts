import { describe, expect, it } from 'vitest'
import { anchored, type Correction, correctionSchema, targetOf } from '../../src/correcting/correction.js'
import { effective } from '../../src/correcting/effective.js'
import { readingsOf } from '../../src/correcting/reading.js'
import { type ArticleRecord, recordSchema } from '../../src/record.js'
import { structure } from '../../src/structure.js'

const TEXT = `Sáng 12/3/2021, ông Trịnh Văn Lương, Chủ tịch HĐND tỉnh chủ trì Hội nghị sơ kết quý I.

Dự Hội nghị có bà Đàm Thị Hiên, Phó Chủ tịch UBND tỉnh.`

function recordOf(text: string): ArticleRecord {
  const { record } = structure({ uri: 'a.txt', bytes: new TextEncoder().encode(text), mediaType: 'text/plain' })
  if (!record) throw new Error('no record')
  return record
}

const record = recordOf(TEXT)

function correct(label: string, verdict: Correction['verdict'], more: Partial<Correction> = {}): Correction {
  const reading = readingsOf(record).find(one => one.label === label)
  const [span] = reading?.evidence ?? []
  if (!reading || !span) throw new Error(`nothing is named ${label}`)
  return {
    field: reading.field,
    part: reading.part,
    label,
    verdict,
    property: null,
    value: null,
    target: targetOf(record.article?.text ?? '', span),
    by: 'reader',
    at: '2024-05-01T08:00:00Z',
    ...more,
  }
}

describe('an anchored target', () => {
  const span = { start: TEXT.indexOf('Hội nghị'), end: TEXT.indexOf('Hội nghị') + 8 }
  const target = targetOf(TEXT, span)

  it('is where it was', () => expect(anchored(TEXT, target)).toEqual(span))
  it('follows its context when the text before it has changed', () => {
    const longer = `Hội nghị. ${TEXT}`
    expect(anchored(longer, target)).toEqual({ start: span.start + 10, end: span.end + 10 })
  })
  it('is nowhere when its quote is gone', () => expect(anchored('Kỳ họp thứ ba', target)).toBeUndefined())
})

describe('corrections', () => {
  it('leave the stored record as it was', () => {
    const before = JSON.stringify(record)
    effective(record, [correct('Đàm Thị Hiên', 'reject')])
    expect(JSON.stringify(record)).toBe(before)
  })

  it('take a rejected entry out, and the part of an entry', () => {
    const without = effective(record, [correct('Đàm Thị Hiên', 'reject')])
    expect(without.record.officials.map(({ name }) => name)).toEqual(['Trịnh Văn Lương'])
    const part = effective(record, [correct('Chủ tịch HĐND tỉnh', 'reject')])
    expect(part.record.officials[0]).toMatchObject({ name: 'Trịnh Văn Lương', positions: [] })
  })

  it('change a value, and the last word counts', () => {
    const edit = (value: string): Correction => correct('Trịnh Văn Lương', 'edit', { property: 'name', value })
    const { record: edited, lost } = effective(record, [edit('Trịnh Văn Lượng'), edit('Trịnh Văn Lường')])
    expect(edited.officials[0]?.name).toBe('Trịnh Văn Lường')
    expect(lost).toEqual([])
    const back = effective(record, [correct('Đàm Thị Hiên', 'reject'), correct('Đàm Thị Hiên', 'accept')])
    expect(back.record.officials).toHaveLength(2)
  })

  it('take several entries of one list out', () => {
    const both = [correct('Trịnh Văn Lương', 'reject'), correct('Đàm Thị Hiên', 'reject')]
    expect(effective(record, both).record.officials).toEqual([])
  })

  it('still hold when the text was read anew and stands elsewhere', () => {
    const anew = recordOf(`Một đoạn mới ở đầu bài.\n\n${TEXT}`)
    const { record: left, lost } = effective(anew, [correct('Đàm Thị Hiên', 'reject')])
    expect(left.officials.map(({ name }) => name)).toEqual(['Trịnh Văn Lương'])
    expect(lost).toEqual([])
  })

  it('are lost, and said to be, when their text is gone', () => {
    const edit = correct('Đàm Thị Hiên', 'edit', { property: 'name', value: 'Đàm Thị Hiền' })
    const other = recordOf('Chiều 13/3/2021, Thường trực HĐND tỉnh họp phiên thường kỳ.')
    expect(effective(other, [edit]).lost).toEqual([edit])
  })

  it('are settled, not lost, when a rejected value is not read any more', () => {
    const settled = effective({ ...record, officials: [] }, [correct('Đàm Thị Hiên', 'reject')])
    expect(settled.lost).toEqual([])
  })

  it('give a record that keeps its contract, or refuse', () => {
    const { record: left } = effective(record, [correct('Đàm Thị Hiên', 'reject')])
    expect(recordSchema.safeParse(left).success).toBe(true)
    expect(() => effective(record, [correct('Đàm Thị Hiên', 'edit', { property: 'name', value: 5 })])).toThrow()
  })

  it('say what an edit changes', () => {
    expect(correctionSchema.safeParse(correct('Đàm Thị Hiên', 'edit')).success).toBe(false)
  })
})
