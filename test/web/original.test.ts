import { describe, expect, it } from 'vitest'
import { harmless } from '../../src/web/original.js'

const made = (html: string): string => Buffer.from(harmless(Buffer.from(html))).toString()

describe('a saved page made harmless', () => {
  it.each([
    ['<p onclick="x()">a</p>', '<p>a</p>'],
    ['<script>x()</script>b', 'b'],
    ['<a href="javascript:x()">c</a>', '<a>c</a>'],
    ['<a href="http://evil.example/">c</a>', '<a>c</a>'],
    ['<img src="http://evil.example/a.png" alt="ảnh">', '<img alt="ảnh">'],
    ['<img src="data:image/png;base64,AA">', '<img src="data:image/png;base64,AA">'],
    ['<meta http-equiv="refresh" content="0;url=//evil.example">d', 'd'],
    ['<link rel="preconnect" href="//evil.example">e', 'e'],
    ['<form action="//evil.example"><b>f</b></form>', '<b>f</b>'],
    ['<iframe src="//evil.example">g</iframe>h', 'h'],
    ['<svg><script>x()</script></svg>i', 'i'],
    ['<p style="background:url(//evil.example)">k</p>', '<p style="">k</p>'],
    ['<p title="a&quot; onload=&quot;x()">l</p>', '<p title="a&quot; onload=&quot;x()">l</p>'],
    ['<p>&lt;script&gt;x()&lt;/script&gt;</p>', '<p>&lt;script&gt;x()&lt;/script&gt;</p>'],
    ['<style>@import "//evil.example"</style>n', '<style></style>n'],
    ['<style>p{color:red}</style>o', '<style>p{color:red}</style>o'],
    ['<style>p{}</style><scr<script>ipt>m', '<style>p{}</style>ipt&gt;m'],
  ])('%s', (page, safe) => {
    expect(made(page).replace(/^<!doctype html><meta charset="utf-8">/, '')).toBe(safe)
  })

  it('keeps its encoding, and the bytes of its text', () => {
    const bytes = Buffer.from('<meta charset="windows-1258"><p>Qu\xb6ng</p>', 'latin1')
    expect(Buffer.from(harmless(bytes)).toString('latin1')).toBe(
      '<!doctype html><meta charset="windows-1258"><p>Qu\xb6ng</p>',
    )
  })

  it('recodes UTF-16', () => {
    const page = Buffer.from('\ufeff<p>Hội nghị</p>', 'utf16le')
    expect(Buffer.from(harmless(page)).toString()).toBe('<!doctype html><meta charset="utf-8"><p>Hội nghị</p>')
  })

  it('closes what it opened, however deep the page is', () => {
    const safe = made('<div>'.repeat(100_000))
    expect(safe.match(/<div>/g)).toHaveLength(256)
    expect(safe.match(/<\/div>/g)).toHaveLength(256)
  })
})
