import { version } from '../version.js'

const mediaTypes: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  json: 'application/json',
  jsonl: 'application/x-ndjson',
}

/** The metadata of an RO-Crate 1.2 over the given files. */
export function roCrate(files: readonly string[], today: string): string {
  const software = { '@id': '#trichluc', '@type': 'SoftwareApplication', name: 'trichluc', version }
  const graph = [
    {
      '@id': 'ro-crate-metadata.json',
      '@type': 'CreativeWork',
      conformsTo: { '@id': 'https://w3id.org/ro/crate/1.2' },
      about: { '@id': './' },
    },
    {
      '@id': './',
      '@type': 'Dataset',
      name: 'Structured records of Vietnamese news',
      description: 'Records that trichluc read from news pages, as JSON and as tidy tables with a data dictionary.',
      datePublished: today,
      license: 'Rights in the articles stay with their publishers.',
      hasPart: files.map(file => ({ '@id': file })),
    },
    ...files.map(file => ({
      '@id': file,
      '@type': 'File',
      name: file,
      encodingFormat: mediaTypes[file.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
    })),
    software,
    {
      '@id': '#export',
      '@type': 'CreateAction',
      name: 'Export from a store of trichluc',
      instrument: { '@id': software['@id'] },
      result: { '@id': './' },
    },
  ]
  return `${JSON.stringify({ '@context': 'https://w3id.org/ro/crate/1.2/context', '@graph': graph }, null, 2)}\n`
}
