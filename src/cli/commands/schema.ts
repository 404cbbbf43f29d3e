import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Command } from 'commander'
import { jsonSchemaOf, schemas } from '../../http/schemas.js'
import { type ExitCode, exitCodes } from '../exit.js'
import { say } from '../language.js'
import { print } from '../output.js'
import { complain } from '../terminal.js'
import { argument, option } from '../wording.js'
import { checkFolder } from '../writable.js'

/** `schema`: the JSON Schemas, generated from the types that the code uses. */
export function define(command: Command, finish: (code: ExitCode) => void): Command {
  return command
    .addArgument(argument('[name]', 'schema.name').choices(Object.keys(schemas)).default('record'))
    .addOption(option('--write <folder>', 'schema.write'))
    .action(async (name: string, { write }: { write?: string }) => {
      if (write === undefined) await printSchema(name)
      else await writeAll(write)
      finish(exitCodes.done)
    })
}

async function printSchema(name: string): Promise<void> {
  const schema = schemas[name]
  if (schema) await print(jsonSchemaOf(schema))
}

async function writeAll(folder: string): Promise<void> {
  await checkFolder(folder)
  await mkdir(folder, { recursive: true })
  for (const [name, schema] of Object.entries(schemas)) {
    const file = join(folder, `${name}.schema.json`)
    await writeFile(file, jsonSchemaOf(schema))
    complain(say('wrote', { file }))
  }
}
