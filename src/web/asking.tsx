import type { FC } from 'hono/jsx'
import type { MessageKey, Say, Tell } from './language.js'

/** What a form asks for; all are as they were typed. */
export type Asked = Readonly<Record<string, string>>

/** What is wrong with a question, and with which field of it. */
export type Trouble = { readonly field: string; readonly message: string }

/** A field of a form: its name, its label, and its type. */
export type Input = readonly [name: string, label: MessageKey, type: string]

type AskingProps = { readonly asked: Asked; readonly trouble: Trouble | undefined; readonly say: Say }

/** Fields of a form. The one that is wrong has the focus, and is described by what is said of it. */
export const Inputs: FC<AskingProps & { readonly inputs: readonly Input[] }> = ({ inputs, asked, trouble, say }) => (
  <>
    {inputs.map(([name, label, type]) => (
      <label>
        {say(label)}
        <input type={type} name={name} value={asked[name] ?? ''} {...(trouble?.field === name && WRONG)} />
      </label>
    ))}
  </>
)

const TROUBLE = 'trouble'
/** What a field says of itself where it is the one that is wrong. */
export const WRONG = { 'aria-invalid': 'true', 'aria-describedby': TROUBLE, autofocus: true } as const

type SaidProps = {
  readonly trouble: Trouble
  readonly inputs: readonly Input[]
  readonly say: Say
  readonly tell: Tell
}

/** Says above a form what is wrong with which of its fields. */
export const TroubleSaid: FC<SaidProps> = ({ trouble: { field, message }, inputs, say, tell }) => {
  const label = inputs.find(([name]) => name === field)?.[1]
  return (
    <p class="error" role="alert" id={TROUBLE}>
      {label !== undefined && <b>{`${say(label)}: `}</b>}
      {tell(message)}
    </p>
  )
}
