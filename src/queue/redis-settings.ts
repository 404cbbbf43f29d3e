import type { Redis } from 'ioredis'

/** What Redis says of itself, as far as the safety of jobs goes. */
export type RedisSettings = { readonly policy: string; readonly appendOnly: boolean; readonly snapshots: string }

/** What is wrong with settings, and what to set instead; empty when jobs are safe. */
export function faultsOf({ policy, appendOnly, snapshots }: RedisSettings): readonly string[] {
  return [
    ...(policy === 'noeviction'
      ? []
      : [
          `maxmemory-policy is ${policy}: Redis would throw jobs away when memory is short. Set: CONFIG SET maxmemory-policy noeviction`,
        ]),
    ...(appendOnly || snapshots
      ? []
      : ['persistence is off: a restart of Redis would lose all jobs. Set: CONFIG SET appendonly yes']),
  ]
}

/** Refuses a Redis that may lose jobs. Throws with what to set. */
export async function checkRedis(redis: Redis, address: string): Promise<void> {
  const faults = faultsOf(await settingsOf(redis))
  if (!faults.length) return
  throw new Error(
    [
      `Redis at ${address} is not safe as a queue:`,
      ...faults.map(fault => `  ${fault}`),
      'Or accept that with --allow-unsafe-queue; `trichluc resume` finds what is lost.',
    ].join('\n'),
  )
}

async function settingsOf(redis: Redis): Promise<RedisSettings> {
  const info = await redis.info()
  const field = (name: string): string => new RegExp(`^${name}:(.*)$`, 'm').exec(info)?.[1]?.trim() ?? ''
  return {
    policy: field('maxmemory_policy'),
    appendOnly: field('aof_enabled') === '1',
    snapshots: await snapshotsOf(redis),
  }
}

/** The schedule of snapshots; a Redis that hides its settings is taken to make them. */
async function snapshotsOf(redis: Redis): Promise<string> {
  try {
    const [, schedule = ''] = (await redis.config('GET', 'save')) as readonly string[]
    return schedule
  } catch {
    return 'not told'
  }
}
