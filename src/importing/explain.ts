import type { Document } from '../document/document.js'
import type { Annotation, Layer } from '../document/layer.js'
import type { Outcome, Pipeline } from '../structure.js'

/** How wide the drawing may be, and which layers are shown besides those that the fields read. */
export type Drawing = { readonly width: number; readonly layers: readonly string[] }

/** The article's text with a mark under each annotation and the name of the rule that read it. */
export function explainText({ record, document }: Outcome, pipeline: Pipeline, drawing: Drawing): string {
  if (!document) return `no article: ${record?.reason ?? 'no record was made'}`
  const marks = marksOf(document, pipeline, drawing.layers)
  return linesOf(document.text, drawing.width)
    .map(line =>
      [document.text.slice(line.start, line.end), ...drawMarks(line, marks, drawing.width)].join('\n').trimEnd(),
    )
    .join('\n')
}

type Line = { readonly start: number; readonly end: number }

/** The annotations to be drawn, the longer ones first where two begin at one place. */
function marksOf(
  document: Document,
  { annotators, fields }: Pipeline,
  layers: readonly string[],
): readonly Annotation[] {
  const read = new Set(fields.flatMap(field => field.reads.map(({ name }) => name)))
  const shown = layers.length
    ? annotators.filter(({ name }) => layers.includes(name))
    : annotators.filter(layer => read.has(layer.name) && !tiles(document, layer))
  const marks = shown.flatMap(layer => document.read(layer)).filter(({ start, end }) => end > start)
  return marks.sort((a, b) => a.start - b.start || b.end - a.end)
}

/** Whether a layer, such as the one of tokens or of sentences, covers most of the text: a mark under everything marks nothing. */
function tiles(document: Document, layer: Layer): boolean {
  const covered = document.read(layer).reduce((sum, { start, end }) => sum + end - start, 0)
  return covered > 0.6 * document.text.length
}

/** Lines of at most `width` units, broken at spaces; a paragraph begins a line. */
export function linesOf(text: string, width: number): readonly Line[] {
  const lines: Line[] = []
  let start = 0
  for (const paragraph of text.split('\n')) {
    const end = start + paragraph.length
    while (end - start > width) {
      const space = text.lastIndexOf(' ', start + width)
      const cut = space > start ? space : start + width
      lines.push({ start, end: cut })
      start = space > start ? cut + 1 : cut
    }
    lines.push({ start, end })
    start = end + 1
  }
  return lines
}

/** Rows of marks under a line; a row holds as many as stand clear of one another. */
function drawMarks(line: Line, marks: readonly Annotation[], width: number): readonly string[] {
  const rows: string[] = []
  for (const mark of marks) {
    if (mark.start >= line.end || mark.end <= line.start) continue
    const from = Math.max(mark.start, line.start) - line.start
    const drawn = `${bar(mark, line)} ${mark.rule}`
    const row = rows.findIndex(text => text.length < from)
    const before = (rows[row] ?? '').padEnd(from)
    rows[row < 0 ? rows.length : row] = before + drawn
  }
  return rows.map(row => row.slice(0, Math.max(width * 2, 40)))
}

/** `└──┘`, open at the side on which the annotation goes on in another line. */
function bar(mark: Annotation, line: Line): string {
  const length = Math.min(mark.end, line.end) - Math.max(mark.start, line.start)
  if (length === 1) return '╵'
  const left = mark.start < line.start ? '─' : '└'
  const right = mark.end > line.end ? '─' : '┘'
  return left + '─'.repeat(length - 2) + right
}
