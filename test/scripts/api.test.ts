import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { apiReference } from '../../scripts/api.js'

/** Markdown without what the formatter may change. */
const words = (text: string): string => text.replace(/[-\s]+/g, ' ')

describe('docs/api.md', () => {
  it('is what the API says of itself: npm run api', async () => {
    const written = readFileSync(new URL('../../docs/api.md', import.meta.url), 'utf8')
    expect(words(written)).toBe(words(await apiReference()))
  })
})
