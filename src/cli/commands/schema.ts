import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Argument, type Command, Option } from 'commander'
import { jsonSchemaOf, schemas } from '../../http/schemas.js'
import { type ExitCode, exitCodes } from '../exit.js'
import { print } from '../output.js'
import { complain } from '../terminal.js'

/** `schema`: the JSON Schemas, generated from the types that the code uses. */
export function define(command: Command, finish: (code: ExitCode) => void): Command {
  return command
    .addArgument(new Argument('[name]', 'the schema to print').choices(Object.keys(schemas)).default('record'))
    .addOption(new Option('--write <folder>', 'write all of them there instead'))
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
  await mkdir(folder, { recursive: true })
  for (const [name, schema] of Object.entries(schemas)) {
    const file = join(folder, `${name}.schema.json`)
    await writeFile(file, jsonSchemaOf(schema))
    complain(`wrote ${file}`)
  }
}
