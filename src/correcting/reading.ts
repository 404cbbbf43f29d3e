import type { ArticleRecord } from '../record.js'

export type Evidence = { readonly start: number; readonly end: number; readonly quote: string; readonly rule: string }

/** A value of a record with the spans that it was read from: an entry of a field, or a part of one that has evidence of its own. */
export type Reading = {
  /** JSON Pointer into the record: `/officials/0/positions/1`. */
  readonly pointer: string
  readonly field: string
  /** Key of the part of an entry that it is, such as `positions`; null for the entry itself. */
  readonly part: string | null
  readonly label: string
  /** Key of the value that names it, such as `title`. */
  readonly naming: string | null
  /** Its other plain values. */
  readonly properties: readonly (readonly [name: string, value: string])[]
  /** What an edit may change, by its place in the entry; null where nothing is stated. */
  readonly changeable: readonly (readonly [place: string, value: Plain])[]
  readonly confidence: number | null
  readonly evidence: readonly Evidence[]
}

/** Keys that name an entry, the most telling first. */
const NAMING = ['name', 'title', 'role', 'number', 'text', 'value'] as const
const NO_FIELDS = new Set(['schemaVersion', 'id', 'source', 'article', 'reason', 'chrome', 'diagnostics', 'extractor'])

/** Whether a key of a record is that of a field: its entries have evidence. */
export const isField = (key: string): boolean => !NO_FIELDS.has(key)

/** Every value of a record that has evidence, in the order of the record. */
export function readingsOf(record: ArticleRecord): readonly Reading[] {
  return Object.entries(record)
    .filter(([field]) => isField(field))
    .flatMap(([field, value]) => within(value, `/${field}`, field, null))
}

/** The span by which a reading is told from others of its kind: the first one that no other has, else the first. */
export function tellingSpan(
  readings: readonly Reading[],
  { pointer, field, part, evidence }: Reading,
): Evidence | undefined {
  const others = readings.filter(one => one.pointer !== pointer && one.field === field && one.part === part)
  const isShared = ({ start, end }: Evidence): boolean =>
    others.some(one => one.evidence.some(span => span.start === start && span.end === end))
  return evidence.find(span => !isShared(span)) ?? evidence[0]
}

/** The plain values of an entry by their place in it: `title`, `quantities/0/unit`. What has evidence of its own is a reading of its own. */
export function changeableIn(value: unknown, place = ''): readonly (readonly [place: string, value: Plain])[] {
  if (value === null || typeof value !== 'object') return place ? [[place, asPlain(value)]] : []
  if (place && 'evidence' in value) return []
  return Object.entries(value)
    .filter(([name]) => name !== 'evidence' && name !== 'confidence')
    .flatMap(([name, one]) => changeableIn(one, place ? `${place}/${name}` : name))
}

type Plain = string | number | boolean | null
const asPlain = (value: unknown): Plain =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null

function within(value: unknown, pointer: string, field: string, part: string | null): readonly Reading[] {
  if (Array.isArray(value)) return value.flatMap((one, at) => within(one, `${pointer}/${at}`, field, part))
  if (typeof value !== 'object' || value === null) return []
  const entry = Object.entries(value)
  const evidence = evidenceIn(value)
  const own = evidence.length ? [readingOf(value, evidence, pointer, field, part)] : []
  const parts = entry
    .filter(([name]) => name !== 'evidence')
    .flatMap(([name, one]) => within(one, `${pointer}/${name}`, field, own.length ? name : part))
  return [...own, ...parts]
}

/** A value with evidence as a reading. */
export function readingOf(
  entry: object,
  evidence: readonly Evidence[],
  pointer: string,
  field: string,
  part: string | null,
): Reading {
  const plain = new Map(Object.entries(entry).flatMap(([name, value]) => plainly(name, value)))
  const naming = NAMING.find(name => plain.has(name))
  const confidence = 'confidence' in entry && typeof entry.confidence === 'number' ? entry.confidence : null
  return {
    pointer,
    field,
    part,
    label: (naming && plain.get(naming)) ?? evidence[0]?.quote ?? '',
    naming: naming ?? null,
    properties: [...plain].filter(([name]) => name !== naming && name !== 'confidence'),
    changeable: changeableIn(entry),
    confidence,
    evidence,
  }
}

function plainly(name: string, value: unknown): readonly (readonly [string, string])[] {
  if (value === null || value === '' || value === false || name === 'evidence') return []
  if (Array.isArray(value)) {
    const all = value.map(one => (typeof one === 'object' ? briefly(one) : String(one))).filter(Boolean)
    return all.length ? [[name, all.join('; ')]] : []
  }
  return typeof value === 'object' ? [] : [[name, String(value)]]
}

/** A quantity in a line; what has evidence of its own is a reading of its own. */
function briefly(one: object | null): string {
  if (one === null || 'evidence' in one) return ''
  return 'value' in one && 'unit' in one ? `${String(one.value)} ${String(one.unit)}` : Object.values(one).join(' ')
}

/** The evidence of a value; none of what has none of its own. */
export function evidenceIn(entry: unknown): readonly Evidence[] {
  if (typeof entry !== 'object' || entry === null) return []
  if (!('evidence' in entry) || !Array.isArray(entry.evidence)) return []
  return entry.evidence
}
