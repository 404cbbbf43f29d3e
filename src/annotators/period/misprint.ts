/** A span of years that ends before it begins, or in no year at all. */
const SPAN =
  /(?:nhiệm k[ỳì]|khóa|khoá|giai đoạn|thời k[ỳì]|năm học)(?: năm)? ?\(?(?<from>\d{4}) ?[-–] ?(?<to>\d{4,5})(?!\d)/iuy

/** Where a misprinted span ends that begins at a place: "nhiệm kỳ 2017-2002" tells no year; -1 for any other text. */
export function misprintedEnd(text: string, start: number): number {
  SPAN.lastIndex = start
  const found = SPAN.exec(text)
  const { from, to } = found?.groups ?? {}
  return found && Number(to) !== Number(from) && (Number(to) < Number(from) || to?.length === 5)
    ? start + found[0].length
    : -1
}
