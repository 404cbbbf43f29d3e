import type { ArticleRecord } from '../record.js'
import type { Gold } from './gold.js'
import { normal, words } from './normal.js'
import { type Miss, type Row, rowFrom, Tally } from './tally.js'

type Bag = ReadonlyMap<string, number>

/** Scores of article texts and metadata over pages. In `body pages`, gold = pages, found = pages with F1 of at least .95, precision = the worst page, recall = the median page, F1 = the mean. */
export type PageScores = { readonly rows: Readonly<Record<string, Row>>; readonly misses: readonly Miss[] }

/** Compares article texts and metadata with the answers; lead, captions and credits are neither required nor an error. */
export function scorePages(golds: readonly Gold[], recordOf: (gold: Gold) => ArticleRecord | undefined): PageScores {
  const score = new PageTally()
  for (const gold of golds) score.add(gold, recordOf(gold))
  return score.result()
}

class PageTally {
  readonly #misses: Miss[] = []
  readonly #tokens = { right: 0, found: 0, gold: 0 }
  readonly #pages: number[] = []
  readonly #kept = { gold: 0, found: 0 }
  readonly #out = { gold: 0, found: 0 }
  readonly #silent = { gold: 0, found: 0 }
  readonly #metadata = {
    title: new Tally('title'),
    published: new Tally('published'),
    author: new Tally('author'),
    charset: new Tally('charset'),
    counters: new Tally('counters'),
  }

  add(gold: Gold, record: ArticleRecord | undefined): void {
    const text = normal(record?.article?.text ?? '')
    this.#addTechnical(gold, record)
    this.#count(
      this.#out,
      'leaked',
      '+',
      gold.id,
      gold.mustNotContain,
      piece => record !== undefined && !text.includes(normal(piece)),
    )
    if (gold.expectArticle === false || gold.article === null) {
      this.#count(
        this.#silent,
        'no article',
        '+',
        gold.id,
        ['an article was read'],
        () => record !== undefined && words(text).length === 0,
      )
      return
    }
    this.#addBody(gold, text)
    this.#count(this.#kept, 'lost', '-', gold.id, gold.mustContain, piece => text.includes(normal(piece)))
    this.#addMetadata(gold, record?.article ?? null)
  }

  #count(
    share: { gold: number; found: number },
    row: string,
    sign: Miss['sign'],
    id: string,
    pieces: readonly string[],
    right: (piece: string) => boolean,
  ): void {
    for (const piece of pieces) {
      share.gold++
      if (right(piece)) share.found++
      else this.#misses.push({ row, id, sign, what: piece })
    }
  }

  #addTechnical(gold: Gold, record: ArticleRecord | undefined): void {
    if (gold.charset) this.#metadata.charset.add(gold.id, [gold.charset], [record?.source.encoding.name ?? 'none'])
    if (!gold.counters) return
    const read = (record?.chrome ?? []).flatMap(({ values }) => Object.values(values).map(String))
    this.#metadata.counters.add(gold.id, Object.values(gold.counters).map(String), read)
  }

  #addBody(gold: Gold, text: string): void {
    if (!gold.bodyText && !gold.bodyBag) return
    const wanted = gold.bodyBag ? new Map(Object.entries(gold.bodyBag)) : bagOf([gold.bodyText ?? ''])
    const optional = gold.optionalBag
      ? new Map(Object.entries(gold.optionalBag))
      : bagOf([gold.lead ?? '', ...[gold.optionalText ?? []].flat()])
    const found = bagOf([text])
    const right = sumOf(wanted, (word, n) => Math.min(n, found.get(word) ?? 0))
    const extra = sumOf(found, (word, n) => Math.max(0, n - (wanted.get(word) ?? 0) - (optional.get(word) ?? 0)))
    const all = sumOf(wanted, (_, n) => n)
    this.#tokens.right += right
    this.#tokens.found += right + extra
    this.#tokens.gold += all
    const { f1, precision, recall } = rowFrom(right, right + extra, all)
    this.#pages.push(f1)
    if (f1 < 0.95) {
      const what = `F1 ${f1.toFixed(3)}, precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`
      this.#misses.push({ row: 'body text', id: gold.id, sign: '~', what })
    }
  }

  #addMetadata(gold: Gold, article: ArticleRecord['article']): void {
    const { title, published, author } = this.#metadata
    title.add(
      gold.id,
      gold.title ? [normal(gold.title)] : [],
      gold.title && article?.title ? [normal(article.title)] : [],
    )
    published.add(
      gold.id,
      gold.published ? [dayOf(gold.published)] : [],
      article?.publishedAt ? [dayOf(article.publishedAt)] : [],
    )
    author.add(
      gold.id,
      gold.author ? namesIn(gold.author) : [],
      gold.author ? (article?.authors ?? []).flatMap(namesIn) : [],
    )
  }

  result(): PageScores {
    const share = ({ gold, found }: { gold: number; found: number }): Row => {
      const part = found / (gold || 1)
      return { gold, found, precision: part, recall: part, f1: part }
    }
    const pages = this.#pages.sort((a, b) => a - b)
    const { right, found, gold } = this.#tokens
    return {
      rows: {
        'body tokens': rowFrom(right, found, gold),
        'body pages': {
          gold: pages.length,
          found: pages.filter(f1 => f1 >= 0.95).length,
          precision: pages[0] ?? 0,
          recall: pages[Math.floor(pages.length / 2)] ?? 0,
          f1: pages.reduce((sum, f1) => sum + f1, 0) / (pages.length || 1),
        },
        'body pieces kept': share(this.#kept),
        'chrome kept out': share(this.#out),
        'no-article pages': share(this.#silent),
        ...Object.fromEntries(Object.entries(this.#metadata).map(([row, tally]) => [row, tally.row()])),
      },
      misses: [...this.#misses, ...Object.values(this.#metadata).flatMap(({ misses }) => misses)],
    }
  }
}

function bagOf(texts: readonly string[]): Bag {
  const bag = new Map<string, number>()
  for (const text of texts) for (const word of words(text)) bag.set(word, (bag.get(word) ?? 0) + 1)
  return bag
}

function sumOf(bag: Bag, of: (word: string, count: number) => number): number {
  let sum = 0
  for (const [word, count] of bag) sum += of(word, count)
  return sum
}

const dayOf = (date: string): string => date.slice(0, 10)

const namesIn = (author: string): string[] =>
  normal(author)
    .split(/ - |, | và |; /)
    .map(name => name.trim())
    .filter(Boolean)
