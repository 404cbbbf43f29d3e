import { type ArticleRecord, recordSchema } from '../record.js'
import { add } from './addition.js'
import { anchorsOf } from './anchor.js'
import { anchored, type Correction } from './correction.js'
import { derivedFrom } from './derived.js'
import { unfitEdit } from './fit.js'
import { type Known, knownIn, meantBy } from './known.js'
import { at, parted } from './pointer.js'
import { isField } from './reading.js'
import { EDITED } from './rule.js'
import { standing } from './standing.js'

/** A record as its readers left it, and the corrections that no longer find their value. */
export type Effective = { readonly record: ArticleRecord; readonly lost: readonly Correction[] }

/** What became of a value. */
export type Told = {
  /** What names it for good, whatever is corrected. */
  readonly anchor: string
  /** Its pointer in the record as it was read; null of what a reader added. */
  readonly read: string | null
  /** Its pointer in the record as readers left it; null of what they rejected. */
  readonly now: string | null
  readonly known: Known
  /** The corrections that speak of it, the oldest first. */
  readonly said: readonly Correction[]
}

/** A record as its readers left it, with what became of each value. */
export type Followed = Effective & { readonly values: readonly Told[] }

/** Applies all corrections of a record that stand, in their order, to a copy of it; the last word on a value counts. What was rejected and is not read any more is settled, not lost. */
export const effective = (stored: ArticleRecord, all: readonly Correction[]): Effective =>
  settled(stored, standing(all))

/** The same of corrections all of which stand. */
export function settled(stored: ArticleRecord, corrections: readonly Correction[]): Effective {
  if (!corrections.length) return { record: stored, lost: [] }
  const { record, lost } = applied(stored, corrections)
  return { record: recordSchema.parse(record), lost }
}

/** The same as `effective`, and what became of each value. */
export function followed(stored: ArticleRecord, all: readonly Correction[]): Followed {
  const corrections = standing(all)
  const { record, lost, known, read } = applied(stored, corrections)
  const pointers = pointersIn(record)
  const anchors = anchorsOf(known)
  return {
    record: corrections.length ? recordSchema.parse(record) : stored,
    lost,
    values: known.map((one, at) => ({
      anchor: anchors.get(one) ?? '',
      read: at < read ? one.reading.pointer : null,
      now: pointers.get(one.entry) ?? null,
      known: one,
      said: one.said,
    })),
  }
}

/** The corrections of a record that stand and no longer find their value. */
export function lostAmong(stored: ArticleRecord, all: readonly Correction[]): readonly Correction[] {
  const corrections = standing(all)
  return corrections.length ? applied(stored, corrections).lost : []
}

/** A copy of a record with corrections applied, whatever its contract says; of the values that are known of it the first were `read`. */
type Applied = Effective & { readonly known: readonly Known[]; readonly read: number }

function applied(stored: ArticleRecord, corrections: readonly Correction[]): Applied {
  const record: ArticleRecord = structuredClone(stored)
  const known = knownIn(record)
  const read = known.length
  const lost = corrections.filter(correction => !holds(record, known, correction))
  const rejected = known.filter(({ said }) => said.at(-1)?.verdict === 'reject').map(({ reading }) => reading.pointer)
  // From the end, so that the places of earlier entries stay.
  for (const pointer of rejected.sort(byPlace).reverse()) remove(record, pointer)
  // A result of which no quantity is left says nothing.
  const achievements = record.achievements.filter(({ quantities }) => quantities.length)
  return { record: { ...record, achievements }, lost, known, read }
}

/** Applies one correction; false where it no longer finds the one value that it speaks of. */
function holds(record: ArticleRecord, known: Known[], correction: Correction): boolean {
  if (correction.verdict === 'add') {
    const added = add(record, known, correction)
    added?.said.push(correction)
    return added !== undefined
  }
  const [meant, ...others] = meantBy(record.article?.text ?? '', known, correction)
  if (!meant) return isSettled(record, correction)
  if (others.length || (correction.verdict === 'edit' && !change(record, meant, correction))) return false
  meant.said.push(correction)
  return true
}

/** A rejected value that is gone while its text still stands is what the reader wanted. */
const isSettled = ({ article }: ArticleRecord, { verdict, target }: Correction): boolean =>
  verdict === 'reject' && article !== null && anchored(article.text, target) !== undefined

const byPlace = (a: string, b: string): number => a.localeCompare(b, 'en', { numeric: true })

function change(record: ArticleRecord, known: Known, { property, value, target }: Correction): boolean {
  const { reading, entry, names, said } = known
  if (property === null || unfitEdit(reading.field, entry, property, value) !== undefined) return false
  const [holder, key] = parted(`/${property}`)
  if (property === reading.naming && typeof value === 'string') {
    names.push(value)
    // What a reader said of a part counts more than what follows from the name.
    const edited = new Set(said.map(one => one.property))
    const derived = Object.entries(derivedFrom(record, reading, entry, value))
    Object.assign(entry, Object.fromEntries(derived.filter(([name]) => !edited.has(name))))
  }
  Object.assign(at(entry, holder) ?? {}, { [key]: value })
  markEdited(record, known, target)
  return true
}

/** The evidence says that a reader had a hand in it: that of the entry, of a quantity that of its result. */
function markEdited({ article }: ArticleRecord, { entry, owner }: Known, target: Correction['target']): void {
  const span = article && anchored(article.text, target)
  const evidence = 'evidence' in entry ? entry.evidence : owner && 'evidence' in owner.entry && owner.entry.evidence
  if (!span || !Array.isArray(evidence) || evidence.some(({ rule }) => rule === EDITED)) return
  evidence.push({ ...span, quote: target[0].exact, rule: EDITED })
}

function remove(record: ArticleRecord, pointer: string): void {
  const [holder, key] = parted(pointer)
  const list = at(record, holder)
  if (Array.isArray(list)) list.splice(Number(key), 1)
  else if (typeof list === 'object' && list !== null) Object.assign(list, { [key]: null })
}

/** The pointers of everything inside the fields of a record. */
function pointersIn(record: ArticleRecord): ReadonlyMap<object, string> {
  const pointers = new Map<object, string>()
  const look = (value: unknown, pointer: string): void => {
    if (typeof value !== 'object' || value === null) return
    pointers.set(value, pointer)
    for (const [name, inner] of Object.entries(value)) if (name !== 'evidence') look(inner, `${pointer}/${name}`)
  }
  for (const [field, value] of Object.entries(record)) if (isField(field)) look(value, `/${field}`)
  return pointers
}
