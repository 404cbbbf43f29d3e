import type { FC } from 'hono/jsx'
import type { Reading } from '../correcting/reading.js'
import { BriefJudging } from './judging.js'
import { nameOf, type Say } from './language.js'
import { factsShown, labelShown } from './shown.js'

/** Gives an example of a rule, or undefined for what is no rule with examples. */
export type ExampleOf = (rule: string) => string | undefined

/** The fields that an article has values of, in their colours. */
export const Legend: FC<{ readonly readings: readonly Reading[]; readonly say: Say }> = ({ readings, say }) => (
  <ul class="legend">
    {[...new Set(readings.map(({ field }) => field))].map(field => (
      <li>
        <a class={`swatch f-${field}`} href={`#field-${field}`}>
          {nameOf(say, 'field', field)}
        </a>
      </li>
    ))}
  </ul>
)

/** A record of the service, and the anchors of its values by their pointers. */
export type Cited = { readonly record: string; readonly anchors: ReadonlyMap<string, string> }

type ValuesProps = {
  readonly readings: readonly Reading[]
  readonly say: Say
  readonly exampleOf: ExampleOf
  /** Where its values can be cited: the id of the record, and what names each of them by its pointer. */
  readonly cited?: Cited
  /** Whether they may be judged there too. */
  readonly mayWrite: boolean
}

/** The values of an article, field by field. */
export const Values: FC<ValuesProps> = ({ readings, ...rest }) => (
  <>
    {[...new Set(readings.map(({ field }) => field))].map(field => (
      <section class={`field f-${field}`} aria-labelledby={`field-${field}`}>
        <h3 id={`field-${field}`}>{nameOf(rest.say, 'field', field)}</h3>
        <ol>
          {readings.map((reading, at) =>
            reading.field === field ? (
              <li id={`r${at}`} class={reading.part ? 'reading part' : 'reading'}>
                <ReadingCard reading={reading} at={at} {...rest} />
              </li>
            ) : null,
          )}
        </ol>
      </section>
    ))}
  </>
)

type CardProps = Omit<ValuesProps, 'readings'> & { readonly reading: Reading; readonly at: number }

const ReadingCard: FC<CardProps> = ({ reading, at, say, exampleOf, cited, mayWrite }) => (
  <>
    <a class="label" href={`#s${at}`}>
      {labelShown(say, reading)}
    </a>
    {reading.confidence !== null && <Confidence value={reading.confidence} say={say} />}
    <ReadingFacts reading={reading} say={say} />
    <details>
      <summary>{say('reading.evidence')}</summary>
      <ul class="evidence">
        {reading.evidence.map(({ start, end, quote, rule }) => (
          <li>
            <q>{quote}</q> <span class="offsets">{`${start}–${end}`}</span>
            <br />
            {say('reading.rule')}: <code>{rule}</code>
            {exampleOf(rule) && (
              <>
                {' · '}
                {say('reading.example')}: <i>{exampleOf(rule)}</i>
              </>
            )}
          </li>
        ))}
      </ul>
      {cited && <Citing reading={reading} cited={cited} say={say} mayWrite={mayWrite} />}
    </details>
  </>
)

type CitingProps = Pick<CardProps, 'reading' | 'say' | 'mayWrite'> & { readonly cited: Cited }

/** The address of a value, and the buttons by which it is judged. */
const Citing: FC<CitingProps> = ({ reading, cited: { record, anchors }, say, mayWrite }) => {
  const anchor = anchors.get(reading.pointer) ?? ''
  return (
    <>
      <p>
        <a href={`/v1/records/${record}/value?anchor=${anchor}`}>{say('reading.permalink')}</a>
      </p>
      {mayWrite && <BriefJudging record={record} anchor={anchor} back={`/articles/${record}`} say={say} />}
    </>
  )
}

/** What is said of a value beside its label, in a line. */
export const ReadingFacts: FC<{ readonly reading: Reading; readonly say: Say }> = ({ reading, say }) => {
  const facts = factsShown(say, reading)
  return facts.length ? (
    <ul class="said">
      {facts.map(([name, value]) => (
        <li>
          <span class="faint">{name}</span> {value}
        </li>
      ))}
    </ul>
  ) : null
}

const Confidence: FC<{ readonly value: number; readonly say: Say }> = ({ value, say }) => (
  <span class={value < 0.9 ? 'confidence unsure' : 'confidence'} title={say('reading.confidence')}>
    {percent(value)}
  </span>
)

/** A confidence as people read it. */
export const percent = (share: number): string => `${Math.round(share * 100)} %`
