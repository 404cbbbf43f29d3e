import { type Box, type Cue, type Passage, within } from './passage.js'

/** How the reasons of cues begin that a portal profile gave: nothing unsettles them. */
export const BY_PROFILE = 'profile'

/** Takes back the cues of boxes that hold the headline or most of the running text of the page, whatever their names say, and tells every box the cue that it stands under. */
export function settleCues(boxes: readonly Box[], passages: readonly Passage[], headline: number): void {
  const all = boxes[0]?.prose ?? 0
  const title = passages[headline]
  const first = firstBehind(passages, headline)
  for (const box of boxes) {
    if (box.cue && !box.cue.reason.startsWith(BY_PROFILE) && isUnsettled(box, box.cue, all, title, first))
      box.cue = null
    // Boxes stand in the order of their beginnings: the parent is settled before.
    box.under = box.cue ? box : (box.parent?.under ?? null)
  }
}

/** True where what a box holds speaks against its name; `all` is the running text of the page. */
function isUnsettled(box: Box, cue: Cue, all: number, title: Passage | undefined, first: number): boolean {
  if (title && box.prose > all * 0.15 && within(title.box, box)) return true
  if (soft(cue) && (isPlain(box) || isPlain(core(box)) || isParagraph(box))) return true
  if (first >= box.first && first < box.end && !firm.has(cue.kind) && (isPlain(box) || isPlain(core(box)))) return true
  if (box.prose <= leastBody) return false
  if (cue.kind === 'metadata') return true
  // Without a headline elsewhere a page may be the content of a window, as print versions are.
  if (windows.has(cue.reason)) return title === undefined && box.prose > all * 0.8 && isPlain(core(box))
  if (firm.has(cue.kind)) return false
  return box.prose > all * 0.55 || (box.naming?.signs.has('body') === true && box.prose > all * 0.3)
}

const farthest = 8

/** The first running text shortly behind the headline; -1 where there is none. */
function firstBehind(passages: readonly Passage[], headline: number): number {
  if (headline < 0) return -1
  const at = passages.slice(headline + 1, headline + 1 + farthest).findIndex(({ prose }) => prose > 0)
  return at < 0 ? -1 : headline + 1 + at
}

const isPlain = ({ prose, linked, characters }: Box): boolean => prose > leastPlain && linked < characters * 0.1

/** A paragraph of running text without a link, whatever it is called: "<p class="ads-detail-center">“Tập thể này …”</p>". */
const isParagraph = ({ element, prose, linked }: Box): boolean =>
  'name' in element && element.name === 'p' && prose > leastParagraph && linked === 0
const leastParagraph = 100

const fewTexts = 3

/** The smallest box of several texts that holds most of the running text of a box: beside it may stand lists of links. */
function core(box: Box): Box {
  let at = box
  for (;;) {
    const most = at.children.reduce<Box | null>((best, one) => (one.prose > (best?.prose ?? 0) ? one : best), null)
    if (!most || most.prose < at.prose * 0.6 || most.end - most.first < fewTexts) return at
    at = most
  }
}

/** Words that builders of pages give to anything: they say nothing of a box of running text without links. */
const soft = ({ kind, reason }: Cue): boolean => softKinds.has(kind) || softNames.has(reason)
const softNames: ReadonlySet<string> = new Set(
  ['widget', 'widgets', 'focus', 'zone', 'latest', 'popular', 'toolbar', 'sidebar', 'sidebars', 'tool', 'tools'].map(
    name => `name ${name}`,
  ),
)
const softKinds: ReadonlySet<Cue['kind']> = new Set([
  'metadata',
  'slideshow',
  'print-tools',
  'tags',
  'share',
  'advertisement',
  'calendar',
  'weather',
])
const leastPlain = 250

/** Running text beyond which a name alone makes no chrome of a box that holds most of the page. */
const leastBody = 400
/** Names of what opens over a page. */
const windows: ReadonlySet<string> = new Set(
  ['popup', 'modal', 'lightbox', 'fancybox', 'offscreen', 'dialog'].map(name => `name ${name}`),
)
/** Kinds that stay chrome however much text they hold, unless they hold the headline or are such a window. */
const firm: ReadonlySet<Cue['kind']> = new Set(['comments', 'hidden', 'footer'])
