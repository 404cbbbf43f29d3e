import type { HeadKind } from './vocabulary.js'

/** How far the reading of a body has come. `free`: what the body deals with may follow; `closed`: only a parent body may. */
export type Progress = {
  at: number
  head: HeadKind | null
  state: boolean
  /** True for a corporation, of which those called by a place are the State's. */
  corporation: boolean
  free: boolean
  closed: boolean
  started: boolean
  /** True where the first word is no Vietnamese syllable: the name of a company as a rule. */
  brand: boolean
  /** True right behind a capitalised word of the field. */
  capital: boolean
  /** Index behind the last open head; -1 for none. */
  fresh: number
  readonly from: number
  readonly first: string
}

/** First words of bodies that are part of a greater one. */
export const PARTS: ReadonlySet<string> = new Set([
  'cục',
  'vụ',
  'phòng',
  'viện',
  'trung',
  'khoa',
  'đội',
  'chi',
  'tổng',
  'trưởng',
])
