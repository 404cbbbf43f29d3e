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
/** "Theo báo cáo của huyện, từ đầu năm đến nay, …": the report itself counts from the beginning of its year. */
const REPORT_TO_NOW =
  /theo (?:báo cáo|số liệu|thống kê|tổng hợp)[^.;:]{0,80}, (?:tính |kể )?từ đầu năm (?:tới|đến) nay(?!\p{L})/iu

/** What is told of now, until now or of late has no period; from the beginning of the year until now is that of the report where it says so itself. */
export const isPresent = (lead: string): boolean => PRESENT.some(cue => cue.test(lead)) && !REPORT_TO_NOW.test(lead)

/** What follows begins anew with the present: "Năm 2020, huyện ban hành 9 nghị quyết; đến nay, …", "(hiện nay là 26%)". */
const NOW_BEGINS = new RegExp(
  `[,;(] ?(?:và |nhưng |thì |còn )?(?:cho |tính |trong |(?:tính )?từ đầu năm )?(?:(?:đến|tới|hiện) nay|${COUNT} tháng (?:vừa )?qua)(?!\\p{L})`,
  'iu',
)

export const presentBegins = (lead: string): boolean => NOW_BEGINS.test(lead)
