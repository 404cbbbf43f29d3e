import { least } from '../../text/extremes.js'
import { key } from '../../text/fold.js'
import { AIDES, CHIEFS } from '../offices/aides.js'
import type { TitleParts } from './canonical.js'

/** An office of a person, in the order of the text: how the text tells of it, and what it is. */
export type Office = {
  readonly parts: TitleParts
  readonly former: boolean
  /** True where the text tells that it was taken. */
  readonly elected: boolean
  /** True where it is called a new one: "tân Chủ tịch". */
  readonly newly: boolean
  /** True where it was taken at an earlier time. */
  readonly past: boolean
  /** True where it is told as taken now. */
  readonly fresh: boolean
  /** True where it is also told as one that was held before. */
  readonly left: boolean
  /** The rows of offices that are told as taken together in which it stands. */
  readonly rows: readonly number[]
  /** The mentions of the person with which it is told as taken, and those with which it is only named. */
  readonly taken: readonly number[]
  readonly styled: readonly number[]
}

/** For each office whether a later one has replaced it; one that was given up for another itself follows none. */
export function succession(offices: readonly Office[]): boolean[] {
  const followedBy = (followers: readonly (Office | undefined)[]): boolean[] =>
    offices.map(
      (office, at) =>
        !office.former &&
        !office.newly &&
        followers.some((other, later) => other !== undefined && succeeds(other, later > at, office)),
    )
  const given = followedBy(offices.map(office => (office.fresh ? office : undefined)))
  return followedBy(offices.map((office, at) => (given[at] && !office.past ? undefined : office)))
}

/** "Ông A, Giám đốc Sở Y tế, được bầu làm Phó Chủ tịch": the first mention that calls its holder by the old office and gives the new one; Infinity for none. */
const leadAt = (old: Office, fresh: Office): number =>
  fresh.past || old.newly
    ? Number.POSITIVE_INFINITY
    : least(old.styled.filter(mention => fresh.taken.includes(mention)))

/** A new office follows those that the person had; an office of an earlier time is followed by what came after it, be that over as well, and by what the person is. */
function succeeds(other: Office, isLater: boolean, office: Office): boolean {
  if (other === office || (other.former && !(isLater && office.past && other.past))) return false
  if (isAlternate(office.parts) && isFullMember(other.parts)) return true
  if (office.rows.some(row => other.rows.includes(row)) && !isStep(office.parts, other.parts)) return false
  const lead = leadAt(office, other)
  if (leadAt(other, office) < lead) return false
  if (lead < Number.POSITIVE_INFINITY && isRaised(office.parts, other.parts)) return true
  const isNext = isLater || lead < Number.POSITIVE_INFINITY
  const follows = office.past ? (isLater && other.elected) || !other.past : isNext && other.fresh
  if (office.left && other.fresh && lead < Number.POSITIVE_INFINITY && isGivenUp(other.parts, office.parts)) return true
  if ((follows || other.newly) && replaces(other.parts, office.parts)) return true
  return follows && office.past && !other.past && isPromoted(other.parts, office.parts)
}

/** "bổ nhiệm làm Phó Trưởng phòng, Trưởng phòng": nobody is given the deputy's office together with that of the head. */
const isStep = (old: TitleParts, fresh: TitleParts): boolean => key(old.post) === `phó ${key(fresh.post)}`

/** "Trước đó, Thủ tướng bổ nhiệm ông A, Phó Giám đốc thường trực, giữ chức Giám đốc": a deputy who is made the head is none any longer, whenever that was. */
const isRaised = (old: TitleParts, fresh: TitleParts): boolean =>
  key(old.post).replace(/ (?:thường trực|phụ trách)$/, '') === `phó ${key(fresh.post)}` &&
  (fresh.body === null || (old.body === null && !isSide(fresh)) || isOneBody(old, fresh))

const SEAT =
  /^(?:ủy viên|đại biểu|(?:điều tra|kiểm sát|kiểm tra|thanh tra) viên|thẩm phán|chuyên viên|đbqh|đb|thành viên|(?:tỉnh|thành|huyện|quận|thị|đảng|chi) ủy viên|thư ký|thường trực)/
const FUNCTION =
  /ban chỉ đạo|cụm thi đua|nhóm |(?<!(?:trung ương|tập|tỉnh|thành|huyện|quận|thị|liên) )đoàn(?! thanh niên| tncs)|hội đồng (?!nhân dân|thành viên|quản trị|bộ trưởng|nhà nước)|^hội (?!đồng|nông dân|phụ nữ|lhpn|liên hiệp phụ nữ|cựu chiến binh)|hiệp hội|liên (?:hiệp(?! phụ nữ)|đoàn(?! lao động))|tổ công tác|tiểu ban|ban tổ chức (?:hội|lễ|cuộc|giải)|ban (?:chấm|coi|ra đề|phúc khảo|kiểm phiếu|giám khảo|lễ tang)/
/** Posts in the Party that go with an office of the State. */
const BY_OFFICE =
  /^(?:phó )?bí thư (?:thường trực )?(?:ban cán sự|đảng đoàn|quân ủy|đảng ủy (?:quân sự|công an|bộ đội|biên phòng|cơ quan|bộ|sở|văn phòng))/
const PARTY = /bí thư|ủy viên|^(?:tỉnh|thành|huyện|quận|thị|đảng) ủy/
/** The Party committee of a company goes with no office of a council. */
const COMPANY = /công ty|tập đoàn|ngân hàng/
/** "Chủ tịch Hà Giang" is the "Chủ tịch UBND tỉnh". */
const ASSEMBLY =
  /^(?:phó )?chủ tịch (?!hội|liên|mặt trận|ủy ban m)|hội đồng nhân dân|hđnd|ủy ban nhân dân|ubnd|chính phủ|quốc hội|(?<!nhà )nước/

/** Whether nobody holds `old` any longer who is given `fresh`: a seat or a function goes on, and so do an office of the Party and one of the State of the same level. */
export function replaces(fresh: TitleParts, old: TitleParts): boolean {
  if (isDeputyOf(old, fresh) || isNextAide(old, fresh)) return true
  if (
    (isActing(fresh) && !isFar(fresh, old)) ||
    isSide(fresh) ||
    isSide(old) ||
    key(fresh.canonical) === key(old.canonical)
  )
    return false
  if (isBare(fresh)) return isStep(old, fresh)
  const [one, two] = [isParty(fresh), isParty(old)]
  if (one === two) return true
  const [party, state] = one ? [fresh, old] : [old, fresh]
  if (COMPANY.test(key(party.body ?? '')) && !COMPANY.test(key(state.body ?? ''))) return true
  if (isOwnCommittee(party, state)) return false
  return !(ASSEMBLY.test(key(state.canonical)) && isSameLevel(party, state)) || isAway(party, state)
}

/** "Cục trưởng Cục Thuế tỉnh được bầu làm Bí thư Đảng ủy Cục Thuế tỉnh": the Party committee of the body that somebody heads. */
const isOwnCommittee = ({ canonical }: TitleParts, { body }: TitleParts): boolean =>
  body !== null && OWN_COMMITTEE.exec(key(canonical))?.[1]?.startsWith(key(body)) === true
const OWN_COMMITTEE = /^(?:phó )?bí thư (?:thường trực )?(?:đảng ủy|đảng bộ|chi bộ|chi ủy|đảng bộ bộ phận) (.+)$/

/** "Chủ tịch UBND tỉnh A được cử giữ chức quyền Bí thư Tỉnh ủy B": who acts elsewhere has left the office here. */
const isFar = (fresh: TitleParts, old: TitleParts): boolean => isAway(fresh, old) && !isSide(old)

/** Who heads a body is its deputy no longer, be that a side office as well: "Phó Bí thư Đảng đoàn", then "Bí thư Đảng đoàn". */
const isDeputyOf = (old: TitleParts, fresh: TitleParts): boolean =>
  key(old.post).replace(/ (?:thường trực|phụ trách)$/, '') === `phó ${key(fresh.post)}` && isOneBody(old, fresh)

/** Whether two offices are of the same body, which one of them may write shorter or without its place. */
const isOneBody = (old: TitleParts, fresh: TitleParts): boolean =>
  fresh.body !== null &&
  old.body !== null &&
  (key(fresh.body).startsWith(key(old.body)) || key(old.body).startsWith(key(fresh.body))) &&
  (old.place === fresh.place || old.place === null || fresh.place === null)

/** "Thư ký Phó Thủ tướng A", then "Trợ lý Phó Thủ tướng A": an assistant's office follows the one before. */
const isNextAide = (old: TitleParts, fresh: TitleParts): boolean =>
  [old, fresh].every(({ canonical }) => AIDE.test(key(canonical))) && key(old.canonical) !== key(fresh.canonical)
const AIDE = new RegExp(`^${AIDES} ${CHIEFS}`)

/** Of two places of one level nobody heads both. */
const isAway = (a: TitleParts, b: TitleParts): boolean => {
  const [one, two] = [key(a.place ?? ''), key(b.place ?? '')]
  return a.level === b.level && one !== '' && two !== '' && !one.endsWith(two) && !two.endsWith(one)
}

/** Who was the chairman of a province once, and heads its Party committee, is the chairman no longer. */
const isPromoted = (fresh: TitleParts, old: TitleParts): boolean =>
  /^bí thư (?:tỉnh|thành) ủy/.test(key(fresh.canonical)) &&
  /^chủ tịch (?:ủy ban nhân dân )?(?:tỉnh|thành phố)(?! (?:ủy|đoàn))/.test(key(old.canonical))

/** Whether an office that is told as held before ends with a new one: no seat, and none of the Party beside one of the State. */
const isGivenUp = (fresh: TitleParts, old: TitleParts): boolean => !isSide(old) && (isParty(fresh) || !isParty(old))

/** "Ủy viên dự khuyết Trung ương Đảng", until a congress makes the member a full one. */
const isAlternate = ({ canonical }: TitleParts): boolean =>
  / dự khuyết(?!\p{L})/iu.test(canonical) && key(canonical).startsWith('ủy viên ')
const isFullMember = ({ canonical }: TitleParts): boolean =>
  /^ủy viên (?:ban chấp hành )?trung ương đảng(?! dự khuyết)/.test(key(canonical))

/** Whoever acts in an office has not lost one. */
const isActing = ({ post }: TitleParts): boolean => /^quyền /.test(key(post))

const isSide = ({ canonical, post, body }: TitleParts): boolean =>
  SEAT.test(key(post)) ||
  (FUNCTION.test(key(body ?? '')) && !/văn phòng$/.test(key(post))) ||
  BY_OFFICE.test(key(canonical)) ||
  /trưởng đoàn|phó đoàn/.test(key(canonical))

/** "làm trưởng ban": a rank without body and place follows only its own deputy. */
const isBare = ({ post, body, place }: TitleParts): boolean =>
  (!body || IN_CHARGE.test(post)) && !place && CIVIL.test(key(post.replace(IN_CHARGE, '')))

/** "Phó Chủ tịch phụ trách mảng đô thị": what somebody is in charge of is no body. */
const IN_CHARGE = / phụ trách$/
const CIVIL =
  /^(?:phó )?(?:trưởng|chủ tịch$|giám đốc|tổng giám đốc|bí thư|chánh|hiệu trưởng|viện trưởng|tổ trưởng|đội trưởng)/

const isParty = ({ canonical }: TitleParts): boolean => PARTY.test(key(canonical))

const isSameLevel = (a: TitleParts, b: TitleParts): boolean =>
  a.level === b.level || a.level === null || b.level === null
