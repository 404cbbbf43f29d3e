/** Longest run of combining marks that is kept (Unicode Standard Annex 15, stream-safe text format). */
const MARK_RUN = 30

const LONG_MARK_RUN = new RegExp(`\\p{M}{${MARK_RUN + 1}}`, 'u')
const MARK = /\p{M}/u
const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g
// Control characters, zero-width characters and bidi controls: invisible, and never part of what an article says.
const INVISIBLE =
  /[\u0000-\u0008\u000E-\u001F\u007F-\u009F\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFFE\uFFFF]/g

/** What bytes of windows-1252 that were taken for Latin-1 stand for: signs of writing where Unicode has control characters. */
const SIGNS: Readonly<Record<string, string>> = {
  '\u0085': '…',
  '\u0091': '‘',
  '\u0092': '’',
  '\u0093': '“',
  '\u0094': '”',
  '\u0095': '•',
  '\u0096': '–',
  '\u0097': '—',
}
const MISREAD = /[\u0085\u0091-\u0097]/g

// Letters, marks and signs that stand alone and compose with nothing: nearly all of what Vietnamese pages hold.
const SETTLED = /^[\t\n\r -~\xA0-\xAC\xAE-\u02FFḀ-ỿ\u2010-\u2027\u2030-\u205E]*$/

// Whatever `clean` may have to change besides composing: most texts hold none of it.
const UNCLEAN = /[\u0000-\u0008\u000E-\u001F\u007F-\u009F\u00AD\p{M}\p{Cf}\p{Cs}\uFFFE\uFFFF]/u

/** NFC text without lone surrogates, control, zero-width and bidi characters, and with runs of combining marks capped: NFC is quadratic in them. */
export function clean(text: string): string {
  if (SETTLED.test(text)) return text
  if (!UNCLEAN.test(text)) return text.normalize('NFC')
  const visible = text
    .replace(MISREAD, sign => SIGNS[sign] ?? '')
    .replace(INVISIBLE, '')
    .replace(LONE_SURROGATE, '\uFFFD')
  return composed(visible)
}

/** NFC text; runs of combining marks are capped before, letter by letter: a pattern over a long run takes a stack as deep as the run. */
export function composed(text: string): string {
  if (!LONG_MARK_RUN.test(text)) return text.normalize('NFC')
  let capped = ''
  let run = 0
  for (const letter of text) {
    run = letter >= FIRST_MARK && MARK.test(letter) ? run + 1 : 0
    if (run <= MARK_RUN) capped += letter
  }
  return capped.normalize('NFC')
}
const FIRST_MARK = '\u0300'

/** The look-alikes Ð and ð (U+00D0, U+00F0) of old fonts, as the letters that Vietnamese means by them. */
export const withoutLookAlikes = (text: string): string => text.replaceAll('\u{D0}', 'Đ').replaceAll('\u{F0}', 'đ')

/** Whatever reading a paragraph may change: signs that are not settled, the look-alikes, white space but for one space. */
const UNREAD = /[^ -~\xA1-\xAC\xAE-\xCF\xD1-\xEF\xF1-\u02FFḀ-ỿ\u2010-\u2027\u2030-\u205E]| {2}/

/** Clean text of one paragraph. */
export function readText(raw: string): string {
  const text = raw.trim()
  return UNREAD.test(text) ? collapse(withoutLookAlikes(clean(raw))) : text
}

const WIDE_SPACE = /[^\S ]| {2}/

/** Runs of white space become one space, the ends are trimmed. */
export function collapse(text: string): string {
  if (!WIDE_SPACE.test(text)) return text.trim()
  return text.replace(/\s+/g, ' ').trim()
}
