/** What is wrong with a value, and where in it: as much as is told of what a schema finds. */
type Issue = { readonly path: readonly PropertyKey[]; readonly message: string }

/** What is wrong with a value, in a line; what is wrong with the whole of it has no place. */
export const issuesTold = (issues: readonly Issue[]): string =>
  issues.map(({ path, message }) => (path.length ? `${path.map(String).join('.')}: ${message}` : message)).join('; ')
