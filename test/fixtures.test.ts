import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { fixtureNames, pathOf, recordOfFixture } from '../scripts/fixture-folders.js'

const names = fixtureNames()

describe('fixtures', () => {
  it('are there, named after a portal and what they show', () => {
    expect(names.length).toBeGreaterThanOrEqual(14)
    expect(names.filter(name => !/^[a-z]+(-[a-z]+)*--[a-z0-9]+(-[a-z0-9]+)*$/.test(name))).toEqual([])
  })

  describe.each(names)('%s', name => {
    it('holds the article of article.txt', () => {
      const article = readFileSync(pathOf(name, 'article.txt'), 'utf8').trimEnd()
      expect(article).toBe(article.normalize('NFC'))
      expect((recordOfFixture(name).article?.text ?? '').split('\n\n')).toEqual(article.split('\n\n'))
    })

    it('gives the record of expected.json', () => {
      const expected = pathOf(name, 'expected.json')
      expect(existsSync(expected), `${expected} is missing: npm run fixtures ${name}`).toBe(true)
      expect(recordOfFixture(name)).toEqual(JSON.parse(readFileSync(expected, 'utf8')))
    })
  })
})
