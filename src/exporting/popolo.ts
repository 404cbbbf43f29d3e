import { createHash } from 'node:crypto'
import type { Citation, Held, Official, Officials } from '../store/officials/official.js'

type Named = { readonly id: string; readonly name: string; readonly classification?: string }
type Post = { readonly id: string; readonly label: string; readonly role: string; readonly organization_id: string }

/** Names that are looked at at once. */
const BATCH = 200

/**
 * Candidates for people as one object of Popolo: persons with their memberships and the articles that say so, then organizations and posts. What an article saw is no
 * beginning and no end of a membership: the days stand with the sources.
 */
export async function* popolo(officials: Officials): AsyncGenerator<string> {
  const organizations = new Map<string, Named>()
  const posts = new Map<string, Post>()
  let between = ''
  yield '{"persons":['
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const page = await officials.find({ limit: BATCH, ...(cursor !== undefined && { cursor }) })
    for (const official of page.officials) {
      yield `${between}\n${JSON.stringify(personOf(official, organizations, posts))}`
      between = ','
    }
    cursor = page.next
  }
  yield `\n],"organizations":${JSON.stringify([...organizations.values()])},"posts":${JSON.stringify([...posts.values()])}}\n`
}

function personOf(official: Official, organizations: Map<string, Named>, posts: Map<string, Post>): object {
  const { id, name, otherNames, positions } = official
  const sources = positions.flatMap(({ articles }) => articles.map(sourceOf))
  return {
    id,
    name,
    other_names: otherNames.map(other => ({ name: other })),
    memberships: positions.map(held => membershipOf(id, held, organizations, posts)),
    sources: [...new Map(sources.map(source => [source.url, source])).values()],
  }
}

function membershipOf(person: string, held: Held, organizations: Map<string, Named>, posts: Map<string, Post>): object {
  const { post, body, level, place, title, former, articles } = held
  const office = [body, place].filter(Boolean).join(' ')
  const organization = office && idOf('organization', office, level ?? '')
  const role = post ?? title ?? ''
  const seat = organization && role && idOf('post', organization, role)
  if (organization)
    organizations.set(organization, {
      id: organization,
      name: office,
      ...(level !== null && { classification: level }),
    })
  if (organization && seat) posts.set(seat, { id: seat, label: title ?? role, role, organization_id: organization })
  return {
    id: idOf('membership', person, organization, role, String(former)),
    label: former ? `nguyên ${title ?? role}` : (title ?? role),
    role,
    person_id: person,
    ...(organization && { organization_id: organization }),
    ...(seat && { post_id: seat }),
    sources: articles.map(sourceOf),
  }
}

function sourceOf({ sha256, url, uri, publishedAt, pointer }: Citation): {
  readonly url: string
  readonly note: string
} {
  return {
    url: url ?? `urn:sha256:${sha256}`,
    note: [publishedAt, uri, `sha256 ${sha256}`, pointer].filter(Boolean).join(', '),
  }
}

const idOf = (kind: string, ...parts: readonly string[]): string =>
  `${kind}-${createHash('sha256').update(parts.join('|')).digest('hex').slice(0, 12)}`
