import { layer } from './layer.js'

/** What a paragraph of the article is: a heading inside it, a list item, a caption or credit of a picture, a row of a data table. */
export type BlockKind = 'lead' | 'heading' | 'paragraph' | 'item' | 'caption' | 'row'

/** The paragraphs of the article, in order, disjoint; written by the page floor. */
export const blocks = layer<BlockKind>('blocks')
