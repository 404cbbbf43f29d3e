import type { FC } from 'hono/jsx'
import type { Mark, MarkedParagraph, Segment } from './marks.js'

/** The text of an article, each mark a link to the value that was read there. */
export const Text: FC<{ readonly paragraphs: readonly MarkedParagraph[] }> = ({ paragraphs }) => {
  const begun = new Set<number>()
  return (
    <div class="body">
      {paragraphs.map(({ start, segments }) => (
        <p data-start={start}>
          {segments.map(segment => (
            <MarkedText segment={segment} begun={begun} />
          ))}
        </p>
      ))}
    </div>
  )
}

/** A segment leads to the value that lies closest around it; the first one of a value is where its card leads back to. */
const MarkedText: FC<{ readonly segment: Segment; readonly begun: Set<number> }> = ({ segment, begun }) => {
  const [closest] = segment.marks
  if (!closest) return <>{segment.text}</>
  // Nobody can hear or hit a link of a space.
  if (!segment.text.trim()) return <span class={classesOf(segment.marks)}>{segment.text}</span>
  const first = segment.marks.filter(({ reading }) => !begun.has(reading)).map(({ reading }) => reading)
  for (const reading of first) begun.add(reading)
  return (
    <>
      {first.slice(1).map(reading => (
        <span id={`s${reading}`} />
      ))}
      <a
        class={classesOf(segment.marks)}
        href={`#r${closest.reading}`}
        data-readings={segment.marks.map(({ reading }) => reading).join(' ')}
        {...(first[0] === undefined ? {} : { id: `s${first[0]}` })}
      >
        {segment.text}
      </a>
    </>
  )
}

const classesOf = (marks: readonly Mark[]): string =>
  ['mark', `f-${marks[0]?.field}`, ...(marks.length > 1 ? ['several'] : [])].join(' ')
