/** The rules in the evidence of what readers changed and added. */
export const EDITED = 'reader/edited'
export const ADDED = 'reader/added'

export const isByReader = (rule: string): boolean => rule === EDITED || rule === ADDED
