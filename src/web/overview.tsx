import type { FC } from 'hono/jsx'
import type { AchievementStat, ResolutionStat, RoleStat } from '../store/stats.js'
import type { Tallies } from '../store/store.js'
import { Chart } from './chart.js'
import type { Say } from './language.js'
import { Page, type Setting } from './layout.js'

type OverviewProps = {
  readonly setting: Setting
  readonly tallies: Tallies
  readonly resolutions: readonly ResolutionStat[]
  readonly achievements: readonly AchievementStat[]
  readonly roles: readonly RoleStat[]
}

/** What the collection holds: charts with the tables behind them. */
export const OverviewPage: FC<OverviewProps> = ({ setting, tallies, resolutions, achievements, roles }) => {
  const { say } = setting
  const total = tallies.encoding.reduce((sum, { count }) => sum + count, 0)
  const counted = [say('overview.what'), say('overview.count')]
  const sourced = [...counted, say('overview.sources')]
  const tallied = (of: readonly { readonly name: string | null; readonly count: number }[]) =>
    of.map(({ name, count }) => ({ name: name ?? say('overview.unknown'), value: count }))
  return (
    <Page setting={setting} title={say('overview.title')} current="/overview">
      <h1>{say('overview.title')}</h1>
      <p>
        {say('overview.records')}: <b>{total.toLocaleString(setting.language)}</b>
      </p>
      <Chart
        id="resolutions"
        title={say('overview.resolutions')}
        bars={resolutions.map(one => ({ name: resolutionName(one, say), value: one.total, more: [one.sources] }))}
        heads={sourced}
        say={say}
      />
      <Chart id="months" title={say('overview.months')} bars={tallied(tallies.month)} heads={counted} say={say} />
      <Chart id="portals" title={say('overview.portals')} bars={tallied(tallies.host)} heads={counted} say={say} />
      <Chart
        id="units"
        title={say('overview.units')}
        bars={achievements.map(({ unit, statements, sources }) => ({ name: unit, value: statements, more: [sources] }))}
        heads={sourced}
        say={say}
      />
      <Chart
        id="roles"
        title={say('overview.roles')}
        bars={roles.map(({ role, mentions, sources }) => ({ name: role, value: mentions, more: [sources] }))}
        heads={sourced}
        say={say}
      />
      <Chart
        id="encodings"
        title={say('overview.encodings')}
        bars={tallied(tallies.encoding)}
        heads={counted}
        say={say}
      />
    </Page>
  )
}

const resolutionName = ({ period, province, body, action }: ResolutionStat, say: Say): string =>
  [period ?? say('overview.unknown'), body, province, action].filter(Boolean).join(' · ')
