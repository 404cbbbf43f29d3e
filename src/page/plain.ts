import { clean, collapse, withoutLookAlikes } from '../text/unicode.js'
import type { Verdict } from './block.js'
import { lineCue } from './cue.js'
import { joinLines } from './lines.js'
import type { Cue } from './passage.js'

type Line = { readonly text: string; readonly path: string; readonly cue: Cue | null }

/** Reads a text whose markup is already gone: a blank line ends a paragraph, else each line does; chrome goes only by its own words, as a run at the end or the start. */
export function readPlain(text: string): Plain {
  const lines = paragraphsOf(text)
  const from = headEnd(lines)
  const to = tailStart(lines, from)
  const verdicts = lines.map((line, at) => verdictOf(line, at < from || at >= to, at >= to ? lines[to] : undefined))
  return { verdicts, cut: lines.length >= mostParagraphs }
}

/** The paragraphs of a text with their verdicts; `cut` where it goes on behind `mostParagraphs` of them. */
export type Plain = { readonly verdicts: readonly Verdict[]; readonly cut: boolean }

/** Paragraphs of a text that are read. */
export const mostParagraphs = 50_000

function paragraphsOf(text: string): Line[] {
  const lines: Line[] = []
  let number = 1
  for (const part of withoutLookAlikes(clean(text)).split(/(\n[^\S\n]*(?:\n[^\S\n]*)+)/)) {
    const rows = part.split('\n')
    const read = rows.slice(0, mostParagraphs).map(collapse).filter(Boolean)
    for (const paragraph of joinLines(read))
      lines.push({ text: paragraph, path: `line ${number}`, cue: lineCue(paragraph) })
    number += rows.length - 1
    if (lines.length >= mostParagraphs) break
  }
  return lines.slice(0, mostParagraphs)
}

/** A paragraph that ends like a sentence, or is too long for a line of chrome. */
const isSentence = ({ text, cue }: Line): boolean =>
  !cue && (text.length > 200 || (text.length > 40 && /[.!…;:]["”»)]?$/.test(text)) || /\.\/\.$/.test(text))

/** Number of lines at the start that are chrome by their own words. */
function headEnd(lines: readonly Line[]): number {
  let at = 0
  while (at < lines.length && lines[at]?.cue && lines[at]?.cue?.kind !== 'comment-form') at++
  return at < lines.length ? at : 0
}

/** Index of the first line of the run of chrome at the end; most of its lines must be chrome by their own words. */
function tailStart(lines: readonly Line[], from: number): number {
  let last = lines.length - 1
  while (last >= from) {
    const line = lines[last]
    if (line && isSentence(line)) break
    last--
  }
  const tail = lines.slice(last + 1)
  const first = tail.findIndex(({ cue }) => cue)
  if (first < 0) return lines.length
  const run = tail.slice(first)
  const cued = run.filter(({ cue }) => cue).length
  return cued * 2 >= run.length ? last + 1 + first : lines.length
}

function verdictOf({ text, path, cue }: Line, dropped: boolean, head: Line | undefined): Verdict {
  const block = { kind: 'paragraph', text, path } as const
  if (!dropped) return { block, keep: true, kind: 'article', reason: 'text' }
  if (cue) return { block, keep: false, kind: cue.kind, reason: cue.reason }
  return {
    block,
    keep: false,
    kind: head?.cue?.kind ?? 'navigation',
    reason: `among ${head?.cue?.reason ?? 'lines of chrome'}`,
  }
}
