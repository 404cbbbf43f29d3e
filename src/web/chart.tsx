import type { FC } from 'hono/jsx'
import type { Say } from './language.js'
import { numberShown } from './shown.js'

/** A bar: what it stands for, how long it is, and further cells of its row in the table behind the chart. */
export type Bar = { readonly name: string; readonly value: number; readonly more?: readonly (string | number)[] }

type ChartProps = {
  readonly id: string
  readonly title: string
  readonly bars: readonly Bar[]
  /** Heads of the table's columns: the name, the value, and the further cells. */
  readonly heads: readonly string[]
  readonly say: Say
}

/** Height of a bar with its name above it. */
const ROW = 38
/** Share of the width that the longest bar takes; the rest is for its number. */
const LONGEST_BAR = 84
/** Bars that are drawn; the table has all. */
const DRAWN = 16

/** A bar chart as SVG, as wide as its place, with the table behind it. */
export const Chart: FC<ChartProps> = ({ id, title, bars, heads, say }) => {
  const drawn = bars.slice(0, DRAWN)
  const most = Math.max(1, ...drawn.map(({ value }) => value))
  const length = (value: number): string => `${((value / most) * LONGEST_BAR).toFixed(2)}%`
  return (
    <section class="figure" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {drawn.length === 0 ? (
        <p class="empty">{say('article.none-of-field')}</p>
      ) : (
        <>
          <svg class="chart" role="img" aria-label={title} width="100%" height={drawn.length * ROW}>
            {drawn.map(({ name, value }, at) => (
              <>
                <foreignObject x="0" y={at * ROW} width="100%" height="18">
                  <div class="name" title={name}>
                    {name}
                  </div>
                </foreignObject>
                <rect class="bar" x="0" y={at * ROW + 19} width={length(value)} height="11" rx="2" />
                <text class="number" x={length(value)} y={at * ROW + 29} dx="6">
                  {numberShown(say, value)}
                </text>
              </>
            ))}
          </svg>
          <details>
            <summary>{say('overview.table')}</summary>
            <FigureTable
              heads={heads}
              rows={bars.map(({ name, value, more = [] }) => [name, value, ...more])}
              say={say}
            />
          </details>
        </>
      )}
    </section>
  )
}

type FigureTableProps = {
  readonly heads: readonly string[]
  readonly rows: readonly (readonly [name: string, ...cells: (string | number)[]])[]
  readonly say: Say
}

/** A table of names and numbers. */
export const FigureTable: FC<FigureTableProps> = ({ heads, rows, say }) => (
  <div class="scroll">
    <table>
      <thead>
        <tr>
          {heads.map((head, at) => (
            <th scope="col" class={at === 0 ? '' : 'number'}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, ...cells]) => (
          <tr>
            <th scope="row">{name}</th>
            {cells.map(cell => (
              <td class="number">{typeof cell === 'number' ? numberShown(say, cell) : cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)
