import type { FC } from 'hono/jsx'
import type { AchievementStat, Quality, ResolutionStat, RoleStat } from '../store/stats.js'
import type { Tallies, Tally } from '../store/store.js'
import { type Bar, Chart } from './chart.js'
import { nameOf, type Say } from './language.js'
import { Page, type Setting } from './layout.js'
import { QualityFigures } from './quality.js'
import { dateShown, numberShown } from './shown.js'

/** The figures over everything that is stored. */
export type Overview = {
  readonly tallies: Tallies
  readonly resolutions: readonly ResolutionStat[]
  readonly achievements: readonly AchievementStat[]
  readonly roles: readonly RoleStat[]
  readonly quality: Quality
}

type OverviewProps = Overview & { readonly setting: Setting }

/** What the collection holds: charts with the tables behind them. */
export const OverviewPage: FC<OverviewProps> = ({ setting, quality, ...overview }) => {
  const { say } = setting
  const { tallies } = overview
  const total = tallies.encoding.reduce((sum, { count }) => sum + count, 0)
  const counted = [say('overview.what'), say('overview.count')]
  const sourced = [...counted, say('overview.sources')]
  return (
    <Page setting={setting} title={say('overview.title')} current="/overview">
      <h1>{say('overview.title')}</h1>
      <p class="standing">
        {total === 0 ? (
          say('overview.empty')
        ) : (
          <>
            <b>{numberShown(say, total)}</b> {say('overview.records').toLowerCase()}
          </>
        )}
      </p>
      <div class="figures">
        {chartsOf(overview, say).map(([id, bars, isSourced]) => (
          <Chart id={id} title={say(`overview.${id}`)} bars={bars} heads={isSourced ? sourced : counted} say={say} />
        ))}
        <QualityFigures quality={quality} say={say} />
      </div>
    </Page>
  )
}

type ChartId = 'resolutions' | 'months' | 'portals' | 'units' | 'roles' | 'encodings'

/** The charts in their order: the message that names each, its bars, and whether they tell of how many articles they come. */
const chartsOf = (
  { tallies, resolutions, achievements, roles }: Omit<Overview, 'quality'>,
  say: Say,
): readonly (readonly [id: ChartId, bars: readonly Bar[], isSourced: boolean])[] => [
  ['resolutions', resolutions.map(one => bar(resolutionName(one, say), one.total, one)), true],
  ['months', tallied(tallies.month, say), false],
  ['portals', tallied(tallies.host, say), false],
  ['units', longestFirst(achievements.map(one => bar(one.unit, one.statements, one))), true],
  ['roles', longestFirst(roles.map(one => bar(nameOf(say, 'value', one.role), one.mentions, one))), true],
  ['encodings', tallied(tallies.encoding, say), false],
]

const bar = (name: string, value: number, { sources }: { readonly sources: number }): Bar => ({
  name,
  value,
  more: [sources],
})

const longestFirst = (bars: readonly Bar[]): readonly Bar[] => [...bars].sort((a, b) => b.value - a.value)

/** Bars of a tally; what is not known comes last. */
const tallied = (tally: Tally, say: Say): readonly Bar[] =>
  [...tally.filter(({ name }) => name !== null), ...tally.filter(({ name }) => name === null)].map(
    ({ name, count }) => ({ name: name === null ? say('overview.unknown') : dateShown(say, name), value: count }),
  )

function resolutionName({ period, province, level, place, body, action }: ResolutionStat, say: Say): string {
  const unit = level === null || level === 'central' ? null : nameOf(say, 'value', level)
  const council = body === null ? place : [body, place ?? unit].filter(Boolean).join(' ')
  const time = period === null ? say('overview.unknown') : dateShown(say, period)
  return [time, nameOf(say, 'value', action), council, province].filter(Boolean).join(' · ')
}
