// What the compiler does not do: copies the style and the script of the pages, and lets the command be run.
import { chmodSync, cpSync } from 'node:fs'

cpSync(new URL('../src/web/assets', import.meta.url), new URL('../dist/web/assets', import.meta.url), {
  recursive: true,
})
chmodSync(new URL('../dist/cli/main.js', import.meta.url), 0o755)
