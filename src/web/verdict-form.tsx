import type { FC, PropsWithChildren } from 'hono/jsx'

/** A verdict that a reader may give: what is sent, and what its button says. */
type Offered = {
  readonly verdict: string
  readonly says: string
  /** How its button looks; plain where nothing is said. */
  readonly manner?: 'right' | 'wrong' | 'main'
  /** What it says to those who hear it away from what it is about. */
  readonly about?: string
}

type VerdictFormProps = PropsWithChildren<{
  readonly action: string
  /** What is sent beside the verdict. */
  readonly sent: Readonly<Record<string, string>>
  readonly offered: readonly Offered[]
}>

/** A form with a button for each verdict, after what is filled in. */
export const VerdictForm: FC<VerdictFormProps> = ({ action, sent, offered, children }) => (
  <form class="judging" method="post" action={action}>
    {Object.entries(sent).map(([name, value]) => (
      <input type="hidden" name={name} value={value} />
    ))}
    {children}
    <span class="buttons">
      {offered.map(({ verdict, says, manner = '', about }) => (
        <button
          class={manner === 'main' ? '' : `quiet ${manner}`.trimEnd()}
          name="verdict"
          value={verdict}
          type="submit"
          {...(about !== undefined && { 'aria-label': `${says}: ${about}` })}
        >
          {says}
        </button>
      ))}
    </span>
  </form>
)
