// Fits src/fields/achievements/weights.json: npm run fit [-- [--anew] FOLDER…]
//
// Learns which quantities are results from the open part of the gold sets in TRICHLUC_GOLD (else ../shared/gold) and from every article
// of the folders given: <id>.json with `achievements` (and `unclear` ones, that count for neither side) beside <id>.txt or <id>.html.
// First the weights of the features; then, with sums that articles of other folds gave, the weights of the company.
// What is stated again beside a right answer counts for neither side: answers list it once.
// What has a weight keeps near it, because labels spoke for it that may be no longer at hand; --anew forgets all weights.
// Prints what weights fitted without an article make of it. The same folders give the same file.
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Gold, readGold } from '../src/evaluating/gold.js'
import { partOf } from '../src/evaluating/part.js'
import { ENOUGH } from '../src/fields/achievements/achievements.js'
import { type Candidate, candidatesOf, statedBy } from '../src/fields/achievements/candidate.js'
import { type Around, aroundOf, type Company, isVetoed, sumOf } from '../src/fields/achievements/score.js'
import weights from '../src/fields/achievements/weights.json' with { type: 'json' }
import { compile, structure } from '../src/structure.js'
import { type Example, logistic } from './logistic.js'

const root = join(import.meta.dirname, '..')
const SETS = ['dev', 'portal-dev', 'seed']
/** Penalties on the squared weights of features and of company, and on how far a known weight moves. */
const PENALTY = { features: { fresh: 3, kept: 200 }, company: { fresh: 20, kept: 20 } }
/** Fewest articles of a feature that has a weight. */
const ARTICLES = 5
/** An article with more candidates counts less, by the square root of its size over this number. */
const EVEN = 16
/** How much an article of the gold sets counts, that more than one reader went over. */
const WORTH = 2
const FOLDS = 6

type Labelled = Candidate & { label: boolean | undefined }
type Article = { readonly id: string; readonly candidates: readonly Labelled[]; readonly worth: number }
type Own = Readonly<Record<string, number>>
type Weights = { readonly features: Own; readonly company: Company }

const { values: options, positionals: folders } = parseArgs({
  allowPositionals: true,
  options: { anew: { type: 'boolean' } },
})
const known: Weights = options.anew
  ? { features: {}, company: { self: 0, before: 0, sentence: 0, article: 0, always: 0 } }
  : weights
const folder = process.env['TRICHLUC_GOLD'] ?? join(root, '../shared/gold')
const gold = SETS.flatMap(set => readGold(join(folder, set))).filter(({ id }) => partOf(id) === 'open')
const pipeline = compile()
const articles = [...gold.flatMap(one => read(one, WORTH)), ...folders.flatMap(readGold).flatMap(one => read(one, 1))]

function read(answers: Gold, worth: number): Article[] {
  const plain = answers.path.endsWith('.txt')
  const { document } = structure(
    {
      uri: answers.path,
      bytes: readFileSync(answers.path),
      mediaType: plain ? 'text/plain' : 'text/html',
      ...(plain && answers.title && { title: answers.title }),
      ...(plain && answers.published && { publishedAt: answers.published }),
    },
    pipeline,
  )
  if (!document) return []
  const candidates: Labelled[] = candidatesOf(document).map(candidate => ({ ...candidate, label: false }))
  const mark = (statements: Gold['achievements'], label: boolean | undefined): void => {
    for (const { text, quantities } of statements ?? []) {
      const start = text ? document.text.indexOf(text) : -1
      const isIn = ({ quantity }: Candidate): boolean =>
        start >= 0 && quantity.start >= start && quantity.start < start + (text?.length ?? 0)
      for (const { value, unit } of quantities) {
        const fits = candidates.filter(one => one.label === false && one.quantity.value.values.includes(value))
        const same = (one: Candidate): boolean => one.quantity.value.unit === unit
        const found = fits.findLast(one => isIn(one) && same(one)) ?? fits.find(isIn) ?? fits.find(same)
        if (found) found.label = label
      }
    }
  }
  mark(answers.achievements, true)
  mark(answers.unclear, undefined)
  const right = new Set(candidates.filter(({ label }) => label).map(statedBy))
  for (const one of candidates) if (one.label === false && right.has(statedBy(one))) one.label = undefined
  return candidates.length ? [{ id: answers.id, candidates, worth }] : []
}

const foldOf = (id: string, salt: string, folds: number): number =>
  createHash('sha256').update(`${salt}${id}`).digest().readUInt32BE() % folds

function exampleOf(article: Article, features: ReadonlyMap<string, number>, positive: boolean): Example {
  const size = article.candidates.filter(({ label }) => label !== undefined).length
  return { features, positive, weight: article.worth * Math.sqrt(EVEN / Math.max(EVEN, size)) }
}

function featuresOf(from: readonly Article[]): Own {
  const spread = new Map<string, Set<string>>()
  for (const { id, candidates } of from)
    for (const feature of candidates.flatMap(({ features }) => features))
      spread.set(feature, (spread.get(feature) ?? new Set()).add(id))
  const isKnown = (feature: string): boolean =>
    feature in known.features || (spread.get(feature)?.size ?? 0) >= ARTICLES
  const examples = from.flatMap(article =>
    article.candidates.flatMap(({ features, label }) =>
      label === undefined
        ? []
        : [exampleOf(article, new Map(features.filter(isKnown).map(feature => [feature, 1])), label)],
    ),
  )
  return { ...known.features, ...rounded(logistic(examples, PENALTY.features, known.features)) }
}

const parts = ({ self, before, sentence, article }: Around): ReadonlyMap<string, number> =>
  new Map(Object.entries({ self, before, sentence, article }))

function fitted(from: readonly Article[]): Weights {
  const folds = Array.from({ length: FOLDS }, (_, fold) =>
    featuresOf(from.filter(({ id }) => foldOf(id, 'company ', FOLDS) !== fold)),
  )
  const examples = from.flatMap(article => {
    const own = new Map(Object.entries(folds[foldOf(article.id, 'company ', FOLDS)] ?? {}))
    const around = aroundOf(
      article.candidates,
      article.candidates.map(({ features }) => sumOf(features, own)),
    )
    return article.candidates.flatMap(({ label, features }, index) => {
      const here = around[index]
      return label === undefined || !here || isVetoed(features) ? [] : [exampleOf(article, parts(here), label)]
    })
  })
  const {
    self = 1,
    before = 0,
    sentence = 0,
    article = 0,
    always = 0,
  } = rounded(logistic(examples, PENALTY.company, known.company))
  return { features: featuresOf(from), company: { self, before, sentence, article, always } }
}

const rounded = (weights: ReadonlyMap<string, number>): Own =>
  Object.fromEntries(
    [...weights].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, weight]) => [name, Math.round(weight * 100) / 100]),
  )

/** What the weights make of the candidates of an article: right, false and missed results. */
function tally({ features, company }: Weights, { candidates }: Article): readonly [number, number, number] {
  const weights = new Map(Object.entries(features))
  const around = aroundOf(
    candidates,
    candidates.map(one => sumOf(one.features, weights)),
  )
  const counts: [number, number, number] = [0, 0, 0]
  for (const [index, { label, features: own }] of candidates.entries()) {
    const here = around[index]
    if (label === undefined || !here) continue
    const sum = [...parts(here)].reduce(
      (total, [name, size]) => total + size * (company[name as keyof Around] ?? 0),
      company.always,
    )
    const taken = !isVetoed(own) && 1 / (1 + Math.exp(-sum)) >= ENOUGH
    if (taken || label) counts[taken ? (label ? 0 : 1) : 2]++
  }
  return counts
}

const CHECKS = 8
const total = [0, 0, 0]
for (let fold = 0; fold < CHECKS; fold++) {
  const isHeld = ({ id }: Article): boolean => foldOf(id, 'check ', CHECKS) === fold
  const weights = fitted(articles.filter(article => !isHeld(article)))
  for (const article of articles.filter(isHeld))
    for (const [index, count] of tally(weights, article).entries()) total[index] = (total[index] ?? 0) + count
}
const [right = 0, wrong = 0, missed = 0] = total
const share = (part: number, whole: number): string => (part / whole).toFixed(3)
console.log(
  `${articles.length} articles, each read with weights fitted without it: precision ${share(right, right + wrong)}, recall ${share(right, right + missed)}, F1 ${share(2 * right, 2 * right + wrong + missed)}`,
)
writeFileSync(join(root, 'src/fields/achievements/weights.json'), `${JSON.stringify(fitted(articles), null, 2)}\n`)
