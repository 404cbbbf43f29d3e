/** Whether a text is an address, its port among them; a socket has no host. */
export const isAddress = (text: string): boolean => URL.canParse(text.replace('@/', '@socket/'))

/** An address as it may be shown: the password is nobody's business. */
export const withoutPassword = (address: string): string => address.replace(/(\/\/[^:/@]*):[^@]*@/, '$1:…@')

/** Whether a server answered, and refused: what is wrong is then not that it does not run. SQLSTATE has five signs, a fault of the system is spelt ECONNREFUSED. */
export const isRefusal = (error: unknown): error is Error & { readonly code: string } =>
  error instanceof Error && 'code' in error && /^(?!E)[0-9A-Z]{5}$/.test(String(error.code))

/** Whether the server has no database of the name. */
export const hasNoDatabase = (error: unknown): boolean => isRefusal(error) && error.code === '3D000'
