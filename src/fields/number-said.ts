const WORDS = ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười', 'mười một']

/** A number in figures or in words up to eleven; 0 where there is none. */
export const numberSaid = (said = '0'): number => Number(said) || WORDS.indexOf(said.toLowerCase()) + 1

/** The number that the first group of a pattern read; 0 where it read none. */
export const numberIn = (found: RegExpExecArray | null): number => numberSaid(found?.[1])
