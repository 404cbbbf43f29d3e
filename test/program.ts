import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Whether a program is on the PATH. With CI=true its absence is an error. */
export function has(program: string): boolean {
  try {
    execFileSync('which', [program], { stdio: 'ignore' })
    return true
  } catch {
    if (process.env.CI === 'true') throw new Error(`${program} is not installed; the tests need it in CI`)
    process.stderr.write(`${program} is not installed: its tests are left out\n`)
    return false
  }
}

/** A port that nobody listens on. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

/** A Redis of one's own, in a folder of its own. */
export type RedisServer = {
  readonly address: string
  readonly folder: string
  kill(): Promise<void>
  start(): Promise<void>
}

/** Starts redis-server on a free port with the given settings. */
export async function startRedis(...settings: string[]): Promise<RedisServer> {
  const port = await freePort()
  const folder = mkdtempSync(join(tmpdir(), 'redis-'))
  let child: ChildProcess | undefined
  const server: RedisServer = {
    address: `redis://127.0.0.1:${port}`,
    folder,
    async start() {
      const all = ['--port', String(port), '--dir', folder, '--bind', '127.0.0.1', ...settings]
      child = spawn('redis-server', all, { stdio: ['ignore', 'pipe', 'inherit'] })
      await new Promise<void>(resolve => {
        child?.stdout?.on('data', (data: Buffer) => {
          if (data.toString().includes('Ready to accept connections')) resolve()
        })
      })
    },
    async kill() {
      if (!child || child.exitCode !== null || child.signalCode !== null) return
      const gone = new Promise(resolve => child?.once('exit', resolve))
      child.kill('SIGKILL')
      await gone
    },
  }
  await server.start()
  return server
}

/** A PostgreSQL of one's own; each call of `database` makes an empty one. */
export type PostgresServer = { database(): Promise<string>; restart(): Promise<void>; stop(): Promise<void> }

/** The newest PostgreSQL that is installed, or undefined. With CI=true its absence is an error. */
export function postgresFolder(): string | undefined {
  const root = '/usr/lib/postgresql'
  const versions = existsSync(root) ? readdirSync(root).filter(name => /^\d+$/.test(name)) : []
  const [newest] = versions.map(Number).sort((a, b) => b - a)
  if (newest !== undefined) return join(root, String(newest), 'bin')
  return has('initdb') ? '' : undefined
}

/** Starts PostgreSQL on a free port; as root it runs as the user postgres. */
export async function startPostgres(bin: string): Promise<PostgresServer> {
  const port = await freePort()
  const folder = mkdtempSync(join(tmpdir(), 'postgres-'))
  const isRoot = process.getuid?.() === 0
  if (isRoot) execFileSync('chown', ['postgres', folder])
  const call = (program: string, ...args: readonly string[]): void => {
    const command = [join(bin, program), ...args]
    const [first = '', ...rest] = isRoot
      ? ['setpriv', '--reuid=postgres', '--regid=postgres', '--clear-groups', ...command]
      : command
    execFileSync(first, rest, { stdio: 'ignore', cwd: folder })
  }
  const data = join(folder, 'data')
  call('initdb', '-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '-N')
  const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=${folder} -c fsync=off`
  const control = (...args: readonly string[]): void => call('pg_ctl', '-D', data, '-w', ...args)
  control('-o', options, '-l', join(folder, 'log'), 'start')
  let databases = 0
  return {
    async database() {
      const name = `store${++databases}`
      call('createdb', '-h', '127.0.0.1', '-p', String(port), '-U', 'postgres', name)
      return `postgres://postgres@127.0.0.1:${port}/${name}`
    },
    restart: async () => control('-o', options, '-l', join(folder, 'log'), '-m', 'immediate', 'restart'),
    async stop() {
      control('-m', 'immediate', 'stop')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

const root = join(import.meta.dirname, '..')
const built = join(root, 'dist/cli/main.js')

/** The built program where it is newer than every source, which starts faster; else the sources themselves. */
export const command = isCurrent() ? [built] : ['--import', 'tsx', join(root, 'src/cli/main.ts')]

function isCurrent(): boolean {
  const made = statSync(built, { throwIfNoEntry: false })?.mtimeMs ?? 0
  const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  return sources.every(file => statSync(join(root, 'src', file)).mtimeMs <= made)
}

/** A run of the command line, from the sources. */
export type Running = { readonly child: ChildProcess; readonly ended: Promise<Ended> }
export type Ended = {
  readonly code: number | null
  readonly signal: string | null
  readonly stdout: string
  readonly stderr: string
}

/** Starts `trichluc` with the given arguments. */
export function start(...args: readonly string[]): Running {
  const child = spawn(process.execPath, [...command, ...args], { stdio: ['pipe', 'pipe', 'pipe'] })
  let stdout = ''
  let stderr = ''
  child.stdout.setEncoding('utf8').on('data', (data: string) => {
    stdout += data
  })
  child.stderr.setEncoding('utf8').on('data', (data: string) => {
    stderr += data
  })
  const ended = new Promise<Ended>(resolve =>
    child.on('close', (code, signal) => resolve({ code, signal, stdout, stderr })),
  )
  return { child, ended }
}

/** Runs `trichluc` to its end. */
export function trichluc(...args: readonly string[]): Promise<Ended> {
  const { child, ended } = start(...args)
  child.stdin?.end()
  return ended
}
