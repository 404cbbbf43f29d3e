import nlp from 'compromise/one'
import { covers, type Span } from '../../text/span.js'
import type { Mark, PhraseEngine, PhraseMatch } from './rule.js'

type View = ReturnType<typeof nlp>
type Term = View['docs'][number][number]

// The table that makes ASCII of letters would make "đơn" of "don": Vietnamese needs its letters.
const model: { one?: { unicode?: object } } = nlp.model()
if (model.one) model.one.unicode = {}

/** The phrase matcher of compromise, first tier, reading Vietnamese syllables and the tags of our layers. */
export const phraseEngine: PhraseEngine = pattern => {
  const parsed = nlp.parseMatch(pattern)
  const names = [...pattern.matchAll(/<(\p{L}{1,40})>/gu)].map(([, name]) => name ?? '')
  return (sentence, marks) => {
    const view = nlp.tokenize(sentence)
    const spans = spansOf(view)
    for (const [term, span] of spans) tag(term, span, marks)
    const matches = view.match(parsed)
    const captured = names.map(name => ({ name, spans: capturesOf(matches, name, spans) }))
    const found: PhraseMatch[] = []
    matches.forEach(match => {
      const span = coverOf(match.docs.flat(), spans)
      if (span) found.push({ ...span, groups: groupsIn(span, captured) })
    })
    return found
  }
}

/** Where each term stands in the sentence: compromise keeps every character, before, in or after a term. */
function spansOf(view: View): Map<Term, Span> {
  const spans = new Map<Term, Span>()
  let at = 0
  for (const term of view.docs.flat()) {
    const start = at + term.pre.length
    spans.set(term, { start, end: start + term.text.length })
    at = start + term.text.length + term.post.length
  }
  return spans
}

function tag(term: Term, { start, end }: Span, marks: readonly Mark[]): void {
  for (const mark of marks) if (mark.start < end && start < mark.end) term.tags?.add(mark.tag)
}

/** What a named group captured, over all matches. */
function capturesOf(matches: View, name: string, spans: ReadonlyMap<Term, Span>): Span[] {
  const group = matches.groups(name)
  return 'docs' in group ? group.docs.flatMap((terms: readonly Term[]) => coverOf(terms, spans) ?? []) : []
}

function groupsIn(
  match: Span,
  captured: readonly { readonly name: string; readonly spans: readonly Span[] }[],
): Record<string, Span> {
  const groups: Record<string, Span> = {}
  for (const { name, spans } of captured) {
    const inside = spans.find(span => covers(match, span))
    if (inside) groups[name] = inside
  }
  return groups
}

function coverOf(terms: readonly Term[], spans: ReadonlyMap<Term, Span>): Span | undefined {
  const first = terms[0] && spans.get(terms[0])
  const last = terms.at(-1)
  const end = last && spans.get(last)
  return first && end ? { start: first.start, end: end.end } : undefined
}
