import { createHash } from 'node:crypto'
import type { Citation, Held, Official, Officials } from '../store/officials/official.js'
import { key } from '../text/fold.js'

type Named = { readonly classification: string | null; readonly names: Map<string, number> }
type Post = { readonly id: string; readonly label: string; readonly role: string; readonly organization_id: string }
type Membership = { readonly id: string; readonly sources: readonly Source[] }
type Source = { readonly url: string; readonly note: string }

/** What memberships point to: organizations by their ids, with how often each is called what, and posts. */
type Registers = { readonly organizations: Map<string, Named>; readonly posts: Map<string, Post> }

/** Names that are looked at at once. */
const BATCH = 200

/**
 * Candidates for people as one object of Popolo: persons with their memberships and the articles that say so, then organizations and posts. What an article saw is no
 * beginning and no end of a membership: the days stand with the sources.
 */
export async function* popolo(officials: Officials): AsyncGenerator<string> {
  const registers: Registers = { organizations: new Map(), posts: new Map() }
  let between = ''
  yield '{"persons":['
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const all = { limit: BATCH, articles: Number.POSITIVE_INFINITY }
    const page = await officials.find({ ...all, ...(cursor !== undefined && { cursor }) })
    for (const official of page.officials) {
      yield `${between}\n${JSON.stringify(personOf(official, registers))}`
      between = ','
    }
    cursor = page.next
  }
  const organizations = [...registers.organizations].map(organizationOf)
  yield `\n],"organizations":${JSON.stringify(organizations)},"posts":${JSON.stringify([...registers.posts.values()])}}\n`
}

function personOf(official: Official, registers: Registers): object {
  const { id, name, otherNames, positions } = official
  const memberships = merged(positions.map(held => membershipOf(id, held, registers)))
  const sources = memberships.flatMap(membership => membership.sources)
  return {
    id,
    name,
    other_names: otherNames.map(other => ({ name: other })),
    memberships,
    sources: [...new Map(sources.map(source => [source.url, source])).values()],
  }
}

/** Memberships of which each stands once, with the sources of all that are the same. */
function merged(memberships: readonly Membership[]): readonly Membership[] {
  const byId = new Map<string, Membership>()
  for (const membership of memberships) {
    const known = byId.get(membership.id)
    byId.set(membership.id, known ? { ...known, sources: [...known.sources, ...membership.sources] } : membership)
  }
  return [...byId.values()]
}

function membershipOf(person: string, held: Held, registers: Registers): Membership {
  const { post, title, former, articles } = held
  const organization = registered(person, held, registers)
  const role = post ?? title ?? ''
  const seat = organization && role && idOf('post', organization, key(role))
  if (organization && seat && !registers.posts.has(seat))
    registers.posts.set(seat, { id: seat, label: title ?? role, role, organization_id: organization })
  const shown = {
    label: former ? `nguyên ${title ?? role}` : (title ?? role),
    role,
    person_id: person,
    ...(organization && { organization_id: organization }),
    ...(seat && { post_id: seat }),
  }
  const id = idOf('membership', person, organization, key(role), String(former))
  return { id, ...shown, sources: articles.map(sourceOf) }
}

/** The id of the organization of a position, which is registered; empty where it has none. */
function registered(person: string, held: Held, { organizations }: Registers): string {
  const { body, level, sources } = held
  const name = nameOf(held)
  if (!name) return ''
  const where = whereOf(held)
  const called = level === 'province' && where !== undefined ? (body ?? '') : name
  // What nobody knows where it is may not be the one of somebody else.
  const id = idOf('organization', key(called), level ?? '', where ?? person)
  const organization = organizations.get(id) ?? { classification: level, names: new Map() }
  organizations.set(id, organization)
  organization.names.set(name, (organization.names.get(name) ?? 0) + sources)
  return id
}

function nameOf({ body, level, place, province }: Held): string {
  const named = [body, place ?? (body && level === 'province' ? province : null)].filter(Boolean).join(' ')
  const isInside = level === 'district' || level === 'commune'
  return named && place && province && isInside ? `${named} (${province})` : named
}

/** Where a body is, as far as that tells it from others of its name: districts and communes have names that repeat. */
function whereOf({ level, place, province }: Held): string | undefined {
  if (level === 'central') return level
  if (province === null || (place === null && (level === 'district' || level === 'commune'))) return undefined
  return level === 'province' ? key(province) : [key(province), place && key(place)].join('|')
}

/** An organization under the name that most articles give it. */
function organizationOf([id, { classification, names }]: readonly [string, Named]): object {
  const [first] = [...names].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
  return { id, name: first?.[0] ?? '', ...(classification !== null && { classification }) }
}

function sourceOf({ sha256, url, uri, publishedAt, pointer }: Citation): Source {
  return {
    url: url ?? `urn:sha256:${sha256}`,
    note: [publishedAt, uri, `sha256 ${sha256}`, pointer].filter(Boolean).join(', '),
  }
}

const idOf = (kind: string, ...parts: readonly string[]): string =>
  `${kind}-${createHash('sha256').update(parts.join('|')).digest('hex').slice(0, 12)}`
