import { describe, expect, it } from 'vitest'
import { officialsField } from '../../../src/fields/officials/officials.js'
import { documentOf } from '../persons/people.js'

const assemble = (text: string) => officialsField.assemble(documentOf(text, officialsField.reads))

/** The parts of each position of the first official. */
const parts = (text: string) =>
  assemble(text).value[0]?.positions.map(({ canonical, post, body, level, place }) => ({
    canonical,
    post,
    body,
    level,
    place,
  }))

describe('positions', () => {
  it('are taken apart, with abbreviations written out', () => {
    expect(parts('Ông Trần Văn Mẫu, PCT UBND huyện Tân Mẫu, nói.')).toEqual([
      {
        canonical: 'Phó Chủ tịch Ủy ban nhân dân huyện Tân Mẫu',
        post: 'Phó Chủ tịch',
        body: 'Ủy ban nhân dân',
        level: 'district',
        place: 'Tân Mẫu',
      },
    ])
    expect(parts('Ông Trần Văn Mẫu, Chủ tịch HĐND tỉnh Lào Cai khóa XIV, XV.')).toEqual([
      {
        canonical: 'Chủ tịch Hội đồng nhân dân tỉnh Lào Cai',
        post: 'Chủ tịch',
        body: 'Hội đồng nhân dân',
        level: 'province',
        place: 'Lào Cai',
      },
    ])
    expect(parts('Trưởng Ban Pháp chế HĐND tỉnh Trần Văn Mẫu')).toEqual([
      {
        canonical: 'Trưởng Ban Pháp chế Hội đồng nhân dân tỉnh',
        post: 'Trưởng Ban',
        body: 'Ban Pháp chế Hội đồng nhân dân',
        level: 'province',
        place: null,
      },
    ])
    expect(parts('Ông Trần Văn Mẫu, Chủ tịch UBND quận 1 (TP. HCM), nói.')?.[0]).toMatchObject({
      canonical: 'Chủ tịch Ủy ban nhân dân quận 1',
      level: 'district',
      place: '1',
    })
    expect(parts('Bí thư Huyện ủy Tân Mẫu Trần Văn Mẫu')?.[0]).toMatchObject({ body: 'Huyện ủy', place: 'Tân Mẫu' })
    expect(parts('Ông Trần Văn Mẫu, Ủy viên Trung ương Đảng')?.[0]).toMatchObject({ level: 'central' })
    expect(parts('Ông Trần Văn Mẫu, Trưởng đoàn ĐBQH tỉnh')?.[0]).toMatchObject({ level: 'province' })
  })

  it('are written in their fullest form, without abbreviations where the text has it so', () => {
    const titles = (text: string) => assemble(text).value[0]?.positions.map(({ title }) => title)
    expect(
      titles(
        'Ông Trần Văn Mẫu, Phó Chủ tịch Hội KHKT Hà Tĩnh, nói. Ông Trần Văn Mẫu, Phó Chủ tịch Hội Khoa học và Kỹ thuật Hà Tĩnh.',
      ),
    ).toEqual(['Phó Chủ tịch Hội Khoa học và Kỹ thuật Hà Tĩnh'])
    expect(
      titles(
        'Ông Trần Văn Mẫu, Giám đốc Sở Tài nguyên và Môi trường tỉnh, nói. Ông Trần Văn Mẫu, Giám đốc Sở Tài nguyên và Môi trường (TN&MT) tỉnh.',
      ),
    ).toEqual(['Giám đốc Sở Tài nguyên và Môi trường tỉnh'])
    expect(titles('Ông Trần Văn Mẫu, ĐB tỉnh Lào Cai, nói. Ông Trần Văn Mẫu, đại biểu tỉnh Lào Cai.')).toEqual([
      'đại biểu tỉnh Lào Cai',
    ])
    expect(titles('Các bộ trưởng: Bộ trưởng Bộ Y tế Trần Văn Mẫu, Bộ trưởng Bộ Xây dựng Lê Văn Thử.')).toEqual([
      'Bộ trưởng Bộ Y tế',
    ])
    expect(
      titles('Ông Trần Văn Mẫu, Chủ tịch Hội NDT, nói. Ông Trần Văn Mẫu, Chủ tịch Hội Nông dân huyện.'),
    ).toHaveLength(2)
  })

  it('borrow the mass organisation or the commune that the next office names', () => {
    const written = (text: string) => assemble(text).value[0]?.positions.map(({ title }) => title)
    expect(
      written('Ông Trần Văn Mẫu, Ủy viên Ban Thường vụ, Trưởng Ban Tuyên giáo - Nữ công Công đoàn VKL nói.'),
    ).toEqual(['Ủy viên Ban Thường vụ Công đoàn VKL', 'Trưởng Ban Tuyên giáo - Nữ công Công đoàn VKL'])
    expect(written('Ông Trần Văn Mẫu - Bí thư Đảng ủy, Chủ tịch UBND xã Lạc Khê nói.')).toEqual([
      'Bí thư Đảng ủy xã Lạc Khê',
      'Chủ tịch UBND xã Lạc Khê',
    ])
    expect(written('Ông Trần Văn Mẫu - Bí thư Huyện ủy, Chủ tịch UBND huyện Vân Trà nói.')?.[0]).toBe('Bí thư Huyện ủy')
  })

  it('borrow a body that is written once', () => {
    const titles = (text: string) =>
      assemble(text).value.map(({ positions }) => positions.map(({ title }) => title).join(' | '))
    expect(titles('Ông Trần Văn Mẫu - Chủ tịch HĐND, Chủ tịch Ủy ban Bầu cử TP HCM - nói.')).toEqual([
      'Chủ tịch HĐND TP HCM | Chủ tịch Ủy ban Bầu cử TP HCM',
    ])
    expect(titles('Ông Trần Văn Mẫu - Phó Tổng Thư ký, Chánh Văn phòng Hội Luật gia Việt Nam - nói.')).toEqual([
      'Phó Tổng Thư ký Hội Luật gia Việt Nam | Chánh Văn phòng Hội Luật gia Việt Nam',
    ])
    expect(
      titles(
        'Ông Trần Văn Mẫu từng làm Tổng Giám đốc rồi Chủ tịch Hội đồng quản trị Tổng công ty Điện lực Việt Nam, nay là Giám đốc Sở Y tế.',
      ),
    ).toEqual([
      'Tổng Giám đốc Tổng công ty Điện lực Việt Nam | Chủ tịch Hội đồng quản trị Tổng công ty Điện lực Việt Nam | Giám đốc Sở Y tế',
    ])
    expect(titles('Ông Trần Văn Mẫu, nguyên Giám đốc Công ty Ong Vàng, nguyên Giám đốc Sở Y tế, nói.')).toEqual([
      'Giám đốc Công ty Ong Vàng | Giám đốc Sở Y tế',
    ])
    expect(titles('Ông Trần Văn Mẫu, nguyên Giám đốc Công ty Ong Vàng, nói.')).toEqual([])
    expect(titles('Ủy viên Ban Thường vụ, Trưởng Ban Tuyên giáo Tỉnh ủy Trần Văn Mẫu dự.')).toEqual([
      'Ủy viên Ban Thường vụ Tỉnh ủy | Trưởng Ban Tuyên giáo Tỉnh ủy',
    ])
    expect(titles('Bí thư Ban cán sự đảng, Viện trưởng VKSND tỉnh Trần Văn Mẫu dự.')).toEqual([
      'Bí thư Ban cán sự đảng VKSND tỉnh | Viện trưởng VKSND tỉnh',
    ])
    expect(titles('Bí thư Ban cán sự đảng, Tổng Thanh tra Chính phủ Trần Văn Mẫu dự.')).toEqual([
      'Bí thư Ban cán sự đảng | Tổng Thanh tra Chính phủ',
    ])
    expect(titles('Dự có ông Trần Văn Mẫu, Giám đốc, bà Lê Thị Thử, Phó Giám đốc Sở Y tế.')).toEqual([
      'Giám đốc Sở Y tế',
      'Phó Giám đốc Sở Y tế',
    ])
    expect(titles('Ông Trần Văn Mẫu, Bí thư, bà Lê Thị Thử, Phó Giám đốc Sở Y tế.')).toEqual([
      'Bí thư',
      'Phó Giám đốc Sở Y tế',
    ])
  })

  it('borrow the body of the next step or of the office held with it', () => {
    const titles = (text: string) =>
      assemble(text).value[0]?.positions.map(({ title, former }) => `${former ? '*' : ''}${title}`)
    expect(
      titles(
        'Trước khi làm Bí thư Quận ủy quận 3, ông Trần Văn Mẫu từng giữ các chức vụ: Phó Bí thư, Bí thư Quận ủy quận 8.',
      )?.slice(1),
    ).toEqual(['*Phó Bí thư Quận ủy quận 8', '*Bí thư Quận ủy quận 8'])
    expect(
      titles(
        'Ông Trần Văn Mẫu được bổ nhiệm giữ chức Phó Bí thư Đảng ủy sau đó là Bí thư Đảng ủy Khối Doanh nghiệp Trung ương.',
      ),
    ).toEqual(['*Phó Bí thư Đảng ủy Khối Doanh nghiệp Trung ương', 'Bí thư Đảng ủy Khối Doanh nghiệp Trung ương'])
    expect(titles('Ông Trần Văn Mẫu, Bí thư Đảng ủy kiêm Chủ tịch UBND xã Tân Mẫu, nói.')).toEqual([
      'Bí thư Đảng ủy xã Tân Mẫu',
      'Chủ tịch UBND xã Tân Mẫu',
    ])
    expect(titles('Thủ tướng Trần Văn Mẫu khi đó là Phó Thủ tướng, đồng thời là Trưởng Ban Chỉ đạo quốc gia.')).toEqual(
      ['Thủ tướng', '*Phó Thủ tướng', '*Trưởng Ban Chỉ đạo quốc gia'],
    )
  })

  it('of before are told beside what a list gives', () => {
    const { value } = assemble(
      'Bốn Phó Chánh Văn phòng gồm: ông Trần Văn Mẫu và Lê Văn Thử (nguyên Phó Chánh Văn phòng UBND thành phố).',
    )
    expect(value[1]?.positions.map(({ title, former }) => [title, former])).toEqual([
      ['Phó Chánh Văn phòng', false],
      ['Phó Chánh Văn phòng UBND thành phố', true],
    ])
  })

  it('that are given before a name end those behind it', () => {
    const text =
      'Thủ tướng phê chuẩn việc bầu bổ sung chức vụ Chủ tịch UBND tỉnh Lào Cai đối với ông Trần Văn Mẫu, Phó Bí thư Tỉnh ủy, Phó Chủ tịch Thường trực UBND tỉnh Lào Cai.'
    expect(assemble(text).value[0]?.positions.map(({ title, former }) => [title, former])).toEqual([
      ['Chủ tịch UBND tỉnh Lào Cai', false],
      ['Phó Bí thư Tỉnh ủy', false],
      ['Phó Chủ tịch Thường trực UBND tỉnh Lào Cai', true],
    ])
  })

  it('in the Party are former where all of them were taken away', () => {
    const held = (text: string) =>
      assemble(text).value[0]?.positions.map(({ title, former }) => `${former ? '*' : ''}${title}`)
    expect(
      held(
        'Ban Bí thư đã kỷ luật cách tất cả các chức vụ trong Đảng của ông Trần Văn Mẫu. Ông Mẫu là Thành ủy viên, Phó Trưởng Ban Dân vận Thành ủy, đại biểu HĐND thành phố.',
      ),
    ).toEqual(['*Thành ủy viên', '*Phó Trưởng Ban Dân vận Thành ủy', 'đại biểu HĐND thành phố'])
    expect(
      held(
        'Ông Trần Văn Mẫu - Tỉnh ủy viên, Giám đốc Sở Y tế - bị Ban Bí thư kỷ luật bằng hình thức cách chức tất cả các chức vụ trong Đảng.',
      ),
    ).toEqual(['*Tỉnh ủy viên', 'Giám đốc Sở Y tế'])
    expect(
      held('Ông Trần Văn Mẫu, Tỉnh ủy viên, cho biết ông Lê Văn Thử bị kỷ luật cách hết các chức vụ trong Đảng.'),
    ).toEqual(['Tỉnh ủy viên'])
    expect(held('Đề nghị cách hết chức vụ trong Đảng đối với ông Trần Văn Mẫu, Tỉnh ủy viên.')).toEqual([
      'Tỉnh ủy viên',
    ])
  })

  it('may be missing where leaders are listed by name', () => {
    const { value } = assemble('Dự có các đồng chí nguyên lãnh đạo HĐND tỉnh các thời kỳ: Trần Văn Mẫu, Lê Văn Thử.')
    expect(value.map(({ name, positions }) => [name, positions.length])).toEqual([
      ['Trần Văn Mẫu', 0],
      ['Lê Văn Thử', 0],
    ])
  })

  it('are one in the fullest form, and a misspelt form is a variant', () => {
    const text =
      'Đồng chí Trần Văn Mẫu, Phó Chủ tịch Thường trực HĐND tỉnh, dự.\nĐồng chí Trần Văn Mẫu, Phó Chủ tịch Hội HĐND tỉnh, phát biểu. Phó Chủ tịch Trần Văn Mẫu cảm ơn.'
    const { value, diagnostics } = assemble(text)
    expect(value.map(({ positions }) => positions.map(({ title }) => title))).toEqual([
      ['Phó Chủ tịch Thường trực HĐND tỉnh'],
    ])
    expect(diagnostics?.map(({ code }) => code)).toEqual(['title-variant'])
  })

  it('of one ladder, one after the other, have the body in common, and those of a time that is over are held where the text says so elsewhere', () => {
    const titlesOf = (text: string) =>
      assemble(text).value[0]?.positions.map(({ title, former }) => `${former ? '*' : ''}${title}`)
    expect(titlesOf('Ông Trần Văn Mẫu từng là Phó Hiệu trưởng, Hiệu trưởng Trường Đại học Tân Mẫu.')).toEqual([
      '*Phó Hiệu trưởng Trường Đại học Tân Mẫu',
      '*Hiệu trưởng Trường Đại học Tân Mẫu',
    ])
    expect(titlesOf('Phó Chủ tịch, Tổng Thư ký Hội Luật gia Việt Nam Trần Văn Mẫu nói.')).toEqual([
      'Phó Chủ tịch Hội Luật gia Việt Nam',
      'Tổng Thư ký Hội Luật gia Việt Nam',
    ])
    expect(titlesOf('Ông Trần Văn Mẫu, Phó Bí thư kiêm Chủ tịch UBND xã Tân Mẫu, nói.')).toEqual([
      'Phó Bí thư',
      'Chủ tịch UBND xã Tân Mẫu',
    ])
    expect(titlesOf('Dưới thời Tổng thống John Sample, thương mại tăng.\nTổng thống John Sample nói.')).toEqual([
      'Tổng thống',
    ])
    expect(
      titlesOf(
        'Trước đó, ông Trần Văn Mẫu bị kỷ luật bằng hình thức cách chức Bí thư Tỉnh ủy.\nNăm 2015, ông Trần Văn Mẫu được bầu làm Bí thư Tỉnh ủy.',
      ),
    ).toEqual(['*Bí thư Tỉnh ủy'])
  })

  it('of two bodies of one rank are two', () => {
    const text = 'Ông Trần Văn Mẫu, Chủ tịch HĐND xã.\nÔng Trần Văn Mẫu, Chủ tịch UBND xã.'
    expect(assemble(text).value[0]?.positions.map(({ title }) => title)).toEqual([
      'Chủ tịch HĐND xã',
      'Chủ tịch UBND xã',
    ])
  })

  it('of the youth union are not those of the Party committee beside it', () => {
    const text = 'Ông Trần Văn Mẫu, Bí thư Tỉnh ủy.\nÔng Trần Văn Mẫu từng là Bí thư Tỉnh Đoàn.'
    expect(assemble(text).value[0]?.positions.map(({ title, former }) => [title, former])).toEqual([
      ['Bí thư Tỉnh ủy', false],
      ['Bí thư Tỉnh Đoàn', true],
    ])
  })

  it('of two places are two, and one called by its place alone is the office of that level', () => {
    const titles = (text: string) => assemble(text).value[0]?.positions.map(({ title }) => title)
    expect(
      titles('Ông Trần Văn Mẫu, Chủ tịch UBND huyện Tân Mẫu.\nÔng Trần Văn Mẫu, Chủ tịch UBND huyện Tân Thử.'),
    ).toEqual(['Chủ tịch UBND huyện Tân Mẫu', 'Chủ tịch UBND huyện Tân Thử'])
    expect(titles('Bí thư Bình Dương Trần Văn Mẫu.\nÔng Trần Văn Mẫu, Bí thư Tỉnh ủy.')).toEqual(['Bí thư Tỉnh ủy'])
    expect(titles('Phó ban Dân vận Trần Văn Mẫu.\nÔng Trần Văn Mẫu, Phó Trưởng ban Dân vận.')).toHaveLength(1)
  })

  it('quote what they were read from', () => {
    const text = 'Ông Trần Văn Mẫu, Giám đốc Sở Y tế, và bà Lê Thị Thử, nguyên Bí thư Tỉnh ủy.'
    for (const { positions, evidence } of assemble(text).value)
      for (const { start, end, quote } of [...evidence, ...positions.flatMap(position => position.evidence)])
        expect(text.slice(start, end)).toBe(quote)
  })

  it('of those whom the text only lists in a leading group are none, and they are officials all the same', () => {
    const officials = (text: string) =>
      assemble(text).value.map(({ name, positions }) => [name, ...positions.map(({ title }) => title)])
    expect(
      officials('11 người trong Ban Thường vụ Tỉnh ủy gồm các ông bà: Trần Văn Mẫu, Lê Thị Thử và Phạm Văn Thí.'),
    ).toEqual([['Trần Văn Mẫu'], ['Lê Thị Thử'], ['Phạm Văn Thí']])
    expect(
      officials(
        'Tổ đại biểu gồm bà Lê Thị Thử, Chủ tịch HĐND tỉnh; ông Trần Văn Mẫu tiếp xúc cử tri. Ông Phạm Văn Thí hỏi.',
      ),
    ).toEqual([['Lê Thị Thử', 'Chủ tịch HĐND tỉnh'], ['Trần Văn Mẫu']])
    expect(officials('Ban giám khảo gồm ông Trần Văn Mẫu và bà Lê Thị Thử.')).toEqual([])
  })

  it('nobody without an office, no director of a private company', () => {
    expect(
      assemble('Ông Trần Văn Mẫu, Giám đốc Công ty TNHH Thử, và ca sĩ Lê Thị Thử. Ảnh: Phạm Văn Thí').value,
    ).toEqual([])
  })
})

describe('offices of the remembered', () => {
  it.each([
    'Đoàn đã dâng hương tưởng nhớ Thủ tướng Trần Văn Mẫu.',
    'Lễ kỷ niệm 110 năm ngày sinh của Thủ tướng Trần Văn Mẫu.',
  ])('are former: %s', text =>
    expect(assemble(text).value[0]?.positions.map(({ title, former }) => [title, former])).toEqual([
      ['Thủ tướng', true],
    ]),
  )
})

it('the offices of the living are not those of the remembered', () => {
  const formers = (text: string) => assemble(text).value[0]?.positions.map(({ former }) => former)
  expect(formers('Nhân ngày sinh của Chủ tịch nước Trần Văn Mẫu, nhiều nước gửi điện mừng.')).toEqual([false])
  expect(formers('Dự lễ dâng hương, Bí thư Tỉnh ủy Trần Văn Mẫu phát biểu.')).toEqual([false])
})

describe('steps of a career', () => {
  /** The offices of the first official; `*` marks a former one. */
  const offices = (text: string) =>
    assemble(text).value[0]?.positions.map(({ title, former }) => `${former ? '*' : ''}${title}`)

  it.each([
    [
      'Ông Trần Văn Mẫu làm Tổng Thanh tra Chính phủ. Ngày 9/6/2014, HĐND tỉnh bầu ông Mẫu giữ chức Chủ tịch UBND tỉnh Tân Mẫu.',
      ['Tổng Thanh tra Chính phủ', '*Chủ tịch UBND tỉnh Tân Mẫu'],
    ],
    [
      'Ngày 9/6/2014, ông Trần Văn Mẫu được bầu giữ chức Giám đốc Sở Y tế. Ngày 2/10/2015, ông Mẫu được bầu giữ chức Bí thư Huyện ủy.',
      ['*Giám đốc Sở Y tế', 'Bí thư Huyện ủy'],
    ],
    [
      'Ngày 12/10/2021, HĐND tỉnh bầu ông Trần Văn Mẫu giữ chức Phó Chủ tịch UBND tỉnh. Năm 2015, ông Mẫu được bầu làm Bí thư Huyện ủy.',
      ['Phó Chủ tịch UBND tỉnh', '*Bí thư Huyện ủy'],
    ],
    [
      'Ngày 18/4/2014, Giám đốc Sở Xây dựng bổ nhiệm bà Trần Thị Mẫu giữ chức Phó Trưởng phòng Quản lý nhà. 6 tháng sau, bà Mẫu được cất nhắc lên Trưởng phòng.',
      ['*Phó Trưởng phòng Quản lý nhà', 'Trưởng phòng'],
    ],
    [
      'Ông Trần Văn Mẫu lại được điều về làm Bộ trưởng Bộ Y tế rồi về TP.HCM làm Bí thư Thành ủy.',
      ['*Bộ trưởng Bộ Y tế', 'Bí thư Thành ủy'],
    ],
    [
      'Ông Trần Văn Mẫu được điều động giữ chức Bộ trưởng Bộ Y tế, và sau đó là Bí thư Thành ủy.',
      ['*Bộ trưởng Bộ Y tế', 'Bí thư Thành ủy'],
    ],
    [
      'Trước khi được luân chuyển giữ chức Phó Chủ tịch UBND tỉnh, ông Trần Văn Mẫu là giáo viên. Nay HĐND tỉnh bầu ông Mẫu làm Chủ tịch UBND tỉnh.',
      ['*Phó Chủ tịch UBND tỉnh', 'Chủ tịch UBND tỉnh'],
    ],
    [
      'Ông Trần Văn Mẫu được phân công giữ chức quyền Bộ trưởng, Bí thư Ban Cán sự Đảng Bộ Y tế, kiêm Phó Trưởng ban Tuyên giáo Trung ương.',
      ['quyền Bộ trưởng', 'Bí thư Ban Cán sự Đảng Bộ Y tế', 'Phó Trưởng ban Tuyên giáo Trung ương'],
    ],
    [
      'Người được bổ nhiệm giữ chức Bí thư Huyện ủy Tân Mẫu là ông Trần Văn Mẫu - Chánh Văn phòng Tỉnh ủy.',
      ['Bí thư Huyện ủy Tân Mẫu', '*Chánh Văn phòng Tỉnh ủy'],
    ],
    [
      'Ông Trần Văn Mẫu nguyên là Bộ trưởng Bộ Y tế. Ông nhận chức Bộ trưởng vào tháng 4/2016. Bí thư Tỉnh ủy Trần Văn Mẫu nói.',
      ['*Bộ trưởng Bộ Y tế', 'Bí thư Tỉnh ủy'],
    ],
    [
      'Ông Trần Văn Mẫu, Phó Chủ tịch - Tổng Thư ký Ủy ban Trung ương MTTQ Việt Nam.',
      ['Phó Chủ tịch Ủy ban Trung ương MTTQ Việt Nam', 'Tổng Thư ký Ủy ban Trung ương MTTQ Việt Nam'],
    ],
    ['Ông Trần Văn Mẫu, Tổng Thư ký - Chủ nhiệm Văn phòng Quốc hội.', ['Tổng Thư ký', 'Chủ nhiệm Văn phòng Quốc hội']],
    [
      'Ông Trần Văn Mẫu (Phó Chủ tịch quận 1) nói. Ông Mẫu được phân công làm Phó Chủ tịch phụ trách mảng đô thị.',
      ['Phó Chủ tịch quận 1', 'Phó Chủ tịch phụ trách mảng đô thị'],
    ],
    [
      'UBND thành phố Tân Mẫu có 2 phó chủ tịch gồm các ông: Trần Văn Mẫu và Lê Văn Thử.',
      ['phó chủ tịch UBND thành phố Tân Mẫu'],
    ],
    [
      'Hiện HĐND tỉnh Lào Cai có Chủ tịch là bà Lê Thị Thử và Phó Chủ tịch là ông Trần Văn Mẫu.',
      ['Chủ tịch HĐND tỉnh Lào Cai'],
    ],
    ['UBND TP.HCM hiện có 5 phó chủ tịch gồm: Trần Văn Mẫu, Lê Văn Thử.', ['phó chủ tịch UBND TP.HCM']],
    ['HĐND tỉnh hiện có Chủ tịch Trần Văn Mẫu (sinh năm 1970); Phó Chủ tịch Lê Văn Thử.', ['Chủ tịch HĐND tỉnh']],
    // whom a body only writes to or meets, and who is of another one
    ['UBND tỉnh có công văn gửi Chủ tịch Trần Văn Mẫu và Phó Chủ tịch Lê Văn Thử.', ['Chủ tịch']],
    ['UBND tỉnh có Chủ tịch Trần Văn Mẫu và Phó Chủ tịch Lê Văn Thử của Hiệp hội Cà phê.', ['Chủ tịch']],
    ['UBND thành phố Huế có buổi làm việc với Chủ tịch Trần Văn Mẫu của Tập đoàn.', ['Chủ tịch']],
    ['HĐND tỉnh còn có ý kiến chất vấn, Chủ tịch Trần Văn Mẫu đã giải trình.', ['Chủ tịch']],
    [
      'Ông Trần Văn Mẫu, Thành ủy viên và Phó Chủ tịch UBND thành phố Tân Mẫu.',
      ['Thành ủy viên', 'Phó Chủ tịch UBND thành phố Tân Mẫu'],
    ],
    [
      'HĐND đã bãi nhiệm chức danh Chủ tịch và đại biểu HĐND thành phố với ông Trần Văn Mẫu.',
      ['*Chủ tịch HĐND thành phố', '*đại biểu HĐND thành phố'],
    ],
    [
      'Ông Trần Văn Mẫu, Phó Chủ tịch thành phố nói. HĐND bầu ông Mẫu giữ chức Phó Chủ tịch HĐND thành phố.',
      ['*Phó Chủ tịch thành phố', 'Phó Chủ tịch HĐND thành phố'],
    ],
    [
      'Ông Trần Văn Mẫu, Chủ tịch UBND tỉnh Lào Cai, được cử giữ chức quyền Bí thư Tỉnh ủy Lạng Sơn.',
      ['*Chủ tịch UBND tỉnh Lào Cai', 'quyền Bí thư Tỉnh ủy Lạng Sơn'],
    ],
    [
      'Ông Trần Văn Mẫu, Bí thư Tỉnh Đoàn Lào Cai khóa X, được bầu làm Bí thư Tỉnh Đoàn khóa XI.',
      ['Bí thư Tỉnh Đoàn Lào Cai'],
    ],
    [
      'Đại tá Trần Văn Mẫu, Phó Chỉ huy trưởng Bộ CHQS tỉnh giữ chức Phó Chỉ huy trưởng, Tham mưu trưởng Bộ CHQS tỉnh.',
      ['Phó Chỉ huy trưởng Bộ CHQS tỉnh', 'Tham mưu trưởng Bộ CHQS tỉnh'],
    ],
    [
      'Chiều 30-3, Sở Y tế bổ nhiệm ông Trần Văn Mẫu, Phó Giám đốc Bệnh viện tỉnh, giữ chức Giám đốc Bệnh viện tỉnh. Quyết định có hiệu lực từ ngày 1-4.',
      ['Phó Giám đốc Bệnh viện tỉnh', 'Giám đốc Bệnh viện tỉnh'],
    ],
    [
      'Chiều 30-3, Sở Y tế bổ nhiệm ông Trần Văn Mẫu, Phó Giám đốc Bệnh viện tỉnh, giữ chức Giám đốc Bệnh viện tỉnh. Quyết định có hiệu lực từ ngày 30-3.',
      ['*Phó Giám đốc Bệnh viện tỉnh', 'Giám đốc Bệnh viện tỉnh'],
    ],
    [
      'Ông Trần Văn Mẫu, Chánh Thanh tra tỉnh nói. Hội nghị đã bầu ông làm Phó Bí thư Tỉnh ủy.',
      ['*Chánh Thanh tra tỉnh', 'Phó Bí thư Tỉnh ủy'],
    ],
  ])('%s', (text, expected) => expect(offices(text)).toEqual(expected))
})
