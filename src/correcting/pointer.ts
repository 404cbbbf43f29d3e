/** The value at a JSON Pointer of RFC 6901; undefined where there is none. */
export function at(value: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .map(step => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>((one, step) => {
      if (typeof one !== 'object' || one === null) return undefined
      return Object.entries(one).find(([name]) => name === step)?.[1]
    }, value)
}

/** The pointer of what holds a value, and the value's key in it. */
export function parted(pointer: string): readonly [holder: string, key: string] {
  const cut = pointer.lastIndexOf('/')
  return [pointer.slice(0, cut), pointer.slice(cut + 1)]
}
