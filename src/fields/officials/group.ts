import type { Span } from '../../text/span.js'

/** Where a person is meant: the whole phrase with the honorifics and titles that belong to the name; `person` is the place in the list of persons, `by` what the text calls the person. */
export type Mention = Span & { readonly person: number; readonly by: 'name' | 'address' | 'title' }

/** Mentions that act as one: "A, B và C"; `sure` where a sign of a list (và, ;, các đồng chí) joins them. */
export type Group = Span & { readonly mentions: readonly Mention[]; readonly sure: boolean }
