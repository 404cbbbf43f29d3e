import { type MadeRule, rule } from '../../match/rule.js'
import { pattern } from '../../text/boundary.js'
import lexicon from './lexicon.json' with { type: 'json' }

/** A document that a text cites by number; `number` is as written. Signs are those of the decree on records (30/2020/NĐ-CP, annex III): kind-issuer, in Party documents kind/issuer. */
export type Reference = {
  readonly number: string
  /** Kind of document, as its signs or the words before it say. */
  readonly type: string | null
  readonly serial: string
  readonly year: number | null
  /** Signs of the issuer; null where the text gives none. */
  readonly issuer: string | null
}

const kindOf: ReadonlyMap<string, string> = new Map(Object.entries(lexicon.signsOfKinds))
const governments: ReadonlySet<string> = new Set(lexicon.issuersThatStandAlone)
/** Signs have at most two small letters in a row (TTr, QyĐ); more make a word. */
const WORD = /[a-zđ]{3}/
const SPACED_DASH = /^ [–-] $/
/** Signs end in a number that may be set apart: that of an assembly, and of a department where what follows goes on about the document. */
const SIGN =
  '(?:(?:UBTV)?QH \\d{1,2}|[A-ZĐ]{1,2} \\d{1,2}(?=(?: ?[-–/] ?[A-ZĐ]| (?:ngày|của|về) |[,;.)\\n]|$))|[A-ZĐƯ][A-Za-zĐđƯÔ&\\d]{0,17})'

/** A number with signs: tried where a number begins. */
export const signed: readonly MadeRule<Reference>[] = [
  rule({
    name: 'reference/number-with-signs',
    pattern: pattern(
      `(?<number>(?<serial>\\d{1,6}[a-zA-ZĐđ]?)(?:(?: ?/ ?|-(?=\\d{4}/))(?<year>(?:19|20)\\d\\d))?(?<mark> ?[/–-] ?| )(?<signs>${SIGN}(?:(?: ?[-–/] ?|\\.)${SIGN}){0,5}))`,
    ),
    examples: {
      '15/2019/NĐ-CP': { number: '15/2019/NĐ-CP', type: 'Nghị định', serial: '15', year: 2019, issuer: 'CP' },
      '21-CT/TW': { number: '21-CT/TW', type: 'Chỉ thị', serial: '21', year: null, issuer: 'TW' },
      '19-2017/NQ-CP': { number: '19-2017/NQ-CP', type: 'Nghị quyết', serial: '19', year: 2017, issuer: 'CP' },
      '36/2015 NĐ-CP': { number: '36/2015 NĐ-CP', type: 'Nghị định', serial: '36', year: 2015, issuer: 'CP' },
      '62 / NQ - HĐND': { number: '62 / NQ - HĐND', type: 'Nghị quyết', serial: '62', year: null, issuer: 'HĐND' },
      '60/2018 / QH 14': { number: '60/2018 / QH 14', type: null, serial: '60', year: 2018, issuer: 'QH14' },
      '25/2008/QH12': { number: '25/2008/QH12', type: null, serial: '25', year: 2008, issuer: 'QH12' },
      '18-NQ/T.Ư': { number: '18-NQ/T.Ư', type: 'Nghị quyết', serial: '18', year: null, issuer: 'T-Ư' },
      '102/NQLT-UBTVQH-CP-ĐCTUBTWMTTQVN': {
        number: '102/NQLT-UBTVQH-CP-ĐCTUBTWMTTQVN',
        type: 'Nghị quyết liên tịch',
        serial: '102',
        year: null,
        issuer: 'UBTVQH-CP-ĐCTUBTWMTTQVN',
      },
      '302/VP-TH': { number: '302/VP-TH', type: null, serial: '302', year: null, issuer: 'VP' },
      '418/TTg-NN': { number: '418/TTg-NN', type: null, serial: '418', year: null, issuer: 'TTg' },
      '07/2014/TTLT-BTC-BNV': {
        number: '07/2014/TTLT-BTC-BNV',
        type: 'Thông tư liên tịch',
        serial: '07',
        year: 2014,
        issuer: 'BTC-BNV',
      },
    },
    read: ({ number = '', serial = '', year, mark, signs = '' }) => {
      const [first = '', ...rest] = signs.split(/ ?[-–/] ?|\./)
      const type = kindOf.get(first) ?? null
      if (WORD.test(signs) || (mark === ' ' && !signs.includes('/') && (year === undefined || type === null)))
        return undefined
      // "(từ 1/2018 – PV)": a reporter's remark behind a month.
      const isRemark = year !== undefined && !rest.length && SPACED_DASH.test(mark ?? '')
      if (type === null && (first.length < 2 || isRemark)) return undefined
      const issuer = (type === null ? first : rest.join('-')).replaceAll(' ', '')
      return { number, type, serial, year: year === undefined ? null : Number(year), issuer: issuer || null }
    },
  }),
]

/** True where a number with signs needs no word before it to be a document: "7 - HĐND" may be the seventh session. */
export function standsAlone({ type, year, issuer }: Reference): boolean {
  return year !== null || (issuer !== null && (type !== null || governments.has(issuer)))
}

/** A kind of document with a number, without signs: tried where a kind begins. */
export const unsigned: readonly MadeRule<Reference>[] = [
  rule({
    name: 'reference/kind-so-number',
    pattern: pattern(
      '(?<kind>{kind})(?<mark>(?: mang)? số(?: ?:)?) ?(?<serial>\\d{1,5}[a-z]?)(?: ?/ ?(?<year>(?:19|20)\\d\\d))?(?! ?[%/]|[.,]\\d)',
      { words: { kind: Object.keys(lexicon.kinds) }, flags: 'giu' },
    ),
    examples: {
      'Kế hoạch số 14': { number: 'Kế hoạch số 14', type: 'Kế hoạch', serial: '14', year: null, issuer: null },
    },
    read: ({ kind = '', mark = '', serial = '', year }) => withoutSigns(`${kind}${mark}`, kind, serial, year),
  }),
  rule({
    name: 'reference/kind-number',
    pattern: pattern(
      '(?:(?<=(?<led>theo|thực hiện|tinh thần|như|mà|các) )|)(?<kind>{kind}) (?<serial>\\d{2,5}[a-z]?)(?: ?/ ?(?<year>(?:19|20)\\d\\d))?(?:(?=(?<named> năm (?:19|20)\\d\\d(?! ?[-–] ?\\d)))|(?! ?[%/]|[.,]\\d| ?[-–] ?\\d| {counted}(?!\\p{L})))(?:(?=(?<of>(?:(?:,| và) \\d{2,4}){0,6} của (?<party>(?:thành|tỉnh|huyện|quận|thị|đảng) (?:uỷ|ủy)(?!\\p{L}))?| ngày \\d| \\((?:tháng|ngày|năm) \\d))|)',
      { words: { kind: Object.keys(lexicon.kinds), counted: lexicon.counted }, flags: 'giu' },
    ),
    examples: {
      'Chỉ thị 05': { number: 'Chỉ thị 05', type: 'Chỉ thị', serial: '05', year: null, issuer: null },
      'chỉ thị 05': { number: 'chỉ thị 05', type: 'Chỉ thị', serial: '05', year: null, issuer: null },
      'Nghị định 61/2018': { number: 'Nghị định 61/2018', type: 'Nghị định', serial: '61', year: 2018, issuer: null },
    },
    // A capital letter, a year, "theo", "các", a day or "của" tells the document from the verb: "ban hành Quyết định 45", "quyết định 45 nội dung"; "chỉ thị 05" is none.
    read: ({ kind = '', serial = '', year, named, led, of, party }) => {
      const type = kinds.get(kind.toLowerCase()) ?? ''
      if (yearly.has(type) && YEAR.test(serial)) return undefined
      const isNoun =
        kind.charAt(0) !== kind.charAt(0).toLowerCase() ||
        neverVerb.has(type) ||
        (year ?? named ?? led ?? of) !== undefined
      return isNoun && (numbered.has(type) || (party !== undefined && programmes.has(type)))
        ? withoutSigns(kind, kind, serial, year)
        : undefined
    },
  }),
]

/** The kind that any document is: other words and signs say more. */
export const anyKind = 'Văn bản'

/** Words for kinds of documents, as written in lower case, with the kind that they name. */
export const kinds: ReadonlyMap<string, string> = new Map(Object.entries(lexicon.kinds))

/** Kinds whose word is never a verb: a number behind them is theirs in small letters too. */
const neverVerb: ReadonlySet<string> = new Set(lexicon.neverVerb)
const numbered: ReadonlySet<string> = new Set(lexicon.numberedWithoutSo)
/** Kinds whose number is that of a document where a committee of the Party is named behind it. */
const programmes: ReadonlySet<string> = new Set(lexicon.programmes)
/** Kinds that a year follows as often as a number: "kế hoạch 2019". */
const yearly: ReadonlySet<string> = new Set(lexicon.yearly)
const YEAR = /^(?:19|20)\d\d$/

function withoutSigns(before: string, kind: string, serial: string, year: string | undefined): Reference {
  return {
    number: `${before} ${serial}${year === undefined ? '' : `/${year}`}`,
    type: kinds.get(kind.toLowerCase()) ?? null,
    serial,
    year: year === undefined ? null : Number(year),
    issuer: null,
  }
}

/** "Nghị quyết số 18, 19 và 20", "Nghị quyết 18, 19 của": the numbers that go on a list; years and days do not. */
export const listed = pattern(
  '(?<lead>(?:,| và|;) (?:số )?)(?<serial>(?!(?:19|20)\\d\\d(?!\\d))\\d{2,5}[a-z]?)(?![.,]\\d)(?=[.,;:)\\n]| năm \\d{4}| (?:và|của|về|ngày|để|trong|gắn|do|được|đã|khóa|khoá)(?!\\p{L})|$)',
  { flags: 'iuy', bounded: false },
)

/** "ngày 13/12/2019", "ngày 3 tháng 2 năm 2023", "năm 2011", right after a number: the year of signing. */
export const signing = pattern(
  ',? ?(?:(?:ra )?ngày \\d{1,2}(?: ?[-/.] ?\\d{1,2} ?[-/.] ?| tháng \\d{1,2} năm )|năm )(?<year>(?:19|20)\\d\\d)(?! ?[-–] ?\\d)',
  { flags: 'iuy', bounded: false },
)
