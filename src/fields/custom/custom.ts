import { dates } from '../../annotators/date/date.js'
import { honorifics } from '../../annotators/honorific/honorific.js'
import { names } from '../../annotators/name/name.js'
import { numerals } from '../../annotators/numeral/numeral.js'
import { periods } from '../../annotators/period/period.js'
import { places } from '../../annotators/place/place.js'
import { sentences } from '../../annotators/sentence/sentence.js'
import { titles } from '../../annotators/title/title.js'
import { tokens, tokensOf } from '../../annotators/token/token.js'
import type { Document } from '../../document/document.js'
import { evidence } from '../../document/evidence.js'
import type { Layer } from '../../document/layer.js'
import { lexiconGiven } from '../../match/lexicon.js'
import { type Span, spanAt, spansIn } from '../../text/span.js'
import { phraseOf, tokenize } from '../../text/token.js'
import type { CustomEntry, CustomRule, Mark, PhraseEngine, PhraseMatch, PhraseMatcher } from './rule.js'

/** What tags stand for in patterns. */
const layers: Readonly<Record<string, Layer>> = {
  Number: numerals,
  Person: names,
  Title: titles,
  Honorific: honorifics,
  Place: places,
  Date: dates,
  Period: periods,
}

/** The fields of one's own of a pipeline, made ready. */
export type CustomFields = {
  readonly reads: readonly Layer[]
  /** Entries a key, in text order; keys without entries are there as well. */
  assemble(document: Document): Record<string, CustomEntry[]>
}

type Compiled = { readonly rule: CustomRule; readonly match: PhraseMatcher; readonly tags: readonly string[] }

/** Compiles the rules of a pipeline. Throws on a tag that no layer gives and on a key that is given twice. */
export function customFields(rules: readonly CustomRule[], engine: PhraseEngine): CustomFields {
  const compiled = rules.map(rule => compiledRule(rule, engine))
  const cues = cueLexicon(compiled)
  const tags = [...new Set(compiled.flatMap(rule => rule.tags))]
  return {
    reads: [tokens, sentences, numerals, ...tags.flatMap(tag => layers[tag] ?? [])],
    assemble(document) {
      const found: Record<string, CustomEntry[]> = Object.fromEntries(rules.map(({ key }) => [key, []]))
      for (const [sentence, wanted] of cuedSentences(document, cues)) {
        const marks = marksIn(document, sentence, tags)
        const text = document.text.slice(sentence.start, sentence.end)
        for (const { rule, match } of wanted) {
          for (const hit of match(text, marks)) found[rule.key]?.push(entryOf(document, sentence, hit, rule))
        }
      }
      return found
    },
  }
}

function compiledRule(rule: CustomRule, engine: PhraseEngine): Compiled {
  const tags = [...rule.pattern.matchAll(/#(\p{Lu}\p{L}*)/gu)].map(([, tag]) => tag ?? '')
  const unknown = tags.filter(tag => !layers[tag])
  if (unknown.length)
    throw new Error(
      `custom ${rule.key}: no such tag: ${unknown.join(', ')} (there are: ${Object.keys(layers).join(', ')})`,
    )
  return { rule, match: engine(rule.pattern), tags }
}

/** One lexicon of all cues: a document is walked once, however many rules there are. */
function cueLexicon(compiled: readonly Compiled[]) {
  const byCue = new Map<string, Compiled[]>()
  const keys = new Set<string>()
  for (const one of compiled) {
    if (keys.has(one.rule.key)) throw new Error(`custom ${one.rule.key}: the key is given twice`)
    keys.add(one.rule.key)
    for (const cue of [one.rule.cue].flat()) {
      const phrase = phraseOf(tokenize(cue))
      byCue.set(phrase, [...(byCue.get(phrase) ?? []), one])
    }
  }
  return lexiconGiven(byCue)
}

function cuedSentences(document: Document, cues: ReturnType<typeof cueLexicon>): Map<Span, Set<Compiled>> {
  const all = tokensOf(document)
  const found = new Map<Span, Set<Compiled>>()
  all.forEach((token, at) => {
    const hit = cues.longestAt(all, at)
    const sentence = hit && spanAt(document.read(sentences), token.start)
    if (!hit || !sentence) return
    const wanted = found.get(sentence) ?? new Set()
    for (const rule of hit.value) wanted.add(rule)
    found.set(sentence, wanted)
  })
  return found
}

const marksIn = (document: Document, sentence: Span, tags: readonly string[]): Mark[] =>
  tags.flatMap(tag => {
    const layer = layers[tag]
    const spans = layer ? spansIn(document.read(layer), sentence) : []
    return spans.map(({ start, end }) => ({ start: start - sentence.start, end: end - sentence.start, tag }))
  })

function entryOf(document: Document, sentence: Span, hit: PhraseMatch, { key, unit }: CustomRule): CustomEntry {
  const span = shifted(hit, sentence.start)
  const captured = hit.groups['value'] ? shifted(hit.groups['value'], sentence.start) : span
  const number = spansIn(document.read(numerals), captured)[0]
  return {
    value: number?.value.values[0] ?? null,
    unit: unit ?? null,
    text: document.text.slice(span.start, span.end),
    evidence: [evidence(document, span, `custom/${key}`)],
  }
}

const shifted = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by })
