import type { FC } from 'hono/jsx'
import { bandEdges, type Quality, type QualityStat } from '../store/stats.js'
import { FigureTable } from './chart.js'
import { nameOf, type Say } from './language.js'
import { numberShown } from './shown.js'
import { percent } from './values.js'

type QualityProps = { readonly quality: Quality; readonly say: Say }

/** How sure what was read is: values by their confidence, warnings, and where records wait for a reader. */
export const QualityFigures: FC<QualityProps> = ({ quality: { bands, warnings, hosts, encodings }, say }) => (
  <>
    <section class="figure" aria-labelledby="quality">
      <h2 id="quality">{say('overview.quality')}</h2>
      <h3>{say('overview.bands')}</h3>
      {[...new Set(bands.map(({ field }) => field))].map(field => (
        <FieldBands field={field} bands={bands.filter(one => one.field === field)} say={say} />
      ))}
      <p>
        <a href="/review">{say('overview.start-review')}</a>
      </p>
      <h3>{say('overview.warnings')}</h3>
      {warnings.length === 0 ? (
        <p class="empty">{say('overview.warnings.none')}</p>
      ) : (
        <FigureTable
          heads={[say('overview.what'), say('overview.count'), say('overview.records')]}
          rows={warnings.map(({ code, count, records }) => [nameOf(say, 'code', code), count, records])}
          say={say}
        />
      )}
    </section>
    <Where id="by-portal" title={say('overview.by-portal')} stats={hosts} say={say} />
    <Where id="by-encoding" title={say('overview.by-encoding')} stats={encodings} say={say} />
  </>
)

type BandsProps = { readonly field: string; readonly bands: Quality['bands']; readonly say: Say }

/** One field as a bar of its bands, the surest first, with the table behind it. */
const FieldBands: FC<BandsProps> = ({ field, bands, say }) => {
  const all = bands.reduce((sum, { count }) => sum + count, 0)
  const name = nameOf(say, 'field', field)
  const surest = [...bands].sort((a, b) => b.from - a.from)
  let before = 0
  return (
    <>
      <p class="name">
        {name} <span class="faint">{numberShown(say, all)}</span>
      </p>
      <svg class="chart" role="img" aria-label={`${say('overview.bands')}: ${name}`} width="100%" height="16">
        {surest.map(({ from, count }) => {
          const x = (before / all) * 100
          before += count
          return (
            <rect
              class={`band-${bandEdges.indexOf(from)}`}
              x={`${x.toFixed(2)}%`}
              width={`${((count / all) * 100).toFixed(2)}%`}
              height="16"
            />
          )
        })}
      </svg>
      <details>
        <summary>{say('overview.table')}</summary>
        <FigureTable
          heads={[say('overview.band'), say('overview.count'), say('overview.share')]}
          rows={surest.map(({ from, count }) => [bandName(from), count, percent(count / all)])}
          say={say}
        />
      </details>
    </>
  )
}

/** `0,80 – 0,90`: from an edge to the next one. */
function bandName(from: number): string {
  const next = bandEdges.find(edge => edge > from) ?? 1
  return `${percent(from)} – ${percent(next)}`
}

/** Rows that are shown before the rest is folded away. */
const SHOWN = 12

type WhereProps = {
  readonly id: string
  readonly title: string
  readonly stats: readonly QualityStat[]
  readonly say: Say
}

const Where: FC<WhereProps> = ({ id, title, stats, say }) => {
  const heads = [
    say('overview.what'),
    say('overview.records'),
    say('overview.doubtful'),
    say('overview.without-article'),
  ]
  const rows = stats.map(
    ({ name, records, doubtful, withoutArticle }) =>
      [
        name ?? say('overview.unknown'),
        records,
        percent(doubtful / records),
        percent(withoutArticle / records),
      ] as const,
  )
  return (
    <section class="figure" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <FigureTable heads={heads} rows={rows.slice(0, SHOWN)} say={say} />
      {rows.length > SHOWN && (
        <details>
          <summary>{`${say('imports.more')} ${rows.length - SHOWN}`}</summary>
          <FigureTable heads={heads} rows={rows.slice(SHOWN)} say={say} />
        </details>
      )}
    </section>
  )
}
