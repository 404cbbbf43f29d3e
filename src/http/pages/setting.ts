import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import type { HtmlEscapedString } from 'hono/utils/html'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { script, style } from '../../web/assets.js'
import { languageOf } from '../../web/language.js'
import { type Setting, settingOf } from '../../web/layout.js'
import { htmlOf } from '../../web/render.js'

const YEAR = 31_536_000

/** Language and address of a page that is asked for, and whether it may offer changes; a language that is chosen is remembered. */
export function settingFor(context: Context): Setting {
  const chosen = context.req.query('lang')
  const language = languageOf(chosen ?? getCookie(context, 'lang'), context.req.header('accept-language'))
  if (chosen !== undefined)
    setCookie(context, 'lang', language, { path: '/', maxAge: YEAR, sameSite: 'Lax', httpOnly: true })
  const address = new URL(context.req.url)
  address.searchParams.delete('lang')
  const mayWrite: boolean = context.get('mayWrite') ?? true
  const assets = { style: style.path, script: script.path }
  return settingOf(language, address.pathname + address.search, assets, mayWrite)
}

/** Answers with a page: 400 where it says above its form what is wrong with the question. */
export async function answerPage(
  context: Context,
  page: HtmlEscapedString | Promise<HtmlEscapedString>,
  status: ContentfulStatusCode = 200,
): Promise<Response> {
  return context.body(await htmlOf(page), status, {
    'content-type': 'text/html; charset=utf-8',
    vary: 'accept-language, cookie',
  })
}

/** Whether a browser asks, who would rather look than read JSON. */
export const wantsPage = (context: Context): boolean =>
  !context.req.path.startsWith('/v1') && (context.req.header('accept') ?? '').includes('text/html')

/** The number of the page of a list that is asked for, from 1. */
export const pageNumber = (asked: string | undefined): number => Math.max(1, Math.trunc(Number(asked)) || 1)
