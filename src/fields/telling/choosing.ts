/** Verbs by which somebody is chosen for an office, and those by which somebody is sent to one; in patterns. */
export const CHOOSES = 'bầu|bổ nhiệm|phê chuẩn'
export const SENDS = 'điều động|phân công|chỉ định'
