import { readFileSync, writeFileSync } from 'node:fs'

const marks = name => new RegExp(`(<!-- ${name} -->\n)[^]*?(<!-- /${name} -->)`)

/** The text between the marks of a name, without its code fence. */
export const block = (text, name) => marks(name).exec(text)?.[0]?.split('```')[1]?.trim()

/** Code as a fenced block. */
export const fenced = text => `\`\`\`\n${text}\n\`\`\``

/** Rewrites what stands between `<!-- name -->` and `<!-- /name -->` in a file. */
export function fill(file, printers) {
  let text = readFileSync(file, 'utf8')
  for (const [name, print] of Object.entries(printers)) {
    if (!marks(name).test(text)) throw new Error(`${file}: no marks for ${name}`)
    text = text.replace(marks(name), (_, open, close) => `${open}${print()}\n${close}`)
  }
  writeFileSync(file, text)
}
