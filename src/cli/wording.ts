import { Argument, type Command, type Help, Option } from 'commander'
import { type FillingOf, type HelpKey, say, told, usage } from './language.js'

/** An option whose meaning is among the messages. */
export const option = <K extends HelpKey>(flags: string, key: K, ...filling: FillingOf<K>): Option =>
  new Option(usage(flags), say(key, ...filling))

/** An argument whose meaning is among the messages. */
export const argument = <K extends HelpKey>(name: string, key: K, ...filling: FillingOf<K>): Argument =>
  new Argument(usage(name), say(key, ...filling))

const titles: Readonly<Record<string, () => string>> = {
  'Usage:': () => say('help.usage'),
  'Arguments:': () => say('help.arguments'),
  'Options:': () => say('help.options'),
  'Global Options:': () => say('help.global-options'),
  'Commands:': () => say('help.commands'),
}

/** What is said of an option or argument after its meaning. */
function described(meaning: string, { argChoices, defaultValue, defaultValueDescription }: Described): string {
  const choices = argChoices
    ? [say('help.choices', { choices: argChoices.map(one => JSON.stringify(one)).join(', ') })]
    : []
  const shown =
    defaultValueDescription ?? (typeof defaultValue === 'boolean' ? undefined : JSON.stringify(defaultValue))
  const notes = [...choices, ...(shown === undefined ? [] : [say('help.default', { value: shown })])]
  return notes.length ? `${meaning} (${notes.join(', ')})` : meaning
}

type Described = Pick<Option, 'argChoices' | 'defaultValue' | 'defaultValueDescription'>

const help: Partial<Help> = {
  showGlobalOptions: true,
  styleTitle: title => titles[title]?.() ?? title,
  optionDescription: one => described(one.description, one),
  argumentDescription: one => described(one.description, one),
  styleUsage: usage,
  styleSubcommandTerm: usage,
}

/** Makes a command speak the language of the person at the terminal: its help, and what is wrong with its command line. */
export const spoken = (command: Command): Command =>
  command
    .configureHelp(help)
    .configureOutput({ outputError: (text, write) => write(`${told(text.trimEnd())}\n`) })
    .helpOption('-h, --help', say('help.help'))
