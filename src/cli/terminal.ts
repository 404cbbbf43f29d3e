/** Signs that a terminal obeys instead of showing them, or by which letters change places. */
const BEYOND = '\\u007f-\\u009f\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069'
const CONTROL = new RegExp(`[\\u0000-\\u001f${BEYOND}]`, 'g')
/** The same but for line breaks and tabs. */
const CONTROL_IN_LINES = new RegExp(`[\\u0000-\\u0008\\u000b-\\u001f${BEYOND}]`, 'g')

/** A control sign as a picture of it: escape is ␛. Those without a picture are shown as what cannot be shown. */
function pictureOf(sign: string): string {
  const code = sign.charCodeAt(0)
  if (code < 0x20) return String.fromCharCode(0x2400 + code)
  return code === 0x7f ? '␡' : '\ufffd'
}

/** Text of a source in one line of a table: what it holds of control signs is seen and does nothing. */
export const visible = (text: string): string => text.replace(CONTROL, pictureOf)

/** The same for text of several lines. */
export const visibleLines = (text: string): string => text.replace(CONTROL_IN_LINES, pictureOf)

/** Says something to the person at the terminal: everything that is no result goes to stderr. */
export function complain(message: string): void {
  process.stderr.write(`${visibleLines(message)}\n`)
}

/** Columns that may be drawn on. */
export const columns = (): number => Math.min(process.stdout.columns || 100, 140)
