import { describe, expect, it } from 'vitest'
import type { Correction } from '../../src/correcting/correction.js'
import { effective, followed } from '../../src/correcting/effective.js'
import { readingsOf } from '../../src/correcting/reading.js'
import { reviewed } from '../../src/correcting/review.js'
import { historyOf, withdrawalOf } from '../../src/correcting/withdrawal.js'
import type { ArticleRecord } from '../../src/record.js'
import { structure } from '../../src/structure.js'
import { added, judged, pages } from './pages.js'

const TEXT = `Sáng 12/3/2021, HĐND tỉnh tổ chức hội nghị. Dự hội nghị có các Phó Chủ tịch HĐND tỉnh Trương Thị Mỹ Duyên, Lê Khắc Hoành. Các đại biểu đã thảo luận.`

function recordOf(text: string): ArticleRecord {
  const { record } = structure({ uri: 'a.txt', bytes: new TextEncoder().encode(text), mediaType: 'text/plain' })
  if (!record) throw new Error('no record')
  return record
}
const record = recordOf(TEXT)

const titlesOf = ({ officials }: ArticleRecord): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(officials.map(({ name, positions }) => [name, positions.map(({ title }) => title)]))

function of(name: string, part: string, verdict: 'reject' | 'edit', more: Partial<Correction> = {}): Correction {
  const entry = record.officials.findIndex(one => one.name === name)
  const reading = readingsOf(record).find(({ pointer }) => pointer === `/officials/${entry}${part}`)
  if (!reading) throw new Error(`nothing at ${part} of ${name}`)
  return judged(record, reading, verdict, more)
}
const reject = of('Lê Khắc Hoành', '/positions/0', 'reject')
const rename = of('Lê Khắc Hoành', '', 'edit', { property: 'name', value: 'Lê Khắc Hoàn' })
const DUYEN = 'Trương Thị Mỹ Duyên'

describe('a correction of what people share', () => {
  it('is of a title that one span gives to both', () => {
    const [a, b] = record.officials.map(({ positions }) => positions[0])
    expect([a?.title, a?.evidence]).toEqual([b?.title, b?.evidence])
  })

  it('takes the position from whom the reader meant, and from nobody else', () => {
    const { record: left, lost } = effective(record, [reject])
    expect([titlesOf(left), lost]).toEqual([{ [DUYEN]: ['Phó Chủ tịch HĐND tỉnh'], 'Lê Khắc Hoành': [] }, []])
  })

  it('still does when its owner was renamed before, and when that is taken back', () => {
    const { values, record: renamed } = followed(record, [rename])
    const told = values.find(({ known }) => known.owner?.names.includes('Lê Khắc Hoàn'))
    expect(titlesOf(renamed)).toHaveProperty('Lê Khắc Hoàn')
    const later: Correction = { ...reject, of: told?.known.owner?.names.at(-1) }
    expect(later.of).toBe('Lê Khắc Hoàn')
    expect(titlesOf(effective(record, [rename, later]).record)).toMatchObject({ 'Lê Khắc Hoàn': [] })
    const [entry] = historyOf(record, [rename, later])
    const all = entry ? [rename, later, withdrawalOf(entry, { by: 'an', at: '2024-05-09T08:00:00Z' })] : []
    expect(titlesOf(effective(record, all).record)).toEqual({
      [DUYEN]: ['Phó Chủ tịch HĐND tỉnh'],
      'Lê Khắc Hoành': [],
    })
  })

  it('still does when the text was read anew and stands elsewhere, or in another order', () => {
    const anew = recordOf(`Theo tin từ tỉnh, trời có mưa.\n\n${TEXT}`)
    expect(titlesOf(effective(anew, [reject]).record)).toMatchObject({
      [DUYEN]: ['Phó Chủ tịch HĐND tỉnh'],
      'Lê Khắc Hoành': [],
    })
    const turned = { ...record, officials: [...record.officials].reverse() }
    expect(titlesOf(effective(turned, [reject]).record)).toMatchObject({ 'Lê Khắc Hoành': [] })
  })

  it('holds in a review of the record that has it renamed', () => {
    const review = { record: effective(record, [rename]).record, by: 'an', at: '2024-05-02T08:00:00Z' }
    const later = { ...reject, at: '2024-05-03T08:00:00Z' }
    expect(titlesOf(reviewed(review, [rename, later]) ?? record)).toMatchObject({ 'Lê Khắc Hoàn': [] })
  })

  it('is lost, and not given to the first of them, where it does not say whose it is', () => {
    const { of: _, ofTarget: __, ...before } = reject
    const { record: left, lost } = effective(record, [before])
    expect([titlesOf(left), lost]).toEqual([titlesOf(record), [before]])
    expect(historyOf(record, [before]).map(({ state }) => state)).toEqual(['lost'])
  })

  it('is settled where the owner does not hold it any more', () => {
    const other = record.officials.map(one => (one.name === DUYEN ? one : { ...one, positions: [] }))
    const { record: left, lost } = effective({ ...record, officials: other }, [reject])
    expect([titlesOf(left)[DUYEN], lost]).toEqual([['Phó Chủ tịch HĐND tỉnh'], []])
  })

  it('adds to one what another has from the same words', () => {
    const role = (name: string): Correction =>
      added(record, 'officials', 'thảo luận', { part: 'roles', of: name, value: 'spoke' })
    const { record: left } = effective(record, [role(DUYEN), role('Lê Khắc Hoành')])
    const spoke = left.officials.filter(({ roles }) => roles.some(({ role: one }) => one === 'spoke'))
    expect(spoke.map(({ name }) => name)).toEqual([DUYEN, 'Lê Khắc Hoành'])
  })

  it('finds its own value, each of the example pages', () => {
    for (const page of pages) {
      const { record: read } = structure(page)
      if (!read?.article) continue
      for (const reading of readingsOf(read)) {
        const correction = judged(read, reading, 'accept')
        const said = followed(read, [correction]).values.filter(one => one.said.length)
        expect(said.map(one => one.read)).toEqual([reading.pointer])
      }
    }
  }, 120_000)
})

describe('a value', () => {
  it('keeps its anchor whatever is corrected around it', () => {
    const anchorOf = (corrections: readonly Correction[]): readonly (string | undefined)[] => {
      const told = followed(record, corrections).values.find(({ read }) => read === '/officials/1')
      return [told?.anchor, told?.now ?? undefined]
    }
    const [anchor, now] = anchorOf([])
    expect([anchor, now]).toEqual([expect.stringMatching(/^[0-9a-f]{12}$/), '/officials/1'])
    expect(anchorOf([rename])).toEqual([anchor, '/officials/1'])
    expect(anchorOf([of(DUYEN, '', 'reject')])).toEqual([anchor, '/officials/0'])
    expect(anchorOf([of('Lê Khắc Hoành', '', 'reject')])).toEqual([anchor, undefined])
  })

  it('has the hand of a reader in its evidence', () => {
    const rules = ({ officials }: ArticleRecord): readonly boolean[] =>
      officials.map(({ evidence }) => evidence.some(({ rule }) => rule === 'reader/edited'))
    expect(rules(effective(record, [rename]).record)).toEqual([false, true])
  })
})

describe('a title that a reader writes anew', () => {
  const edit = (value: string, property = 'title'): Correction =>
    of('Lê Khắc Hoành', '/positions/0', 'edit', { property, value })
  const office = (corrections: readonly Correction[]) =>
    effective(record, corrections).record.officials[1]?.positions[0]

  it('is taken apart anew', () => {
    expect(office([edit('Chủ tịch UBND tỉnh Yên Bái')])).toMatchObject({
      title: 'Chủ tịch UBND tỉnh Yên Bái',
      canonical: 'Chủ tịch Ủy ban nhân dân tỉnh Yên Bái',
      post: 'Chủ tịch',
      body: 'Ủy ban nhân dân',
      level: 'province',
      place: 'Yên Bái',
    })
  })

  it('leaves what a reader said of its parts, and nothing of the former title where it is none', () => {
    expect(office([edit('UBND', 'body'), edit('Chủ tịch UBND huyện Yên Bình')])).toMatchObject({
      body: 'UBND',
      level: 'district',
    })
    expect(office([edit('người thân')])).toMatchObject({ canonical: 'người thân', post: null, body: null, level: null })
  })
})

describe('what fits nowhere', () => {
  const [date] = readingsOf(record).filter(({ field }) => field === 'dates')
  if (!date) throw new Error('no date')
  const set = (value: Correction['value'], property = 'value'): Correction =>
    judged(record, date, 'edit', { property, value })

  it.each(['2021', '2021-35', '2021-10/2021-12', 'XXXX-03-15', '202X', '../2021'])('%s is a date', value => {
    expect(effective(record, [set(value)]).lost).toEqual([])
  })
  it.each(['foo', 'năm 2019', '2019-02-30', '12/9/2021', '2019-13-45', '..', '12', '2021-10-12Tx'])(
    '%s is none: a correction of before is lost',
    value => expect(effective(record, [set(value)]).lost).toHaveLength(1),
  )
  it('is a property that the value has not', () => {
    for (const property of ['nosuch', 'evidence', 'evidence/0/rule'])
      expect(effective(record, [set('x', property)]).lost).toHaveLength(1)
  })
})
