import { isByReader } from '../correcting/rule.js'
import type { ArticleRecord } from '../record.js'
import { provincesOf } from '../store/province.js'

export type Cell = string | number | boolean | null
export type CellType = 'text' | 'integer' | 'real' | 'boolean'

/** A column of a tidy table, and what stands in it. */
type Column = { readonly name: string; readonly type: CellType; readonly describes: string }

/** A tidy table: a row an observation, the columns of `key` name it. */
export type Table = {
  readonly name: string
  readonly describes: string
  readonly key: readonly string[]
  readonly columns: readonly Column[]
  rows(record: ArticleRecord): readonly (readonly Cell[])[]
}

type Read<T> = readonly [name: string, type: CellType, describes: string, read: (item: T) => Cell]
type Place = { readonly record: ArticleRecord; readonly entry: number; readonly part: number }
type Entry<T> = Place & { readonly value: T }
type Part<T, P> = Entry<P> & { readonly owner: T }
type One<K extends keyof ArticleRecord> = ArticleRecord[K] extends readonly (infer T)[] ? T : never
type Official = One<'officials'>
type Achievement = One<'achievements'>
type Span = { readonly start: number; readonly end: number; readonly quote: string }

function table<T>(
  name: string,
  describes: string,
  key: readonly string[],
  items: (record: ArticleRecord) => readonly T[],
  columns: readonly Read<T>[],
): Table {
  return {
    name,
    describes,
    key,
    columns: columns.map(([column, type, says]) => ({ name: column, type, describes: says })),
    rows: record => items(record).map(item => columns.map(([, , , read]) => read(item))),
  }
}

/** Several texts in one cell, which is empty where there is none. */
const joined = (texts: readonly string[], between: string): Cell => (texts.length ? texts.join(between) : null)

const ARTICLE: Read<{ readonly record: ArticleRecord }> = [
  'article_id',
  'text',
  'sha256 of the source bytes: articles.article_id',
  ({ record }) => record.id,
]
const entryColumn = (list: string): Read<Place> => [
  'entry',
  'integer',
  `place in the record's list ${list}, from 0`,
  ({ entry }) => entry,
]
const partColumn = (list: string): Read<Place> => ['part', 'integer', `place in ${list}, from 0`, ({ part }) => part]

function evidenceColumns<T>(spans: (item: T) => readonly Span[]): readonly Read<T>[] {
  return [
    [
      'start',
      'integer',
      'first span it was read from, in UTF-16 units of articles.text',
      item => spans(item)[0]?.start ?? null,
    ],
    ['end', 'integer', 'end of that span, not included', item => spans(item)[0]?.end ?? null],
    ['quote', 'text', 'the text of that span', item => spans(item)[0]?.quote ?? null],
  ]
}

type Evident = { readonly evidence: readonly { readonly rule: string }[] }

/** Whether a reader had a hand in a value: an edit and an addition leave their rule in its evidence. */
function readerColumn<T>(values: (item: T) => readonly Evident[]): Read<T> {
  return [
    'by_reader',
    'boolean',
    'whether a reader changed or added it: it is not as the extractor read it, and the confidence is not about it',
    item => values(item).some(({ evidence }) => evidence.some(({ rule }) => isByReader(rule))),
  ]
}

/** The entries of a list of the record, each with its place. */
const entriesOf =
  <T>(list: (record: ArticleRecord) => readonly T[]) =>
  (record: ArticleRecord): readonly Entry<T>[] =>
    list(record).map((value, entry) => ({ record, entry, part: 0, value }))

/** What stands inside the entries of a list, with both places. */
const partsOf =
  <T, P>(list: (record: ArticleRecord) => readonly T[], inner: (entry: T) => readonly P[]) =>
  (record: ArticleRecord): readonly Part<T, P>[] =>
    list(record).flatMap((owner, entry) => inner(owner).map((value, part) => ({ record, entry, part, value, owner })))

const articles = table<{ readonly record: ArticleRecord }>(
  'articles',
  'a page that was read',
  ['article_id'],
  record => [{ record }],
  [
    ['article_id', 'text', 'sha256 of the source bytes', ({ record }) => record.id],
    ['uri', 'text', 'where the source lies', ({ record }) => record.source.uri],
    ['url', 'text', 'address of the page, where it is known', ({ record }) => record.source.url],
    ['title', 'text', 'headline', ({ record }) => record.article?.title ?? null],
    ['published_at', 'text', 'EDTF day, or day and time', ({ record }) => record.article?.publishedAt ?? null],
    ['publisher', 'text', 'who published it', ({ record }) => record.article?.publisher ?? null],
    ['authors', 'text', 'bylines, joined by "; "', ({ record }) => joined(record.article?.authors ?? [], '; ')],
    ['section', 'text', 'section of the portal', ({ record }) => record.article?.section ?? null],
    ['language', 'text', 'language of the article', ({ record }) => record.article?.language ?? null],
    ['lead', 'text', 'the lead, which is part of the text too', ({ record }) => record.article?.lead ?? null],
    [
      'text',
      'text',
      'NFC text, paragraphs separated by a blank line; empty where the page holds no article',
      ({ record }) => record.article?.text ?? null,
    ],
    ['reason', 'text', 'why the page holds no article', ({ record }) => record.reason],
    ['encoding', 'text', 'encoding of the source', ({ record }) => record.source.encoding.name],
    ['retrieved_at', 'text', 'when the source was fetched', ({ record }) => record.source.retrievedAt],
    [
      'extractor',
      'text',
      'version and rules that made the record',
      ({ record: { extractor } }) => `${extractor.version}+${extractor.rules}`,
    ],
  ],
)

const provinces = table<{ readonly record: ArticleRecord; readonly province: string }>(
  'provinces',
  'a province that an article is about, by offices, headline, lead, publisher and host; names of before 2025 stay',
  ['article_id', 'province'],
  record => provincesOf(record).map(province => ({ record, province })),
  [ARTICLE, ['province', 'text', 'name of the province', ({ province }) => province]],
)

const dates = table<Entry<One<'dates'>>>(
  'dates',
  'a calendar expression of the text',
  ['article_id', 'entry'],
  entriesOf(({ dates: list }) => list),
  [
    ARTICLE,
    entryColumn('dates'),
    ['value', 'text', 'EDTF; quarters are 2021-33 to 2021-36', ({ value }) => value.value],
    ['kind', 'text', 'event, period, term, deadline or other', ({ value }) => value.kind],
    ['text', 'text', 'as written', ({ value }) => value.text],
    [
      'implied',
      'text',
      'parts that the text does not say, joined by a blank',
      ({ value }) => joined(value.implied, ' '),
    ],
    ...evidenceColumns<{ readonly value: { readonly evidence: readonly Span[] } }>(({ value }) => value.evidence),
    readerColumn(({ value }) => [value]),
  ],
)

const officials = table<Entry<Official>>(
  'officials',
  'a person with an office in an article; the same name in two articles may be two people',
  ['article_id', 'entry'],
  entriesOf(({ officials: list }) => list),
  [
    ARTICLE,
    entryColumn('officials'),
    ['name', 'text', 'without honorifics', ({ value }) => value.name],
    ['honorifics', 'text', 'joined by "; "', ({ value }) => joined(value.honorifics, '; ')],
    ['confidence', 'real', 'share of entries of this kind that are right', ({ value }) => value.confidence],
    ...evidenceColumns<{ readonly value: { readonly evidence: readonly Span[] } }>(({ value }) => value.evidence),
    readerColumn(({ value }) => [value]),
  ],
)

const positions = table<Part<Official, Official['positions'][number]>>(
  'positions',
  'an office of an official in an article',
  ['article_id', 'entry', 'part'],
  partsOf(
    ({ officials: list }) => list,
    ({ positions: held }) => held,
  ),
  [
    ARTICLE,
    entryColumn('officials'),
    partColumn('positions of the official'),
    ['name', 'text', 'name of the official', ({ owner }) => owner.name],
    ['title', 'text', 'as written', ({ value }) => value.title],
    ['canonical', 'text', 'with abbreviations expanded', ({ value }) => value.canonical],
    ['post', 'text', 'the rank', ({ value }) => value.post],
    ['body', 'text', 'the body without the place', ({ value }) => value.body],
    ['level', 'text', 'central, province, district or commune', ({ value }) => value.level],
    ['place', 'text', 'the place of the body', ({ value }) => value.place],
    ['former', 'boolean', 'whether it is spoken of as past', ({ value }) => value.former],
    ...evidenceColumns<{ readonly value: { readonly evidence: readonly Span[] } }>(({ value }) => value.evidence),
    readerColumn(({ value, owner }) => [value, owner]),
  ],
)

const roles = table<Part<Official, Official['roles'][number]>>(
  'roles',
  'what an official did in an article',
  ['article_id', 'entry', 'part'],
  partsOf(
    ({ officials: list }) => list,
    ({ roles: played }) => played,
  ),
  [
    ARTICLE,
    entryColumn('officials'),
    partColumn('roles of the official'),
    ['name', 'text', 'name of the official', ({ owner }) => owner.name],
    [
      'role',
      'text',
      'attended, chaired, directed, spoke, signed, visited, appointed or mentioned',
      ({ value }) => value.role,
    ],
    ['former', 'boolean', 'whether it is told of the past', ({ value }) => value.former],
    ...evidenceColumns<{ readonly value: { readonly evidence: readonly Span[] } }>(({ value }) => value.evidence),
    readerColumn(({ value, owner }) => [value, owner]),
  ],
)

const achievements = table<Part<Achievement, Achievement['quantities'][number]>>(
  'achievements',
  'a quantity of a result that an article reports',
  ['article_id', 'entry', 'part'],
  partsOf(
    ({ achievements: list }) => list,
    ({ quantities }) => quantities,
  ),
  [
    ARTICLE,
    entryColumn('achievements'),
    partColumn('quantities of the result'),
    ['value', 'real', 'the number', ({ value }) => value.value],
    ['unit', 'text', 'unit, as written', ({ value }) => value.unit],
    ['quantity_text', 'text', 'number and unit as written', ({ value }) => value.text],
    ['text', 'text', 'the statement', ({ owner }) => owner.text],
    ['period', 'text', 'EDTF of the period that it is about', ({ owner }) => owner.period],
    ['confidence', 'real', 'share of entries of this kind that are right', ({ owner }) => owner.confidence],
    ...evidenceColumns<{ readonly owner: { readonly evidence: readonly Span[] } }>(({ owner }) => owner.evidence),
    readerColumn(({ owner }) => [owner]),
  ],
)

const resolutions = table<Entry<One<'resolutions'>>>(
  'resolutions',
  'a count of resolutions that an article states',
  ['article_id', 'entry'],
  entriesOf(({ resolutions: list }) => list),
  [
    ARTICLE,
    entryColumn('resolutions'),
    ['count', 'integer', 'how many', ({ value }) => value.count],
    ['kind', 'text', 'what they are called', ({ value }) => value.kind],
    ['body', 'text', 'whose they are', ({ value }) => value.body],
    ['action', 'text', 'what was done with them', ({ value }) => value.action],
    ['period', 'text', 'EDTF of the period', ({ value }) => value.period],
    ['is_part', 'boolean', 'whether a count before it in the article holds it', ({ value }) => value.isPart],
    ['text', 'text', 'as written', ({ value }) => value.text],
    ['confidence', 'real', 'share of entries of this kind that are right', ({ value }) => value.confidence],
    ...evidenceColumns<{ readonly value: { readonly evidence: readonly Span[] } }>(({ value }) => value.evidence),
    readerColumn(({ value }) => [value]),
  ],
)

const references = table<Entry<One<'legalReferences'>>>(
  'legal_references',
  'a document that an article cites by number',
  ['article_id', 'entry'],
  entriesOf(({ legalReferences: list }) => list),
  [
    ARTICLE,
    entryColumn('legalReferences'),
    ['number', 'text', 'as written', ({ value }) => value.number],
    ['type', 'text', 'kind of document', ({ value }) => value.type],
    ['year', 'integer', 'year of the number', ({ value }) => value.year],
    ['issuer', 'text', 'signs of the issuer', ({ value }) => value.issuer],
    ...evidenceColumns<{ readonly value: { readonly evidence: readonly Span[] } }>(({ value }) => value.evidence),
    readerColumn(({ value }) => [value]),
  ],
)

const people = table<Entry<One<'people'>>>(
  'people',
  'a named person without office',
  ['article_id', 'entry'],
  entriesOf(({ people: list }) => list),
  [
    ARTICLE,
    entryColumn('people'),
    ['name', 'text', 'the name', ({ value }) => value.name],
    ...evidenceColumns<{ readonly value: { readonly evidence: readonly Span[] } }>(({ value }) => value.evidence),
    readerColumn(({ value }) => [value]),
  ],
)

const always: readonly Table[] = [
  articles,
  provinces,
  dates,
  officials,
  positions,
  roles,
  achievements,
  resolutions,
  references,
]

/** The tidy tables of an export; that of persons without office only where it is asked for. */
export const tablesFor = (selection: { readonly people: boolean }): readonly Table[] =>
  selection.people ? [...always, people] : always
