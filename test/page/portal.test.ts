import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readPage } from '../../src/page/page.js'
import { compilePortals } from '../../src/page/portal.js'
import { type PortalProfile, portalSchema } from '../../src/page/profile.js'
import { body, lead } from './manners.js'
import { all } from './sites/parts.js'
import { portalPages } from './sites/portals.js'

const folder = join(import.meta.dirname, '../../pipelines/portals')
const profiles = readdirSync(folder).map(file => ({
  file,
  profile: portalSchema.parse(JSON.parse(readFileSync(join(folder, file), 'utf8'))),
}))
const fixtures = join(import.meta.dirname, '../../fixtures')
const sourceOf = (name: string) => JSON.parse(readFileSync(join(fixtures, name, 'source.json'), 'utf8'))

describe('portal profiles', () => {
  const portals = compilePortals(profiles.map(({ profile }) => profile))

  it('are there, each in a file named after its host', () => {
    expect(profiles.length).toBeGreaterThan(7)
    for (const { file, profile } of profiles) expect(file).toBe(`${profile.host}.json`)
  })

  const covered = readdirSync(fixtures).filter(name => !name.endsWith('.md') && portals.of(sourceOf(name).url))

  it('cover fixtures', () => expect(covered.length).toBeGreaterThanOrEqual(4))

  it.each(covered)('read %s without the generic way', name => {
    const bytes = readFileSync(join(fixtures, name, 'page.html'))
    const { article, portal } = readPage({ bytes, ...sourceOf(name) }, { portals, generic: false })
    expect(article?.blocks.map(({ text }) => text).join('\n\n')).toBe(
      readFileSync(join(fixtures, name, 'article.txt'), 'utf8').trim(),
    )
    expect(portal?.host).toBe(portals.of(sourceOf(name).url)?.host)
  })
})

describe('a portal that has a profile', () => {
  const portals = compilePortals(profiles.map(({ profile }) => profile))
  const known = (host: string): boolean => portalPages.some(one => one.host === host)

  it('has a page to show it by', () => {
    const hosts = profiles.filter(({ profile }) => profile.article).map(({ profile }) => profile.host)
    expect(hosts.filter(host => !host.endsWith('.example') && !known(host))).toEqual([])
  })

  it.each(portalPages.map((one, at) => [`${one.host}, page ${at + 1}`, one] as const))(
    '%s is read by it alone, and the generic way alone',
    (_, { host, html, ...known }) => {
      const source = {
        bytes: Buffer.from(html),
        uri: 'x',
        url: `https://www.${host}/bai/1.html`,
        mediaType: 'text/html',
      }
      const byProfile = readPage(source, { portals, generic: false })
      expect(byProfile.portal?.host).toBe(host)
      for (const { article } of [byProfile, readPage(source)]) {
        expect(article?.blocks.map(({ text }) => text)).toEqual(all)
        expect(article).toMatchObject(known)
      }
    },
  )
})

describe('a profile', () => {
  const profile = (host: string, more: Partial<PortalProfile> = {}): PortalProfile => ({ host, name: host, ...more })
  const read = (url: string, all: PortalProfile[], generic = true) =>
    readPage(
      {
        bytes: Buffer.from(
          `<html><body><div class="a"><p>${lead}</p><p>${body[0]}</p></div><div id="b"><p>${body[2]}</p></div></body></html>`,
        ),
        uri: 'x',
        url,
        mediaType: 'text/html',
      },
      { portals: compilePortals(all), generic },
    )

  it('is that of the most labels of the host', () => {
    const portals = compilePortals([profile('gov.example'), profile('hdnd.gov.example')])
    expect(portals.of('http://www.hdnd.gov.example/tin')?.host).toBe('hdnd.gov.example')
    expect(portals.of('https://m.hdnd.gov.example:8080/')?.host).toBe('hdnd.gov.example')
    expect(portals.of('https://ubnd.gov.example/')?.host).toBe('gov.example')
    expect(portals.of('https://xhdnd.gov.example.com/')).toBeUndefined()
  })

  it('is refused where two claim one host', () => {
    expect(() => compilePortals([profile('a.example'), profile('a.example')])).toThrow('both claim a.example')
  })

  it('points at the body', () => {
    const { article } = read('http://a.example/1', [profile('a.example', { article: '#b' })])
    expect(article?.blocks.map(({ text }) => text)).toEqual([body[2]])
  })

  it('drops what it names', () => {
    const { verdicts } = read('http://a.example/1', [
      profile('a.example', { article: 'body', drop: [{ select: '#b', kind: 'related' }] }),
    ])
    expect(verdicts.find(({ keep }) => !keep)).toMatchObject({ kind: 'related', reason: 'profile a.example' })
  })

  it('alone reads nothing on other hosts', () => {
    expect(read('http://b.example/1', [profile('a.example')], false)).toMatchObject({
      article: null,
      reason: 'no profile',
    })
  })
})
