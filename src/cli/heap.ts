import { setFlagsFromString } from 'node:v8'

/**
 * How V8 is to keep the heaps of the threads. A heap is collected when it has outgrown what lives in it by half: left alone, that of a long import grows to several times as much.
 * And nothing is put among the old objects when it is made: V8 does so wherever most objects of a kind outlived a collection or two, and from then on keeps the trees of whole pages until the next full collection,
 * which cost as much CPU as structuring.
 */
const FLAGS = ['--heap-growing-percent=50', '--no-allocation-site-pretenuring']

/** To be called before the threads start, since a heap is laid out by the flags of that moment. */
export function tuneHeaps(): void {
  for (const flag of FLAGS) setFlagsFromString(flag)
}
