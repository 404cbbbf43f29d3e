import { readFileSync } from 'node:fs'
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
  })
})
