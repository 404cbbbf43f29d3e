import { once } from 'node:events'

/** What `extract` can write. */
export const formats = ['jsonl', 'json', 'text'] as const
export type Format = (typeof formats)[number]

/** A record as JSON, and the text of its article. */
type Written = { readonly record: string; readonly text: string | null }

/** Writes records one by one, and no faster than they are read. */
export type Writer = { write(item: Written): Promise<void>; end(): Promise<void> }

/** Writes to stdout and waits while the reader is behind. */
export async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain')
}

/** The writer of a format. */
export function writerOf(format: Format): Writer {
  let written = 0
  const between = (first: string, later: string): string => (written++ === 0 ? first : later)
  const writers: Readonly<Record<Format, Writer>> = {
    jsonl: { write: ({ record }) => print(`${record}\n`), end: async () => {} },
    json: {
      write: ({ record }) => print(between('[\n', ',\n') + JSON.stringify(JSON.parse(record), null, 2)),
      end: () => print(between('[]\n', '\n]\n')),
    },
    text: { write: ({ text }) => print(`${between('', '\f\n')}${text ?? ''}\n`), end: async () => {} },
  }
  return writers[format]
}
