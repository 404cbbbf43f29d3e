import type { AddressInfo } from 'node:net'
import { serve as listen } from '@hono/node-server'
import { type Command, InvalidArgumentError } from 'commander'
import type { Hono } from 'hono'
import { createApp } from '../../http/app.js'
import { type Key, keysSchema } from '../../http/keys.js'
import { overviewOf } from '../../http/pages/overview.js'
import { queueBoard } from '../../http/queue-board.js'
import type { Serving } from '../../http/serving.js'
import { openIntake } from '../../importing/intake.js'
import type { Queue } from '../../queue/queue.js'
import { placeOf } from '../../store/address.js'
import { type ExitCode, exitCodes, UsageError } from '../exit.js'
import { interruption } from '../interruption.js'
import { say } from '../language.js'
import { count, structuringOptions } from '../options.js'
import { settingsIn } from '../settings.js'
import { complain } from '../terminal.js'
import { option } from '../wording.js'
import { openExisting, type WorkOptions, withWorkshop, workOptions } from '../workshop.js'

type Options = WorkOptions & {
  readonly host: string
  readonly port: number
  readonly origin?: readonly string[]
  readonly keys?: string
  readonly board?: boolean
  readonly readOnly?: boolean
  readonly uploads?: string
  readonly maxBody: number
  readonly maxWaiting: number
  readonly rate: number
}

/** `serve`: the HTTP API and the web pages over a store. */
export function define(command: Command, finish: (code: ExitCode) => void): Command {
  for (const option of [...workOptions(), ...structuringOptions()]) command.addOption(option)
  return command
    .addOption(option('--host <address>', 'serve.host').default('127.0.0.1'))
    .addOption(option('--port <number>', 'serve.port').argParser(port).default(8420))
    .addOption(option('--origin <address>', 'serve.origin').argParser(origins))
    .addOption(option('--keys <file.json>', 'serve.keys'))
    .addOption(option('--read-only', 'serve.read-only'))
    .addOption(option('--board', 'serve.board'))
    .addOption(option('--uploads <folder>', 'serve.uploads'))
    .addOption(option('--max-body <bytes>', 'serve.max-body').argParser(count).default(20_000_000))
    .addOption(option('--max-waiting <number>', 'serve.max-waiting').argParser(count).default(1000))
    .addOption(option('--rate <number>', 'serve.rate').argParser(count).default(6000))
    .action(async (options: Options) => finish(await serve(options)))
}

function port(value: string): number {
  const number = Number(value)
  if (!Number.isInteger(number) || number < 0 || number > 65_535) throw new InvalidArgumentError(say('wrong.port'))
  return number
}

/** Reads an address at which a proxy offers the service, of which there may be several. */
function origins(value: string, before: readonly string[] = []): readonly string[] {
  const address = URL.canParse(value) ? new URL(value) : undefined
  if (!address || !/^https?:$/.test(address.protocol)) throw new InvalidArgumentError(say('wrong.origin'))
  return [...before, address.origin]
}

async function serve(options: Options): Promise<ExitCode> {
  const keys = await keysOf(options)
  await (await openExisting(options.store)).close()
  return withWorkshop(options, true, async importing => {
    const board = options.board ? await boardOf(importing.queue) : undefined
    const intake = options.readOnly
      ? undefined
      : await openIntake({ ...importing, folder: folderOf(options), mostWaiting: options.maxWaiting })
    try {
      await listenUntilStopped(options, {
        store: importing.store,
        host: options.host,
        ...(options.origin && { origins: options.origin }),
        limits: { body: options.maxBody, requestsPerMinute: options.rate },
        ...(intake && { intake }),
        ...(keys && { keys }),
        ...(board && { board }),
        readOnly: options.readOnly ?? false,
      })
    } finally {
      await intake?.close()
    }
    return exitCodes.done
  })
}

async function boardOf({ bull }: Queue): Promise<Hono> {
  if (!bull) throw new UsageError(say('wrong.board'))
  return queueBoard(bull).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'ERR_MODULE_NOT_FOUND' ? new UsageError(say('wrong.no-board')) : error
  })
}

async function listenUntilStopped({ host, port: asked }: Options, serving: Serving): Promise<void> {
  const stopping = interruption()
  if (stopping.aborted) return
  return new Promise((resolve, reject) => {
    const server = listen(
      { fetch: createApp(serving).fetch, hostname: host, port: asked },
      ({ port: taken }: AddressInfo) => {
        complain(say('serve.listens', { address: `http://${host.includes(':') ? `[${host}]` : host}:${taken}/` }))
        // The first visitor is not to wait for what takes longest to reckon; if it fails, it fails again for who asks.
        overviewOf(serving.store).catch(() => {})
      },
    )
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new Error(say('wrong.port-taken', { port: asked })) : error),
    )
    stopping.addEventListener('abort', () => {
      server.close(() => resolve())
      if ('closeIdleConnections' in server) server.closeIdleConnections()
    })
  })
}

const LOOPBACK = /^(?:127(?:\.\d+){3}|::1|localhost)$/

async function keysOf({ host, keys: file }: Options): Promise<readonly Key[] | undefined> {
  if (file === undefined) {
    if (LOOPBACK.test(host)) return undefined
    throw new UsageError(say('wrong.open', { host }))
  }
  return settingsIn(file, keysSchema, 'wrong.keys', 'wrong.keys-file')
}

/** Uploads have no other source, so they lie beside the store. */
const folderOf = ({ uploads, store }: Options): string =>
  uploads ?? (placeOf(store) === 'file' ? `${store}-uploads` : './trichluc-uploads')
