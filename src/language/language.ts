/** Languages that people are spoken to in; the first is that of the pages. */
export const languages = ['vi', 'en'] as const
export type Language = (typeof languages)[number]

/** A message in every language. */
export type Message = Readonly<Record<Language, string>>

/** Names of the holes of a template: of `{count} sources` it is `count`. */
export type Holes<T extends string> = T extends `${string}{${infer Hole}}${infer Rest}` ? Hole | Holes<Rest> : never

/** What the holes of a template are filled with. */
export type Filling = Readonly<Record<string, string | number>>

/** A template with its holes filled. */
export const filled = (template: string, filling: Filling = {}): string =>
  template.replace(/\{([a-z]+)\}/gi, (hole, name: string) => String(filling[name] ?? hole))
