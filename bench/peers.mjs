// The peers of the page floor, each as one function from a page to its main text; install them with: npm install --prefix bench
import { Readability } from '@mozilla/readability'
import { load } from 'cheerio'
import { Defuddle } from 'defuddle/node'
import { parseDocument } from 'htmlparser2'
import { parseHTML } from 'linkedom'

export const peers = [
  { name: 'htmlparser2: tree alone', read: html => parseDocument(html).children.length },
  { name: 'cheerio: parse alone', read: html => load(html)('p').length },
  {
    name: 'Readability + linkedom',
    slow: true,
    read: html => new Readability(parseHTML(html).document).parse()?.textContent?.length ?? 0,
  },
  {
    name: 'Defuddle + linkedom',
    slow: true,
    read: async html => (await Defuddle(parseHTML(html).document, 'http://portal.example/')).content?.length ?? 0,
  },
]
