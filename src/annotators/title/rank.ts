import { lettered } from '../lettered.js'
import words from './lexicon.json' with { type: 'json' }

/**
 * A rank noun with its "Phó", "Thường trực", …; `needs` what must stand behind it to make it a title: a body, or a
 * country and the holder's name; `civil` where companies and clubs have it too.
 */
export type Rank = { readonly needs: 'body' | 'country' | null; readonly civil: boolean }

const NO_SHORT_STANDING = /Giám đốc|trưởng$|Đại|Thư ký/

const CIVIL =
  /giám đốc|GĐ|chủ tịch(?! nước)|CT|trưởng (?:ban|phòng|khoa|đoàn|bộ)|đội |chủ nhiệm|tổng quản|biên tập|hiệu trưởng|viện |đại diện|hội trưởng|kế toán/i

function forms(base: string): string[] {
  const modifiers = words.modifiers.filter(modifier => modifier !== 'TT' || !NO_SHORT_STANDING.test(base))
  return [base, ...modifiers.map(modifier => `${base} ${modifier}`)]
}

function* entries(): Generator<readonly [string, Rank]> {
  const office = (form: string): Rank => ({ needs: null, civil: CIVIL.test(form) })
  for (const base of words.deputised)
    for (const form of [...forms(base), ...forms(`Phó ${base}`)]) yield [form, office(form)]
  for (const base of words.onlyDeputy) for (const form of forms(`Phó ${base}`)) yield [form, office(form)]
  for (const form of [...words.single, ...words.abbreviations]) yield [form, office(form)]
  for (const form of words.needsBody) yield [form, { needs: 'body', civil: true }]
  for (const form of words.needsCountry) yield [form, { needs: 'country', civil: false }]
}

/** Every rank noun: "Phó Chủ tịch Thường trực", "Trưởng ban", "PCT". */
export const ranks = lettered(entries())
