import { dirname, resolve, sep } from 'node:path'
import type { Archive } from './found.js'
import { mediaTypeOfName } from './media-type.js'
import type { Known, Reference } from './reference.js'

/** A page in a file beside the list that names it. Throws on a path that leads out of the folder of the list. */
export function fileBeside(list: Archive, name: string, known: Known): Reference {
  const folder = dirname(list.path)
  const path = resolve(folder, name)
  if (!path.startsWith(folder + sep)) throw new Error(`the path ${name} leads out of the folder`)
  const mediaType = mediaTypeOfName(path)
  const parent = list.uri.includes('/') ? `${dirname(list.uri)}/` : ''
  const below = path.slice(folder.length + 1)
  return {
    uri: parent + below.split(sep).join('/'),
    path,
    known: { ...(mediaType !== undefined && { mediaType }), ...known },
  }
}
