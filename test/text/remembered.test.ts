import { describe, expect, it } from 'vitest'
import { remembered } from '../../src/text/remembered.js'

describe('what is remembered', () => {
  it('is made once a text, whatever came of it', () => {
    const asked: string[] = []
    const isLong = remembered(text => {
      asked.push(text)
      return text.length > 4
    })
    expect(['xã', 'huyện', 'xã', 'huyện'].map(isLong)).toEqual([false, true, false, true])
    expect(asked).toEqual(['xã', 'huyện'])
  })

  it('may be nothing, and tells halves of a pair apart', () => {
    const asked: string[] = []
    const none = remembered(text => {
      asked.push(text)
      return null
    })
    expect(['\uD800', '\uDC00', '\uD800', ''].map(none)).toEqual([null, null, null, null])
    expect(asked).toEqual(['\uD800', '\uDC00', ''])
  })

  it('is no more than a bounded number of texts, none of them long', () => {
    let made = 0
    const counted = remembered(text => `${text}${++made}`)
    const first = counted('a')
    expect(counted('a')).toBe(first)
    for (let number = 0; number < 5000; number++) counted(`b${number}`)
    expect(counted('a')).not.toBe(first)
    expect(counted('a'.repeat(1000))).not.toBe(counted('a'.repeat(1000)))
  })
})
