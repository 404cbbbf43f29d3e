const sentence = 'Sáng ngày 14/5/2013, Đoàn giám sát đã làm việc với huyện Sông Lĩnh. '
const fill = (piece: string, length: number): string => piece.repeat(Math.ceil(length / Buffer.byteLength(piece)))

/** Bytes that only look random: the same at every run. */
function noise(length: number, byte: (random: number) => number): Uint8Array {
  let state = 1
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return byte(state >>> 24)
  })
}

/** A page that breaks readers, made at any length. */
export type Hostile = { readonly mediaType?: string; make(length: number): string | Uint8Array }
const html = (make: (length: number) => string): Hostile => ({ make })
const plain = (piece: string): Hostile => ({ mediaType: 'text/plain', make: length => fill(piece, length) })

export const hostilePages: Readonly<Record<string, Hostile>> = {
  'deep nesting': html(length => fill('<div>', length)),
  'nested tables': html(length => fill('<table><tr><td>', length)),
  'fonts left open': html(length => fill('<font face=Arial>a', length)),
  'bold left open in paragraphs': html(length => fill('<p><b>a', length)),
  'many attributes': html(
    length => `<p ${Array.from({ length: length / 8 }, (_, at) => `a${at}=x`).join(' ')}>${sentence}</p>`,
  ),
  'a table of many rows': html(length => `<table>${fill('<tr><td>a</td><td>1</td></tr>', length)}`),
  'less-than signs': html(length => fill('<', length)),
  'comments left open': html(length => fill('<!--', length)),
  'options left open': html(length => `<select>${fill('<option>a', length)}`),
  'runs of combining marks': html(length => `<p>a${fill('\u0300\u0323', length)}</p>`),
  'end tags': html(length => fill('<div>', 3000) + fill('</p></b></i>', length)),
  'links parted by breaks': html(length => fill('<a href=x>mot hai ba bon nam</a><br>', length)),
  'one word': html(length => `<p>${fill('đ', length)}`),
  'headings of comments': html(length => fill('<h3>Tin liên quan</h3><p>Bình luận</p>', length)),
  'headings of opinions': html(
    length =>
      `<title>Giám sát đất rừng</title><h1>Giám sát đất rừng</h1>${fill(`<h3>Bình luận (2)</h3><p>${sentence}</p>`, length)}`,
  ),
  'rules of fonts': html(length => `<style>${fill('.a{font-family:".VnTime"}', length)}</style><p>${sentence}`),
  'brackets in data': html(length => `<script type="application/ld+json">${fill('[', length)}</script><p>${sentence}`),
  'zeros and surrogates': html(length => `<p>${sentence}${fill('&#xD800;\0', length)}`),
  'counters in boxes': html(length => fill('<p>Hôm nay: 1.204</p>', length)),
  'labels and numbers in turn': html(length => fill('<p>Hôm nay</p><p>1.204</p>', length)),
  'digits in boxes': html(length => fill('<i>x</i><div>4</div>', length)),
  'digits as pictures': html(length => `<p>Lượt truy cập</p>${fill('<img src=4.gif>', length)}`),
  'cards of a listing': html(length =>
    fill(`<div><a href=/x>Hơn 300 hộ dân được cấp nước</a><p>${sentence}</p></div>`, length),
  ),
  'a title of marks': html(length => `<title>${fill('-!', length)}</title><h1>${sentence}</h1><p>${sentence}`),
  'one paragraph': html(length => `<p>${fill(sentence, length)}`),
  'bytes of every value': { make: length => noise(length, random => random) },
  'bytes that print': { make: length => noise(length, random => (random < 32 ? random + 64 : random)) },
  'words of bytes': { make: length => noise(length, random => (random < 48 ? 32 : random)) },
  'lines of bytes': { make: length => noise(length, random => (random < 32 ? 10 : random < 48 ? 32 : random)) },
  'tags between bytes': {
    make: length => {
      const bytes = noise(length, random => (random < 48 ? 32 : random))
      for (let at = 0; at + 3 < length; at += 40) bytes.set([0x3c, 0x70, 0x3e], at)
      return bytes
    },
  },
  'bytes beyond ASCII': { make: length => noise(length, random => random | 128) },
  'tone marks of windows-1258': {
    mediaType: 'text/html; charset=windows-1258',
    make: length => noise(length, random => (random & 1 ? 0xcc : 0xd2)),
  },
  'bytes of a plain text': {
    ...plain(''),
    make: length => noise(length, random => (random < 32 ? random + 64 : random)),
  },
  'lines of counters': plain('Hôm nay: 1.204\n'),
  'lines of sentences': plain(`${sentence}\n`),
  'hard-wrapped lines': plain('Sáng nay, huyện Lạc Khê tổ chức hội nghị tổng kết\n'),
  'blank lines': plain(`${sentence}\n\n\n\n`),
  'one line': plain(sentence),
}
