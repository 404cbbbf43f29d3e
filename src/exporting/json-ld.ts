import { z } from 'zod'
import type { ArticleRecord } from '../record.js'

const personSchema = z.strictObject({
  '@type': z.literal('Person'),
  name: z.string(),
  jobTitle: z.array(z.string()).optional().describe('offices that are held as the article tells of them'),
  description: z.string().optional().describe('offices that are past then'),
  affiliation: z.array(z.strictObject({ '@type': z.literal('Organization'), name: z.string() })).optional(),
})

/** An article as schema.org's NewsArticle in JSON-LD. */
export const newsArticleSchema = z
  .strictObject({
    '@context': z.literal('https://schema.org'),
    '@type': z.literal('NewsArticle'),
    '@id': z.string().describe('urn:sha256 of the source bytes'),
    identifier: z.string(),
    url: z.string().optional(),
    headline: z.string().optional(),
    abstract: z.string().optional(),
    articleBody: z.string().optional(),
    articleSection: z.string().optional(),
    datePublished: z.string().optional(),
    inLanguage: z.string().optional(),
    author: z.array(personSchema).optional(),
    publisher: z.strictObject({ '@type': z.literal('Organization'), name: z.string() }).optional(),
    mentions: z.array(personSchema).optional(),
    citation: z
      .array(
        z.strictObject({
          '@type': z.literal('Legislation'),
          legislationIdentifier: z.string(),
          legislationType: z.string().optional(),
        }),
      )
      .optional(),
    temporalCoverage: z.array(z.string()).optional().describe('EDTF'),
    isBasedOn: z
      .strictObject({
        '@type': z.literal('MediaObject'),
        name: z
          .string()
          .describe('where the source lies: a path below the folder that was imported, which is no address'),
        sha256: z.string(),
        encodingFormat: z.string(),
      })
      .describe('the source'),
    sdPublisher: z.strictObject({
      '@type': z.literal('SoftwareApplication'),
      name: z.string(),
      softwareVersion: z.string(),
    }),
  })
  .meta({ id: 'NewsArticle', title: 'NewsArticle of schema.org as trichluc exports it' })

type NewsArticle = z.infer<typeof newsArticleSchema>

/** JSON-LD of the records that hold an article, a line each. */
export async function* jsonLd(records: AsyncIterable<ArticleRecord>): AsyncGenerator<string> {
  for await (const record of records) if (record.article) yield `${JSON.stringify(newsArticleOf(record))}\n`
}

function newsArticleOf(record: ArticleRecord): NewsArticle {
  const { id, source, article, officials, people, legalReferences, dates, extractor } = record
  const mentions = [
    ...officials.map(({ name, positions }) => personOf(name, positions)),
    ...people.map(({ name }) => personOf(name, [])),
  ]
  const citation = legalReferences.map(({ number, type }) => ({
    '@type': 'Legislation' as const,
    legislationIdentifier: number,
    ...(type !== null && { legislationType: type }),
  }))
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': `urn:sha256:${id}`,
    identifier: id,
    ...(source.url !== null && { url: source.url }),
    ...(article?.title != null && { headline: article.title }),
    ...(article?.lead != null && { abstract: article.lead }),
    ...(article && { articleBody: article.text, inLanguage: article.language }),
    ...(article?.section != null && { articleSection: article.section }),
    ...(article?.publishedAt != null && { datePublished: article.publishedAt }),
    ...(article?.authors.length && { author: article.authors.map(name => personOf(name, [])) }),
    ...(article?.publisher != null && { publisher: { '@type': 'Organization', name: article.publisher } }),
    ...(mentions.length && { mentions }),
    ...(citation.length && { citation }),
    ...(dates.length && { temporalCoverage: [...new Set(dates.map(({ value }) => value))] }),
    isBasedOn: {
      '@type': 'MediaObject',
      name: source.uri,
      sha256: source.sha256,
      encodingFormat: source.mediaType,
    },
    sdPublisher: { '@type': 'SoftwareApplication', name: extractor.name, softwareVersion: extractor.version },
  }
}

type Positions = ArticleRecord['officials'][number]['positions']

function personOf(name: string, positions: Positions): z.infer<typeof personSchema> {
  const held = positions.filter(({ former }) => !former)
  const past = positions.filter(({ former }) => former).map(({ canonical }) => `nguyên ${canonical}`)
  const bodies = [
    ...new Set(held.flatMap(({ body, place }) => (body ? [[body, place].filter(Boolean).join(' ')] : []))),
  ]
  return {
    '@type': 'Person',
    name,
    ...(held.length && { jobTitle: held.map(({ canonical }) => canonical) }),
    ...(past.length && { description: past.join('; ') }),
    ...(bodies.length && { affiliation: bodies.map(body => ({ '@type': 'Organization' as const, name: body })) }),
  }
}
