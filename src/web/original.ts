import { Parser } from 'htmlparser2'
import { readWide } from '../page/decode.js'

/** Elements that go with all that they hold. */
const GONE = new Set([
  'script',
  'noscript',
  'iframe',
  'frame',
  'frameset',
  'object',
  'embed',
  'applet',
  'template',
  'audio',
  'video',
  'svg',
  'math',
  'portal',
  'title',
])
/** Elements whose tags go, while what they hold stays. */
const UNWRAPPED = new Set([
  'html',
  'head',
  'body',
  'base',
  'link',
  'meta',
  'form',
  'input',
  'button',
  'select',
  'textarea',
  'source',
  'track',
  'param',
  'dialog',
])
const ATTRIBUTES = new Set([
  'class',
  'id',
  'style',
  'width',
  'height',
  'align',
  'valign',
  'colspan',
  'rowspan',
  'border',
  'cellpadding',
  'cellspacing',
  'bgcolor',
  'color',
  'face',
  'size',
  'alt',
  'title',
  'lang',
  'dir',
  'start',
  'type',
])
const EMPTY = new Set(['br', 'hr', 'img', 'col', 'wbr', 'area'])
const NAME = /^[a-z][a-z0-9]*$/
/** Elements that may stand open at once; deeper ones are unwrapped, so that no browser chokes. */
const DEEPEST = 256

/** A saved page as harmless HTML that looks as it did, less its pictures: no scripts, links, forms, frames, or addresses. Bytes that are no ASCII pass as they are, so the page keeps its encoding. */
export function harmless(bytes: Uint8Array): Uint8Array {
  const pieces: string[] = []
  const open: string[] = []
  let gone = 0
  let isStyle = false
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (gone > 0 || GONE.has(name)) gone++
        else if (!UNWRAPPED.has(name) && NAME.test(name) && open.length < DEEPEST) {
          isStyle = name === 'style'
          pieces.push(`<${name}${kept(attributes)}>`)
          if (!EMPTY.has(name)) open.push(name)
        }
      },
      ontext(text) {
        if (gone === 0) pieces.push(isStyle ? harmlessStyle(text) : escaped(text))
      },
      onclosetag(name, implied) {
        if (gone > 0) gone--
        else if (!implied || open.at(-1) === name) close(name)
      },
    },
    { decodeEntities: false, lowerCaseTags: true, lowerCaseAttributeNames: true },
  )
  const close = (name: string): void => {
    if (open.at(-1) !== name) return
    open.pop()
    isStyle = false
    pieces.push(`</${name}>`)
  }
  const wide = readWide(bytes)
  parser.end(textOf(wide ?? bytes))
  const rest = open.reverse().map(name => `</${name}>`)
  return Buffer.from(
    `<!doctype html>${wide === undefined ? charsetOf(bytes) : UTF_8}${pieces.join('')}${rest.join('')}`,
    'latin1',
  )
}

/** Each byte a letter: the markup is ASCII in every encoding but UTF-16 and UTF-32, which are recoded. */
const textOf = (page: string | Uint8Array): string => Buffer.from(page).toString('latin1')

const META = /charset\s*=\s*["']?\s*([a-z0-9_-]{2,30})/i
const HEAD = 4096

const UTF_8 = '<meta charset="utf-8">'

function charsetOf(bytes: Uint8Array): string {
  const [, named] = META.exec(Buffer.from(bytes.subarray(0, HEAD)).toString('latin1')) ?? []
  return `<meta charset="${named ?? 'utf-8'}">`
}

function kept(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes)
    .filter(([name, value]) => ATTRIBUTES.has(name) || (name === 'src' && /^data:image\/(?!svg)/i.test(value)))
    .map(([name, value]) => ` ${name}="${escaped(name === 'style' ? harmlessStyle(value) : value)}"`)
    .join('')
}

/** Character references stay what they are; only what would begin a tag or end a value is written out. */
const escaped = (text: string): string => text.replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** Style that names an address in any way is left out as a whole: escapes hide names too well. */
const harmlessStyle = (text: string): string =>
  /[\\<]|@import|url\s*\(|image-set|:\/\/|expression/i.test(text) ? '' : text
