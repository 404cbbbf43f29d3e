// Copies what the compiler does not: the style and the script of the pages.
import { cpSync } from 'node:fs'

cpSync(new URL('../src/web/assets', import.meta.url), new URL('../dist/web/assets', import.meta.url), {
  recursive: true,
})
