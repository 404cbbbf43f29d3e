import { describe, expect, it } from 'vitest'
import { personReads, personsOf } from '../../../src/fields/persons/persons.js'
import { documentOf, personsIn } from './people.js'

const cases: readonly (readonly [string, readonly string[]])[] = [
  [
    'Thủ tướng Anh Jane Sample và Bộ trưởng Nội vụ Anh John Samplek đã đến Hà Nội.',
    ['Jane Sample | Thủ tướng Anh', 'John Samplek | Bộ trưởng Nội vụ Anh'],
  ],
  [
    'Ông Trần Văn Mẫu (Phó Giám đốc Sở Y tế) được 36 đại biểu (64%) bầu làm Chủ tịch UBND huyện.',
    ['Trần Văn Mẫu | Phó Giám đốc Sở Y tế | Chủ tịch UBND huyện'],
  ],
  [
    "Phó Chủ tịch HĐND tỉnh K’Thử nói. Phó Chủ tịch HĐND tỉnh K'Thử kết luận.",
    ['K’Thử | Phó Chủ tịch HĐND tỉnh | Phó Chủ tịch HĐND tỉnh'],
  ],
  ['Ông Trần Quang mẫu thôi chức. Ông Trần Quang Mẫu đã nghỉ.', ['Trần Quang Mẫu']],
  ['Bà Lê Thị Quyết Tâm nói. Theo bà Quyết Tâm lý do là thuế.', ['Lê Thị Quyết Tâm']],
  ['Đ/c TrầnThị Mẫu - Tỉnh ủy viên phát biểu. Bà Trần Thị Mẫu nói.', ['Trần Thị Mẫu | Tỉnh ủy viên']],
  [
    'Đoàn do đồng chí Lê Văn Thử, UVTVTU, Trưởng Ban Dân vận Tỉnh ủy dẫn đầu.',
    ['Lê Văn Thử | UVTVTU | Trưởng Ban Dân vận Tỉnh ủy'],
  ],
  ['Ông Trần Quang mẫu mực. Ông Lê Văn Thử đã nghỉ.', ['Trần Quang', 'Lê Văn Thử']],
  ['Bà Lê Thị Kim Thử nói. Bà Kim Thử là Giám đốc Sở Y tế.', ['Lê Thị Kim Thử | Giám đốc Sở Y tế']],
  ['Ông Trần Văn Mẫu là Bí thư Huyện ủy trẻ nhất tỉnh.', ['Trần Văn Mẫu | Bí thư Huyện ủy']],
  ['Ông Trần Văn Mẫu (56 tuổi, quê Tân Thử) là Giám đốc Sở Y tế.', ['Trần Văn Mẫu | Giám đốc Sở Y tế']],
  ['Ông Trần Văn Mẫu được Thủ tướng bổ nhiệm làm Thứ trưởng Bộ Tài chính.', ['Trần Văn Mẫu | Thứ trưởng Bộ Tài chính']],
  ['Theo quyết định của Chủ tịch nước, ông Trần Văn Mẫu được tặng huân chương.', ['Trần Văn Mẫu']],
  ['Ông Trần Văn Mẫu sinh năm 1970, hiện giữ chức Giám đốc Sở Y tế.', ['Trần Văn Mẫu | Giám đốc Sở Y tế']],
  [
    'Ông Trần Văn Mẫu từng giữ chức Giám đốc Sở Y tế (2008-2012); Bí thư Tỉnh ủy; Chủ tịch UBND tỉnh.',
    ['Trần Văn Mẫu | *Giám đốc Sở Y tế | *Bí thư Tỉnh ủy | *Chủ tịch UBND tỉnh'],
  ],
  [
    'Phân công ông Trần Văn Mẫu, Tỉnh ủy viên, giữ chức Giám đốc Sở Y tế.',
    ['Trần Văn Mẫu | Tỉnh ủy viên | Giám đốc Sở Y tế'],
  ],
  [
    'Dự có các đồng chí: Trần Văn Mẫu, Ủy viên Ban Thường vụ Tỉnh ủy, Phó Chủ tịch HĐND tỉnh; Lê Thị Thử, Tỉnh ủy viên.',
    ['Trần Văn Mẫu | Ủy viên Ban Thường vụ Tỉnh ủy | Phó Chủ tịch HĐND tỉnh', 'Lê Thị Thử | Tỉnh ủy viên'],
  ],
  // an office of a whole group before those of each
  [
    'Cùng dự có các đồng chí Ủy viên Trung ương Đảng: Bộ trưởng Bộ Y tế Trần Văn Mẫu, Bí thư Tỉnh ủy Lê Thị Thử; Phó Chủ tịch HĐND tỉnh Phạm Văn Thí.',
    [
      'Trần Văn Mẫu | Ủy viên Trung ương Đảng | Bộ trưởng Bộ Y tế',
      'Lê Thị Thử | Ủy viên Trung ương Đảng | Bí thư Tỉnh ủy',
      'Phạm Văn Thí | Phó Chủ tịch HĐND tỉnh',
    ],
  ],
  [
    'Dự có các đồng chí Ủy viên Bộ Chính trị: Phó Thủ tướng Trần Văn Mẫu; Lê Thị Thử, Trưởng ban Dân vận Trung ương; Phạm Văn Thí, Ủy viên Trung ương Đảng.',
    [
      'Trần Văn Mẫu | Ủy viên Bộ Chính trị | Phó Thủ tướng',
      'Lê Thị Thử | Ủy viên Bộ Chính trị | Trưởng ban Dân vận Trung ương',
      'Phạm Văn Thí | Ủy viên Trung ương Đảng',
    ],
  ],
  ['Đại biểu (ĐB) Trần Văn Mẫu (Hà Nam) nói.', ['Trần Văn Mẫu | Đại biểu']],
  ['Chủ tịch UBND tỉnh Thanh Hóa Trần Văn Mẫu phát biểu.', ['Trần Văn Mẫu | Chủ tịch UBND tỉnh Thanh Hóa']],
  ['Giám đốc Sở Y tế Lê Thị Thử cho biết.', ['Lê Thị Thử | Giám đốc Sở Y tế']],
  [
    'Phó Thủ tướng Trần Văn Mẫu, Bộ trưởng Bộ Ngoại giao Lê Văn Thử và Chủ tịch Quốc hội Phạm Thị Thí đã dự.',
    ['Trần Văn Mẫu | Phó Thủ tướng', 'Lê Văn Thử | Bộ trưởng Bộ Ngoại giao', 'Phạm Thị Thí | Chủ tịch Quốc hội'],
  ],
  ['Ông Trần Văn Mẫu, chủ tịch UBND xã Tân Mẫu, nói.', ['Trần Văn Mẫu | chủ tịch UBND xã Tân Mẫu']],
  [
    'Các Phó Chủ tịch UBND tỉnh: Trần Văn Mẫu, Lê Thị Thử và Phạm Văn Thí cùng dự.',
    [
      'Trần Văn Mẫu | Phó Chủ tịch UBND tỉnh',
      'Lê Thị Thử | Phó Chủ tịch UBND tỉnh',
      'Phạm Văn Thí | Phó Chủ tịch UBND tỉnh',
    ],
  ],
  ['Ông Trần Văn Mẫu, nguyên Giám đốc Sở Xây dựng, đã đến.', ['Trần Văn Mẫu | *Giám đốc Sở Xây dựng']],
  ['Giám đốc Công an tỉnh, Đại tá Trần Văn Mẫu báo cáo.', ['Trần Văn Mẫu | Giám đốc Công an tỉnh']],
  // careers, told away from the name
  [
    'Ông Trần Văn Mẫu sinh năm 1970. Ông từng là Giám đốc Sở Y tế, Bí thư Huyện ủy Tân Mẫu.',
    ['Trần Văn Mẫu | *Giám đốc Sở Y tế | *Bí thư Huyện ủy Tân Mẫu'],
  ],
  [
    'Bà Lê Thị Thử nghỉ hưu. Năm 2015, bà được bổ nhiệm giữ chức Chánh Thanh tra tỉnh.',
    ['Lê Thị Thử | Chánh Thanh tra tỉnh'],
  ],
  [
    'Ông Trần Văn Mẫu sinh năm 1960. 3/1999-5/2004: Trưởng khoa rồi Phó Hiệu trưởng Trường Đại học Mẫu; Thành ủy viên.',
    ['Trần Văn Mẫu | *Trưởng khoa | *Phó Hiệu trưởng Trường Đại học Mẫu | *Thành ủy viên'],
  ],
  [
    'Khi đang là Giám đốc Sở Y tế, ông Trần Văn Mẫu được bổ nhiệm làm Thứ trưởng Bộ Y tế.',
    ['Trần Văn Mẫu | *Giám đốc Sở Y tế | Thứ trưởng Bộ Y tế'],
  ],
  ['Chỉ định đồng chí Trần Văn Mẫu vào Ban Chấp hành và giữ chức Bí thư Quận ủy.', ['Trần Văn Mẫu | Bí thư Quận ủy']],
  [
    'Ông Trần Văn Mẫu thôi giữ chức Bí thư Huyện ủy về làm Phó Ban Kinh tế Trung ương.',
    ['Trần Văn Mẫu | *Bí thư Huyện ủy | Phó Ban Kinh tế Trung ương'],
  ],
  // lists
  [
    'Bà Lê Thị Thử thay bà Phạm Thị Thí giữ chức Phó Chủ tịch nước.',
    ['Lê Thị Thử | Phó Chủ tịch nước', 'Phạm Thị Thí | *Phó Chủ tịch nước'],
  ],
  [
    'Bầu bổ sung chức Phó Chủ tịch UBND tỉnh đối với ông Trần Văn Mẫu và ông Lê Văn Thử.',
    ['Trần Văn Mẫu | Phó Chủ tịch UBND tỉnh', 'Lê Văn Thử | Phó Chủ tịch UBND tỉnh'],
  ],
  [
    'Các đồng chí: Trần Văn Mẫu, Lê Thị Thử - Phó Chủ tịch HĐND tỉnh dự.',
    ['Trần Văn Mẫu | Phó Chủ tịch HĐND tỉnh', 'Lê Thị Thử | Phó Chủ tịch HĐND tỉnh'],
  ],
  [
    'Có 5 Phó Chủ tịch: ông Trần Văn Mẫu, ông Lê Văn Thử, bà Phạm Thị Thí.',
    ['Trần Văn Mẫu | Phó Chủ tịch', 'Lê Văn Thử | Phó Chủ tịch', 'Phạm Thị Thí | Phó Chủ tịch'],
  ],
  ['Ông Trần Văn Mẫu: Phó Chủ tịch HĐND tỉnh.', ['Trần Văn Mẫu | Phó Chủ tịch HĐND tỉnh']],
  // a department ends where a name of two syllables begins
  [
    'Phó Chủ nhiệm Tổng cục Chính trị Lương Mẫu, Chủ tịch xã Trần Văn Thử.',
    ['Lương Mẫu | Phó Chủ nhiệm Tổng cục Chính trị', 'Trần Văn Thử | Chủ tịch xã'],
  ],
  [
    'Ông Trần Văn Mẫu, Chủ tịch Hội Hữu nghị Việt Nam – Cuba, dự.',
    ['Trần Văn Mẫu | Chủ tịch Hội Hữu nghị Việt Nam – Cuba'],
  ],
  ['Ông Trần Văn Mẫu, Phó Giám đốc Sở Nội vụ báo cáo.', ['Trần Văn Mẫu | Phó Giám đốc Sở Nội vụ']],
  ['Lễ hội ở đường Trần Văn Mẫu, Trường THPT Lê Văn Thử.', []],
  [
    'Bà Lê Thị Thử, Trưởng đoàn đại biểu Quốc hội Thành phố Hải Phòng, nói.',
    ['Lê Thị Thử | Trưởng đoàn đại biểu Quốc hội Thành phố Hải Phòng'],
  ],
  // candidates, and offices that are given by somebody
  ['Tỉnh ủy giới thiệu ông Trần Văn Mẫu làm Chủ tịch UBND tỉnh.', ['Trần Văn Mẫu']],
  [
    'Tỉnh ủy giới thiệu ông Trần Văn Mẫu, Phó Bí thư Tỉnh ủy, để bầu giữ chức Bí thư Tỉnh ủy.',
    ['Trần Văn Mẫu | Phó Bí thư Tỉnh ủy'],
  ],
  [
    'Ông Trần Văn Mẫu được Tổng thống John Sample bổ nhiệm làm Bộ trưởng Tài chính.',
    ['Trần Văn Mẫu | Bộ trưởng Tài chính', 'John Sample | Tổng thống'],
  ],
  [
    'Ông Mark Model, người được Tổng thống John Sample chỉ định vào vị trí thẩm phán, nói.',
    ['Mark Model', 'John Sample | Tổng thống'],
  ],
  [
    'Bí thư Tỉnh ủy Lê Văn Thử trao quyết định của Thường trực Ban Bí thư cho ông Trần Văn Mẫu, Phó Giám đốc Sở Y tế.',
    ['Lê Văn Thử | Bí thư Tỉnh ủy', 'Trần Văn Mẫu | Phó Giám đốc Sở Y tế'],
  ],
  [
    'Đối với trường hợp ông Trần Văn Mẫu - Bí thư Quận ủy Tân Mẫu - để đưa ra bầu giữ chức Phó Chủ tịch UBND thành phố.',
    ['Trần Văn Mẫu | Bí thư Quận ủy Tân Mẫu'],
  ],
  // elected together, each with an office of before in a bracket
  [
    'HĐND bầu các ông Trần Văn Mẫu (nguyên Giám đốc Sở Y tế), ông Lê Văn Thử (nguyên Giám đốc Sở Nội vụ) cùng giữ chức Phó Chủ tịch UBND tỉnh.',
    [
      'Trần Văn Mẫu | *Giám đốc Sở Y tế | Phó Chủ tịch UBND tỉnh',
      'Lê Văn Thử | *Giám đốc Sở Nội vụ | Phó Chủ tịch UBND tỉnh',
    ],
  ],
  [
    'Ông Trần Văn Mẫu (Giám đốc Sở Y tế) và bà Lê Thị Thử (Giám đốc Sở Nội vụ) được bầu làm Phó Chủ tịch UBND tỉnh.',
    [
      'Trần Văn Mẫu | Giám đốc Sở Y tế | Phó Chủ tịch UBND tỉnh',
      'Lê Thị Thử | Giám đốc Sở Nội vụ | Phó Chủ tịch UBND tỉnh',
    ],
  ],
  [
    'Dự họp có ông Trần Văn Mẫu (Chủ tịch HĐND xã), ông Lê Văn Thử (Chủ tịch UBND xã) mới được bầu làm Bí thư Đảng ủy xã.',
    ['Trần Văn Mẫu | Chủ tịch HĐND xã', 'Lê Văn Thử | Chủ tịch UBND xã | Bí thư Đảng ủy xã'],
  ],
  [
    'Ông Trần Văn Mẫu (Giám đốc Sở Y tế) giữ chức Bí thư Huyện ủy và ông Lê Văn Thử (Giám đốc Sở Nội vụ) làm Phó Bí thư Huyện ủy.',
    ['Trần Văn Mẫu | Giám đốc Sở Y tế | Bí thư Huyện ủy', 'Lê Văn Thử | Giám đốc Sở Nội vụ | Phó Bí thư Huyện ủy'],
  ],
  // held beside another
  ['Ông Trần Văn Mẫu tiếp tục kiêm nhiệm chức Bí thư Tỉnh ủy.', ['Trần Văn Mẫu | Bí thư Tỉnh ủy']],
  [
    'Ông Trần Văn Mẫu (Bí thư Tỉnh ủy) tiếp tục kiêm nhiệm chức Chủ tịch HĐND tỉnh.',
    ['Trần Văn Mẫu | Bí thư Tỉnh ủy | Chủ tịch HĐND tỉnh'],
  ],
  // places and words behind names that are no part of them
  ['Phó Thủ tướng Trần Văn Mẫu Theo Phó Thủ tướng, việc này chậm.', ['Trần Văn Mẫu | Phó Thủ tướng']],
  [
    'Ông Trần Văn Mẫu, quê xã Tân Thử (Hoàng Su Phì, Hà Giang), từng là Bí thư Huyện ủy.',
    ['Trần Văn Mẫu | *Bí thư Huyện ủy'],
  ],
  ['Ông Trần Văn Mẫu (nguyên Bí thư Huyện ủy Đắk Glong) nói.', ['Trần Văn Mẫu | *Bí thư Huyện ủy Đắk Glong']],
  // as many offices as persons
  [
    'Ông Trần Văn Mẫu và bà Lê Thị Thử được bầu giữ chức Chủ tịch và Phó Chủ tịch HĐND tỉnh.',
    ['Trần Văn Mẫu | Chủ tịch', 'Lê Thị Thử | Phó Chủ tịch HĐND tỉnh'],
  ],
  [
    'Hà Giang và Lào Cai có tân Bí thư lần lượt là ông Trần Văn Mẫu và bà Lê Thị Thử.',
    ['Trần Văn Mẫu | Bí thư', 'Lê Thị Thử | Bí thư'],
  ],
  ['Tổng thống Mỹ John Sample đã phát biểu.', ['John Sample | Tổng thống Mỹ']],
  // other names of one person
  [
    'Phê chuẩn ông Trần Hoàng Mẫu (còn gọi là Trần Văn Thử) làm Phó Bí thư Tỉnh ủy. Ông Trần Văn Thử nói.',
    ['Trần Hoàng Mẫu | Phó Bí thư Tỉnh ủy'],
  ],
  ['Nguyên Tổng Bí thư Trần Mẫu tên thật là Nguyễn Duy Thử.', ['Trần Mẫu | *Tổng Bí thư']],
  ['Bí thư Tỉnh ủy Trần Văn Mẫu đến. Anh Tám Mẫu cười.', ['Trần Văn Mẫu | Bí thư Tỉnh ủy']],
  [
    'Bí thư Tỉnh ủy Trần Văn Mẫu và Chủ tịch UBND tỉnh Lê Văn Mẫu đến. Anh Tám Mẫu cười.',
    ['Trần Văn Mẫu | Bí thư Tỉnh ủy', 'Lê Văn Mẫu | Chủ tịch UBND tỉnh', 'Tám Mẫu'],
  ],
]

describe('persons', () => {
  it.each(cases)('%s', (text, expected) => expect(personsIn(text)).toEqual(expected))

  it('a short form refers back to the latest person of that given name', () => {
    const document = documentOf('Ông Trần Văn Mẫu đến.\nÔng Mẫu phát biểu. Ông cho biết thêm.', personReads)
    const [person] = personsOf(document)
    expect(person?.mentions.map(({ kind, start, end }) => [kind, document.text.slice(start, end)])).toEqual([
      ['name', 'Trần Văn Mẫu'],
      ['short', 'Mẫu'],
      ['address', 'Ông'],
    ])
  })

  it('Thanh and Thành are two people; hòa and hoà are one', () => {
    expect(personsIn('Ông Trần Văn Thanh gặp ông Trần Văn Thành.')).toEqual(['Trần Văn Thanh', 'Trần Văn Thành'])
    expect(personsIn('Ông Trần Văn Hoà đến. Ông Trần Văn Hòa nói.')).toEqual(['Trần Văn Hoà'])
  })

  it('a name without its capitals is read where the text has it with them', () => {
    expect(personsIn('Dự có đồng chí trần văn mẫu - Bí thư Huyện ủy.\nĐồng chí Trần Văn Mẫu phát biểu.')).toEqual([
      'Trần Văn Mẫu | Bí thư Huyện ủy',
    ])
    expect(personsIn('Dự có đồng chí trần văn mẫu.')).toEqual([])
  })
})

describe('members of a leading group', () => {
  const listed = (text: string): string[] =>
    personsOf(documentOf(text, personReads))
      .filter(person => person.listed)
      .map(({ name }) => name)
  it('are those elected into it', () =>
    expect(listed('Đại hội bầu các đồng chí Trần Văn Mẫu; Lê Văn Thử vào Ban Chấp hành Chi hội.')).toEqual([
      'Trần Văn Mẫu',
      'Lê Văn Thử',
    ]))
  it('are not those who are only asked', () =>
    expect(listed('Ông mời các ông Trần Văn Mẫu, Lê Văn Thử vào Ban Chấp hành.')).toEqual([]))
})
