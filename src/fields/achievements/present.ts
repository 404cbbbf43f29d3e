/** A small number in figures or words. */
export const COUNT = '(?:\\d{1,2}|hai|ba|bốn|năm)'
/** "đến nay", "hiện đạt", "mới đây", "thời gian qua", "2 tháng qua": the present, or a time that no calendar places. */
const PRESENT = [
  /(?<!\p{L})(?<!từ trước )(?:đến|tới) nay(?!\p{L})/iu,
  /(?<!\p{L})(?<!(?:thực|phát|thể|biểu|xuất|tái|cải|hiển) )hiện(?! (?:thực|đại|vật|trường|trạng|hành|tượng|hữu|diện))(?!\p{L})/iu,
  new RegExp(
    `(?<!\\p{L})(?:mới đây|gần đây|(?:thời gian|những năm|${COUNT} (?:ngày|tuần|tháng)|(?<!^ ?|(?:năm|quý|kỳ|tháng) )vừa) (?:vừa )?qua)(?!\\p{L})`,
    'iu',
  ),
]
const YEAR_TO_NOW = /(?:từ|kể từ|tính từ) đầu năm (?:tới|đến) nay/iu

/** What is told of now or of late has no period; from the beginning of the year until now is that of the report. */
export const isPresent = (lead: string): boolean => PRESENT.some(cue => cue.test(lead)) && !YEAR_TO_NOW.test(lead)

/** What follows begins anew with the present: "Năm 2020, huyện ban hành 9 nghị quyết; đến nay, …", "(hiện nay là 26%)". */
const NOW_BEGINS = new RegExp(
  `[,;(] ?(?:và |nhưng |thì |còn )?(?:cho |tính |trong |(?:tính )?từ đầu năm )?(?:(?:đến|tới|hiện) nay|${COUNT} tháng (?:vừa )?qua)(?!\\p{L})`,
  'iu',
)

export const presentBegins = (lead: string): boolean => NOW_BEGINS.test(lead)
