import type { FC } from 'hono/jsx'
import type { Say } from './language.js'

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

const ROW = 22
const LEFT = 340
const WIDTH = 820
const RIGHT = 60
/** Bars that are drawn; the table has all. */
const DRAWN = 40
/** Letters of a name that fit beside a bar. */
const LONGEST = 50

/** A bar chart as SVG, with the table behind it. */
export const Chart: FC<ChartProps> = ({ id, title, bars, heads, say }) => {
  const drawn = bars.slice(0, DRAWN)
  const most = Math.max(1, ...drawn.map(({ value }) => value))
  const length = (value: number): number => Math.max(1, (value / most) * (WIDTH - LEFT - RIGHT))
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {drawn.length === 0 ? (
        <p>{say('article.none-of-field')}</p>
      ) : (
        <>
          <svg class="chart" role="img" aria-label={title} viewBox={`0 0 ${WIDTH} ${drawn.length * ROW}`} width={WIDTH}>
            {drawn.map(({ name, value }, at) => (
              <g transform={`translate(0 ${at * ROW})`}>
                <text x={LEFT - 8} y={15} text-anchor="end">
                  {name.length > LONGEST ? `${name.slice(0, LONGEST - 1)}…` : name}
                </text>
                <rect class="bar" x={LEFT} y={3} width={length(value)} height={ROW - 6} />
                <text x={LEFT + length(value) + 6} y={15}>
                  {value}
                </text>
              </g>
            ))}
          </svg>
          <details>
            <summary>{say('overview.table')}</summary>
            <div class="scroll">
              <table>
                <thead>
                  <tr>
                    {heads.map(head => (
                      <th scope="col">{head}</th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {bars.map(({ name, value, more = [] }) => (
                    <tr>
                      <th scope="row">{name}</th>
                      <td class="number">{value}</td>
                      {more.map(cell => (
                        <td>{cell}</td>
                      ))}
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          </details>
        </>
      )}
    </section>
  )
}
