import type { FC } from 'hono/jsx'
import type { AchievementStat, Quality, ResolutionStat, RoleStat } from '../store/stats.js'
import type { Tallies, Tally } from '../store/store.js'
import { type Bar, Chart } from './chart.js'
import { nameOf, type Say } from './language.js'
import { Page, type Setting } from './layout.js'
import { QualityFigures } from './quality.js'
import { dateShown } from './shown.js'

type OverviewProps = {
  readonly setting: Setting
  readonly tallies: Tallies
  readonly resolutions: readonly ResolutionStat[]
  readonly achievements: readonly AchievementStat[]
  readonly roles: readonly RoleStat[]
  readonly quality: Quality
}

/** What the collection holds: charts with the tables behind them. */
export const OverviewPage: FC<OverviewProps> = ({ setting, tallies, resolutions, achievements, roles, quality }) => {
  const { say } = setting
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
            <b>{total.toLocaleString('vi')}</b> {say('overview.records').toLowerCase()}
          </>
        )}
      </p>
      <div class="figures">
        <Chart
          id="resolutions"
          title={say('overview.resolutions')}
          bars={resolutions.map(one => ({ name: resolutionName(one, say), value: one.total, more: [one.sources] }))}
          heads={sourced}
          say={say}
        />
        <Chart
          id="months"
          title={say('overview.months')}
          bars={tallied(tallies.month, say)}
          heads={counted}
          say={say}
        />
        <Chart
          id="portals"
          title={say('overview.portals')}
          bars={tallied(tallies.host, say)}
          heads={counted}
          say={say}
        />
        <Chart
          id="units"
          title={say('overview.units')}
          bars={achievements.map(({ unit, statements, sources }) => ({
            name: unit,
            value: statements,
            more: [sources],
          }))}
          heads={sourced}
          say={say}
        />
        <Chart
          id="roles"
          title={say('overview.roles')}
          bars={roles.map(({ role, mentions, sources }) => ({
            name: nameOf(say, 'value', role),
            value: mentions,
            more: [sources],
          }))}
          heads={sourced}
          say={say}
        />
        <Chart
          id="encodings"
          title={say('overview.encodings')}
          bars={tallied(tallies.encoding, say)}
          heads={counted}
          say={say}
        />
        <QualityFigures quality={quality} say={say} />
      </div>
    </Page>
  )
}

/** Bars of a tally; what is not known comes last. */
const tallied = (tally: Tally, say: Say): readonly Bar[] =>
  [...tally.filter(({ name }) => name !== null), ...tally.filter(({ name }) => name === null)].map(
    ({ name, count }) => ({ name: name === null ? say('overview.unknown') : dateShown(say, name), value: count }),
  )

const resolutionName = ({ period, province, body, action }: ResolutionStat, say: Say): string =>
  [period === null ? say('overview.unknown') : dateShown(say, period), nameOf(say, 'value', action), body, province]
    .filter(Boolean)
    .join(' · ')
