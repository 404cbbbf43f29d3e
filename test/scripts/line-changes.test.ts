import { describe, expect, it } from 'vitest'
import { changedLines } from '../../scripts/line-changes.js'

describe('changedLines', () => {
  it('marks what went and what came, with two lines around', () => {
    const before = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].join('\n')
    const after = ['a', 'b', 'c', 'd', 'x', 'f', 'g', 'h', 'i'].join('\n')
    expect(changedLines(before, after).split('\n')).toEqual(['  c', '  d', '- e', '+ x', '  f', '  g', '  h', '+ i'])
  })

  it('leaves out what lies far from a change', () => {
    const lines = ['1', '2', '3', '4', '5', '6', '7', '8', '9']
    const found = changedLines(lines.join('\n'), ['0', ...lines.slice(0, -1)].join('\n'))
    expect(found.split('\n')).toEqual(['+ 0', '  1', '  2', '  …', '  7', '  8', '- 9'])
  })

  it('keeps equal lines together when one is moved', () => {
    expect(changedLines('a\nb\nc', 'b\nc\na').split('\n')).toEqual(['- a', '  b', '  c', '+ a'])
  })
})
