import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { customFields } from '../../../src/fields/custom/custom.js'
import { phraseEngine } from '../../../src/fields/custom/phrases.js'
import type { CustomRule } from '../../../src/fields/custom/rule.js'
import { annotate, planOf } from '../../../src/match/annotator.js'
import { pipelineSchema } from '../../../src/pipeline/definition.js'
import { prepare } from '../../../src/prepare.js'
import { compile, structure } from '../../../src/structure.js'
import { documentOf } from '../../annotators/read.js'

const rule = (over: Partial<CustomRule>): CustomRule => ({ key: 'found', cue: 'đơn', pattern: '#Number đơn', ...over })

/** What one rule reads in a text, as [value, text]. */
function read(text: string, over: Partial<CustomRule> = {}): (readonly [number | null, string])[] {
  const custom = customFields([rule(over)], phraseEngine)
  const { found } = custom.assemble(annotate(documentOf(text), planOf(custom.reads)))
  return (found ?? []).map(entry => [entry.value, entry.text] as const)
}

describe('custom fields', () => {
  it('read the sentences that hold the cue, and no others', () => {
    expect(read('Phòng nhận 15 đơn. Sở nhận 1.204 đơn.')).toEqual([
      [15, '15 đơn'],
      [1204, '1.204 đơn'],
    ])
    expect(read('Phòng nhận 15 đơn.', { cue: 'khiếu nại' })).toEqual([])
  })

  it('know letters that other tables fold: đơn is not don', () => {
    expect(read('Xã có 15 don và 3 đơn.')).toEqual([[3, '3 đơn']])
    expect(read('Xã nhận 4 ĐƠN.')).toEqual([[4, '4 ĐƠN']])
  })

  it('capture numbers in words and in named groups', () => {
    expect(read('Từ 2 xã gửi mười hai đơn.', { pattern: '#Number xã gửi [<value>#Number+] đơn' })).toEqual([
      [12, '2 xã gửi mười hai đơn'],
    ])
  })

  it('know the tags of our layers', () => {
    const over = { pattern: '#Person+ nhận đơn' }
    expect(read('Ông Trần Văn Mẫu nhận đơn của dân.', over)).toEqual([[null, 'Trần Văn Mẫu nhận đơn']])
    expect(read('Văn phòng nhận đơn của dân.', over)).toEqual([])
  })

  it('say where an entry stands', () => {
    const text = 'Hôm qua trời mưa. Xã TP. Mẫu - nơi nhận “7 đơn” - đã trả lời.'
    const custom = customFields([rule({})], phraseEngine)
    const entry = custom.assemble(annotate(documentOf(text), planOf(custom.reads))).found?.[0]
    expect(entry?.evidence).toEqual([{ start: 41, end: 46, quote: '7 đơn', rule: 'custom/found' }])
  })

  it('may share a cue, however each rule writes it', () => {
    const custom = customFields(
      [
        rule({ cue: ['Tòa án', 'toà án'] }),
        rule({ key: 'other', cue: 'toà  án' }),
        rule({ key: 'third', cue: 'TÒA ÁN' }),
      ],
      phraseEngine,
    )
    const found = custom.assemble(annotate(documentOf('Toà án nhận 15 đơn.'), planOf(custom.reads)))
    expect(Object.values(found).map(entries => entries.map(({ value }) => value))).toEqual([[15], [15], [15]])
  })

  it('refuse a tag that no layer gives, and a key that is given twice', () => {
    expect(() => customFields([rule({ pattern: '#Planet đơn' })], phraseEngine)).toThrow(/no such tag: Planet/)
    expect(() => customFields([rule({}), rule({})], phraseEngine)).toThrow(/given twice/)
  })
})

const definition = pipelineSchema.parse(
  JSON.parse(readFileSync(new URL('../../../pipelines/voter-meetings.json', import.meta.url), 'utf8')),
)

const REPORT = `Trong quý III, Đoàn đại biểu Quốc hội tỉnh đã tổ chức 27 hội nghị tiếp xúc cử tri với 1.915 lượt cử tri tham dự.

Qua đó, Đoàn tiếp nhận 312 lượt ý kiến, kiến nghị; 25 kiến nghị đã được trả lời. Riêng huyện Mẫu có 4 buổi tiếp xúc với cử tri.

Đoàn đã làm việc với 3 sở về 5 dự án.`

describe('pipelines/voter-meetings.json', () => {
  it('has the same fingerprint however often it is made ready', async () => {
    const first = await prepare(definition)
    expect((await prepare(definition)).fingerprint).toBe(first.fingerprint)
    expect(compile().fingerprint).not.toBe(first.fingerprint)
  })

  it('counts meetings, voters and petitions', async () => {
    const source = { bytes: new TextEncoder().encode(REPORT), uri: 'report.txt', mediaType: 'text/plain' }
    const { record } = structure(source, await prepare(definition))
    const values = Object.entries(record?.custom ?? {}).map(([key, found]) => [key, found.map(({ value }) => value)])
    expect(Object.fromEntries(values)).toEqual({ voterMeetings: [27, 4], voters: [1915], petitions: [312, 25] })
    expect(record?.custom['voters']?.[0]).toMatchObject({ unit: 'cử tri', text: '1.915 lượt cử tri' })
  })

  it('reads a page of a council', async () => {
    const page = new URL('../../../fixtures/hdnd-krongno--nukeviet-voter-meetings/page.html', import.meta.url)
    const source = { bytes: readFileSync(page), uri: 'page.html', mediaType: 'text/html' }
    const { record } = structure(source, await prepare(definition))
    const values = Object.entries(record?.custom ?? {}).map(([key, found]) => [key, found.map(({ value }) => value)])
    expect(Object.fromEntries(values)).toEqual({ voterMeetings: [12], voters: [1240], petitions: [97, 61, 36] })
  })

  it('needs the phrase engine that prepare() loads', () => expect(() => compile(definition)).toThrow(/prepare/))
})
