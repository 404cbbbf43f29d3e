import { wordSet } from '../text/word-set.js'

/** Elements without content. */
export const voidTags = wordSet(
  'area base basefont bgsound br col command embed frame hr img input keygen link meta param source track wbr',
)

/** Elements that a browser opens again where they were left open inside a closed paragraph. */
export const formattingTags = wordSet('b big code em font i nobr s small strike strong tt u span')

/** Start tags that end an open paragraph. */
export const paragraphClosers = wordSet(
  'address article aside blockquote center details dir div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr main menu nav ol p pre section summary table ul',
)

/** Elements whose text is no text of the page. */
export const rawTags: ReadonlyMap<string, string> = new Map([
  ['script', 'script'],
  ['style', 'style'],
])

/** Elements that flow with the text around them; every other element begins and ends a block. */
const inlineTags = wordSet(
  'a abbr acronym b bdi bdo big blink cite code data del dfn em font i ins kbd label mark marquee nobr q rp rt ruby s samp small span strike strong sub sup time tt u var wbr',
)

/** Elements that hold no text for a reader of the article. */
export const skippedTags = wordSet(
  'script style noscript template svg iframe object embed applet select option optgroup datalist textarea head title img button math canvas audio video map progress meter noframes frameset',
)

/** Pictures, and what holds them. */
export const pictureTags = wordSet('img picture figure amp-img')

/** Headings. */
export const headingTags = wordSet('h1 h2 h3 h4 h5 h6')

/** Elements of a head; any other start tag ends it. */
export const headTags = wordSet('head title meta link script style base basefont noscript template object bgsound')

/** Elements that end themselves with a slash. */
export const foreignTags = wordSet(
  'title textarea iframe svg path use circle rect line polygon polyline ellipse g defs image',
)

/** Elements of Word and of others' languages flow with the text around them. */
export const isInline = (name: string): boolean => inlineTags.has(name) || name.includes(':')
