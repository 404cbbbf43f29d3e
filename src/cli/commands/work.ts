import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Command } from 'commander'
import { handlerOf, throwFailure } from '../../importing/handler.js'
import { stopWorking } from '../../importing/import.js'
import { answerReach } from '../../importing/reach.js'
import { type ExitCode, exitCodes, UsageError } from '../exit.js'
import { say } from '../language.js'
import { structuringOptions } from '../options.js'
import { complain } from '../terminal.js'
import { type WorkOptions, withWorkshop, workOptions } from '../workshop.js'

/** `work`: does the jobs of imports that other processes run, until it is told to stop. */
export function define(command: Command, finish: (code: ExitCode) => void): Command {
  for (const option of [...workOptions(), ...structuringOptions()]) command.addOption(option)
  return command.action(async (options: WorkOptions) => finish(await work(options)))
}

async function work(options: WorkOptions): Promise<ExitCode> {
  if (options.queue === 'local') throw new UsageError(say('wrong.work'))
  return withWorkshop({ ...options, progress: 'none' }, false, async ({ queue, workshop, workers }) => {
    let pages = 0
    const finished = (ends: readonly unknown[]): void => {
      pages += ends.length
    }
    const working = await queue.work(handlerOf({ ...workshop, finished }), workers)
    complain(say('work.waiting', { queue: options.queue }))
    const answering = answerReach(workshop.ledger, workshop.owner, workshop.stopping)
    if (!workshop.stopping.aborted) await once(workshop.stopping, 'abort')
    await stopWorking(working, workshop)
    await Promise.race([answering, sleep(500)])
    throwFailure(workshop)
    complain(say('work.done', { count: pages }))
    return exitCodes.done
  })
}
