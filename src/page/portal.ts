import { load } from 'cheerio/slim'
import { Element, type ParentNode } from 'domhandler'
import type { Portal } from '../document/document.js'
import type { Dom } from './dom.js'
import type { Box } from './passage.js'
import type { PortalProfile } from './profile.js'
import { BY_PROFILE } from './settle.js'
import type { Walk } from './walk.js'

/** Portals made ready, by host. */
export type Portals = { of(url: string | undefined): PortalProfile | undefined }

/** Makes portal files ready. Throws where two of them claim one host. */
export function compilePortals(profiles: readonly PortalProfile[]): Portals {
  const byHost = new Map<string, PortalProfile>()
  for (const profile of profiles) {
    const other = byHost.get(profile.host)
    if (other) throw new Error(`portals: "${other.name}" and "${profile.name}" both claim ${profile.host}`)
    byHost.set(profile.host, profile)
  }
  return {
    of(url) {
      const host = /^[a-z]+:\/\/(?:www\.)?([^/:?#]+)/i.exec(url ?? '')?.[1]?.toLowerCase()
      const labels = host?.split('.') ?? []
      for (let from = 0; from < labels.length - 1; from++) {
        const profile = byHost.get(labels.slice(from).join('.'))
        if (profile) return profile
      }
      return undefined
    },
  }
}

/** What is known of a portal, for the document. */
export const portalOf = ({ host, name, place, level }: PortalProfile): Portal => ({
  host,
  name,
  ...(place !== undefined && { place }),
  ...(level !== undefined && { level }),
})

/** What a profile points at on a page. */
export type Pointed = {
  readonly root: Box | null
  readonly title: string | null
  readonly published: string | null
  readonly authors: string | null
  readonly lead: Box | null
}

/** Follows the selectors of a profile: marks the chrome that it names and finds the parts of the article. */
export function point(profile: PortalProfile, dom: Dom, page: Walk): Pointed {
  const $ = load(dom.document)
  const boxes = new Map(page.boxes.map(box => [box.element, box]))
  for (const { select, kind } of profile.drop ?? []) {
    for (const element of $(select).toArray()) {
      const box = element instanceof Element ? boxes.get(element) : undefined
      if (box) box.cue = { kind, reason: `${BY_PROFILE} ${profile.host}` }
    }
  }
  const elementAt = (at: string | undefined): ParentNode | null => {
    const found = at ? $(at).get(0) : undefined
    return found instanceof Element ? found : null
  }
  const boxAt = (at: string | undefined): Box | null => {
    let node: ParentNode | null = elementAt(at)
    while (node instanceof Element && !boxes.has(node)) node = node.parent
    return (node instanceof Element && boxes.get(node)) || null
  }
  const textAt = (at: string | undefined): string | null =>
    at ? $(at).first().text().replace(/\s+/g, ' ').trim() || null : null
  return {
    root: boxAt(profile.article),
    lead: boxAt(profile.lead),
    title: textAt(profile.title),
    published: textAt(profile.published),
    authors: textAt(profile.authors),
  }
}
