/** What a spreadsheet would take for a formula, and what was guarded against that or looks like it: one more `'` before it can be taken away again. */
const FORMULA = /^'*[=+\-@\t\r]/

/** How a cell is kept from being a formula, for those who read the table. */
export const guard = {
  prefix: "'",
  pattern: "^'+[=+\\-@\\t\\r]",
  describes:
    "A text that begins with =, +, -, @, a tab or a carriage return, whatever ' stand before that, has one more ' before it, lest a spreadsheet takes it for a formula. That ' is no part of the text: take it away from cells that match the pattern before start and end are counted.",
} as const

/** A CSV cell: quoted where needed, and never a formula of a spreadsheet. */
function csvCell(value: string | number | null): string {
  if (value === null) return ''
  const text = String(value)
  const safe = typeof value === 'string' && FORMULA.test(text) ? guard.prefix + text : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** A line of CSV (RFC 4180). */
export const csvLine = (cells: readonly (string | number | null)[]): string => `${cells.map(csvCell).join(',')}\r\n`
