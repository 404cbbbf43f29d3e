import { expect, it } from 'vitest'
import { honorifics } from '../../../src/annotators/honorific/honorific.js'
import { read } from '../read.js'

const found = (text: string): string[] =>
  read(text, honorifics).map(
    ({ start, end, value }) => `${text.slice(start, end)}: ${value.kind}${value.plural ? '+' : ''}`,
  )

it('honorifics are words before a name, acronyms in capitals only', () => {
  expect(found('đ/c Đại tá PGS.TS A')).toEqual(['đ/c: comrade', 'Đại tá: rank', 'PGS.TS: degree'])
  expect(found('các đồng chí: A, B')).toEqual(['các đồng chí: comrade+'])
  expect(found('thu ngân sách ts')).toEqual([])
  expect(found('tướng A gặp phó thủ tướng B')).toEqual(['tướng: rank'])
})
