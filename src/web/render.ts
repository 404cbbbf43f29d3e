import type { HtmlEscapedString } from 'hono/utils/html'

/** A page as HTML text. */
export const htmlOf = async (page: HtmlEscapedString | Promise<HtmlEscapedString>): Promise<string> =>
  `<!doctype html>\n${await page}`
