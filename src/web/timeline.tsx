import type { FC } from 'hono/jsx'
import type { Official } from '../store/officials/official.js'
import type { Say } from './language.js'

/** Height of a post in the drawing, with its name above it. */
const ROW = 34

/** When articles name each post, over the years. */
export const Timeline: FC<{ readonly official: Official; readonly say: Say }> = ({ official, say }) => {
  const dated = official.positions.flatMap(({ title, post, former, firstSeen, lastSeen }) =>
    firstSeen === null
      ? []
      : [{ name: title ?? post ?? '', former, from: yearOf(firstSeen), to: yearOf(lastSeen ?? firstSeen) }],
  )
  if (dated.length < 2) return null
  const first = Math.floor(Math.min(...dated.map(({ from }) => from)))
  const last = Math.ceil(Math.max(...dated.map(({ to }) => to)) + 0.001)
  const place = (year: number): number => ((year - first) / (last - first)) * 100
  const height = dated.length * ROW
  return (
    <svg class="chart" role="img" aria-label={say('official.chart')} width="100%" height={height + 18}>
      {dated.map(({ name, former, from, to }, at) => (
        <>
          <text x="0" y={at * ROW + 14}>
            {name.length > LONGEST ? `${name.slice(0, LONGEST - 1)}…` : name}
          </text>
          <rect class="track" x="0" y={at * ROW + 19} width="100%" height="9" rx="2" />
          <rect
            class={former ? 'bar former' : 'bar'}
            x={`${Math.min(place(from), 99).toFixed(2)}%`}
            y={at * ROW + 19}
            width={`${Math.max(place(to) - place(from), 1).toFixed(2)}%`}
            height="9"
            rx="2"
          />
        </>
      ))}
      <text x="0" y={height + 14}>
        {first}
      </text>
      <text x="100%" y={height + 14} text-anchor="end">
        {last}
      </text>
    </svg>
  )
}

/** Letters of a post that fit on a phone. */
const LONGEST = 46

/** A day as a year with its fraction. */
const yearOf = (day: string): number =>
  Number(day.slice(0, 4)) + (Math.max(Number(day.slice(5, 7)) - 1, 0) + Number(day.slice(8, 10)) / 31) / 12
