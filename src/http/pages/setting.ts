import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import type { HtmlEscapedString } from 'hono/utils/html'
import { script, style } from '../../web/assets.js'
import { languageOf } from '../../web/language.js'
import { type Setting, settingOf } from '../../web/layout.js'
import { htmlOf } from '../../web/render.js'

const YEAR = 31_536_000

/** Language and address of a page that is asked for; a language that is chosen is remembered. */
export function settingFor(context: Context): Setting {
  const chosen = context.req.query('lang')
  const language = languageOf(chosen ?? getCookie(context, 'lang'), context.req.header('accept-language'))
  if (chosen !== undefined)
    setCookie(context, 'lang', language, { path: '/', maxAge: YEAR, sameSite: 'Lax', httpOnly: true })
  const address = new URL(context.req.url)
  address.searchParams.delete('lang')
  return settingOf(language, address.pathname + address.search, { style: style.path, script: script.path })
}

/** Answers with a page. */
export async function answerPage(
  context: Context,
  page: HtmlEscapedString | Promise<HtmlEscapedString>,
): Promise<Response> {
  return context.body(await htmlOf(page), 200, {
    'content-type': 'text/html; charset=utf-8',
    vary: 'accept-language, cookie',
  })
}

/** Whether a browser asks, who would rather look than read JSON. */
export const wantsPage = (context: Context): boolean =>
  !context.req.path.startsWith('/v1') && (context.req.header('accept') ?? '').includes('text/html')

/** The number of the page of a list that is asked for, from 1. */
export const pageNumber = (asked: string | undefined): number => Math.max(1, Math.trunc(Number(asked)) || 1)
