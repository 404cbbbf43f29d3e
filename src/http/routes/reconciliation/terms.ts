import type { Official } from '../../../store/officials/official.js'

/** The only type of what is found. */
export const officialType = { id: 'official', name: 'Official' } as const

/** What a table may know of an official beside the name. */
export const propertyIds = ['post', 'body', 'level', 'province'] as const

/** The first positions of somebody, by which namesakes are told apart. */
export const descriptionOf = ({ positions }: Pick<Official, 'positions'>): string =>
  positions
    .map(({ title, post, place }) => [title ?? post, place].filter(Boolean).join(', '))
    .slice(0, 3)
    .join('; ')
