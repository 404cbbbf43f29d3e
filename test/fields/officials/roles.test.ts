import { describe, expect, it } from 'vitest'
import { roleReads, rolesOf } from '../../../src/fields/officials/roles.js'
import { personsOf } from '../../../src/fields/persons/persons.js'
import { annotate, planOf } from '../../../src/match/annotator.js'
import { documentOf } from '../../annotators/read.js'

/** The roles of each person named, as "Name: role, role". */
function roles(text: string): string[] {
  const document = annotate(documentOf(text), planOf(roleReads))
  const persons = personsOf(document)
  return rolesOf(document, persons).map((found, at) =>
    `${persons[at]?.name}: ${found.map(({ role }) => role).join(', ')}`.trim(),
  )
}

const cases: readonly (readonly [string, readonly string[]])[] = [
  // a verb behind its subject
  ['Chủ tịch UBND tỉnh Trần Văn Mẫu phát biểu tại lễ khởi công.', ['Trần Văn Mẫu: spoke']],
  ['Bà Lê Thị Mẫu, Giám đốc Sở Y tế (ngoài cùng bên phải) cho biết dịch đã giảm.', ['Lê Thị Mẫu: spoke']],
  [
    'Ông Trần Văn Mẫu - Chủ tịch UBND xã, sau khi nghe báo cáo, đã yêu cầu các thôn làm ngay.',
    ['Trần Văn Mẫu: directed'],
  ],
  ['Bí thư Huyện ủy Trần Văn Mẫu dự và phát biểu chỉ đạo hội nghị.', ['Trần Văn Mẫu: attended, directed']],
  [
    'Chủ tịch UBND tỉnh Trần Văn Mẫu nêu rõ kết quả của xã, đồng thời đề nghị huyện hỗ trợ thêm.',
    ['Trần Văn Mẫu: spoke, directed'],
  ],
  ['Phó Chủ tịch UBND tỉnh Trần Văn Mẫu vừa ký ban hành kế hoạch phòng dịch.', ['Trần Văn Mẫu: signed']],
  ['Nghị quyết do Chủ tịch Quốc hội Lê Thị Mẫu ký có hiệu lực từ hôm nay.', ['Lê Thị Mẫu: signed']],
  ['Chủ tịch nước Trần Văn Mẫu đến thăm, tặng quà thương binh.', ['Trần Văn Mẫu: visited']],
  ['“Đường sẽ xong trong năm nay”, ông Trần Văn Mẫu, Giám đốc Sở Xây dựng khẳng định.', ['Trần Văn Mẫu: spoke']],
  ['Ông Trần Văn Mẫu - Chủ tịch UBND xã - đã yêu cầu các thôn làm ngay.', ['Trần Văn Mẫu: directed']],
  // lists of those present that go on, and those that open otherwise
  [
    'Dự lễ có ông Trần Văn Mẫu, Bí thư Tỉnh ủy. Các đồng chí Phó Chủ tịch UBND tỉnh: Lê Văn Thử, Phạm Thị Ví. Các đồng chí nguyên Phó Bí thư Tỉnh ủy: Đỗ Văn Dụ.',
    ['Trần Văn Mẫu: attended', 'Lê Văn Thử: attended', 'Phạm Thị Ví: attended', 'Đỗ Văn Dụ: attended'],
  ],
  [
    'Ông Trần Văn Mẫu, Bí thư Tỉnh ủy, cho biết lễ đã xong. Các đồng chí Phó Chủ tịch UBND tỉnh: Lê Văn Thử, Phạm Thị Ví.',
    ['Trần Văn Mẫu: spoke', 'Lê Văn Thử:', 'Phạm Thị Ví:'],
  ],
  [
    'Các đại biểu HĐND TP. Vân Trà dự buổi tiếp xúc cử tri gồm ông Trần Văn Mẫu - Chủ nhiệm Ủy ban Kiểm tra Thành ủy, cùng hai đại biểu là Lê Văn Thử và Phạm Thị Ví.',
    ['Trần Văn Mẫu: attended', 'Lê Văn Thử: attended', 'Phạm Thị Ví: attended'],
  ],
  [
    'Khoảng 200 người tham dự buổi làm việc, trong đó có ông Trần Văn Mẫu - Chủ tịch UBND huyện.',
    ['Trần Văn Mẫu: attended'],
  ],
  [
    'Chủ tịch nước Đỗ Văn Dụ trả lời cử tri. Ngoài Chủ tịch nước, thành viên tổ đại biểu có ông Trần Văn Mẫu (Phó Trưởng đoàn ĐBQH tỉnh); bà Lê Thị Thử (Phó Bí thư Huyện ủy).',
    ['Đỗ Văn Dụ: spoke', 'Trần Văn Mẫu: attended', 'Lê Thị Thử: attended'],
  ],
  // a caption ends before its photographer
  [
    'Bí thư Thành ủy Trần Văn Mẫu (phải) và ông Lê Văn Thử, Giám đốc Sở Y tế, tại hội nghị sáng 9-11 - Ảnh: TỰ DO',
    ['Trần Văn Mẫu: attended', 'Lê Văn Thử: attended'],
  ],
  ['Bí thư Thành ủy Trần Văn Mẫu và các đại biểu tại Hội nghị Thành ủy sáng 30-3.', ['Trần Văn Mẫu: attended']],
  [
    'Bí thư Thành ủy Trần Văn Mẫu (giữa) và các đại biểu trao đổi trong giờ giải lao phiên họp.',
    ['Trần Văn Mẫu: attended'],
  ],
  // who hands over flowers
  [
    'Ông Trần Văn Mẫu, Phó Chủ tịch UBND tỉnh, nhận hoa chúc mừng từ Bí thư Tỉnh ủy Lê Văn Thử.',
    ['Trần Văn Mẫu: attended', 'Lê Văn Thử: attended'],
  ],
  // relatives beside whom somebody acts
  [
    'Ông Trần Văn Mẫu - Phó Chủ tịch UBND tỉnh – con trai của ông Lê Văn Thử cũng cho biết gia đình rất vui.',
    ['Trần Văn Mẫu: spoke', 'Lê Văn Thử:'],
  ],
  [
    'Ông Trần Văn Mẫu, Phó Chủ tịch UBND huyện, con trai cố Bí thư Tỉnh ủy Trần Văn Thử, trúng cử với 82% số phiếu.',
    ['Trần Văn Mẫu: appointed', 'Trần Văn Thử:'],
  ],
  [
    'Bí thư Tỉnh ủy Trần Văn Mẫu, Chủ tịch UBND tỉnh Lê Văn Thử, Phó Bí thư Tỉnh ủy Phạm Thị Ví, đại diện lãnh đạo các sở, ban ngành cùng thân nhân gia đình ông Võ Trần Dụ đã đến tham dự buổi lễ.',
    ['Trần Văn Mẫu: attended', 'Lê Văn Thử: attended', 'Phạm Thị Ví: attended', 'Võ Trần Dụ:'],
  ],
  ['Bí thư Tỉnh ủy Trần Văn Mẫu và gia đình ông Lê Văn Thử đã dự lễ.', ['Trần Văn Mẫu: attended', 'Lê Văn Thử:']],
  // the rest of an office, a remark, or how often, before a verb of telling
  [
    'Ông Trần Văn Mẫu - Giám đốc Công ty TNHH MTV lâm nghiệp Vân Trà - Lạc Khê cho biết sự việc đã yên.',
    ['Trần Văn Mẫu: spoke'],
  ],
  [
    'Ông Trần Văn Mẫu, Phó Chủ tịch UBND tỉnh, xin tiếp thu các ý kiến và cho biết tỉnh đã làm.',
    ['Trần Văn Mẫu: spoke'],
  ],
  [
    'Phát ngôn của ông Trần Văn Mẫu, Phó Chủ tịch UBND tỉnh, gây bối rối nhưng khẳng định tỉnh đã làm.',
    ['Trần Văn Mẫu:'],
  ],
  ['Ông Trần Văn Mẫu, Bí thư Tỉnh ủy, khiến dư luận cho rằng sự việc đã yên.', ['Trần Văn Mẫu:']],
  ['Bộ trưởng Bộ Y tế Trần Văn Mẫu, đoàn Vân Trà, cho biết dịch đã giảm.', ['Trần Văn Mẫu: spoke']],
  ['Đại biểu Quốc hội Trần Văn Mẫu, đoàn Vân Trà: Nghị quyết là cần thiết.', ['Trần Văn Mẫu: spoke']],
  ['Ông Trần Văn Mẫu, Giám đốc Sở Y tế - đơn vị thực hiện dự án - cho hay dịch đã giảm.', ['Trần Văn Mẫu: spoke']],
  ['Ông Trần Văn Mẫu, Giám đốc Sở Y tế - chiều 15/3 cho biết dịch đã giảm.', ['Trần Văn Mẫu: spoke']],
  ['Chủ tịch UBND tỉnh Trần Văn Mẫu một lần nữa nhấn mạnh vai trò của cử tri.', ['Trần Văn Mẫu: spoke']],
  ['Chủ tịch UBND tỉnh Trần Văn Mẫu đã nhiều lần khẳng định dịch đã giảm.', ['Trần Văn Mẫu: spoke']],
  [
    'Thủ tướng Trần Văn Mẫu và Chủ tịch Quốc hội Lê Thị Thử ca ngợi đóng góp của nhân dân.',
    ['Trần Văn Mẫu: spoke', 'Lê Thị Thử: spoke'],
  ],
  // why somebody has come
  [
    'Phó Chủ tịch UBND tỉnh Trần Văn Mẫu đã có mặt tại hiện trường để chỉ đạo công tác cứu hộ.',
    ['Trần Văn Mẫu: attended, directed'],
  ],
  ['Ông Trần Văn Mẫu, Phó Chủ tịch UBND quận, xuống đường chỉ đạo làm sạch vỉa hè.', ['Trần Văn Mẫu: directed']],
  ['Chủ tịch UBND tỉnh Trần Văn Mẫu dự họp để chỉ đạo các huyện.', ['Trần Văn Mẫu: attended']],
  [
    'Ông Trần Văn Mẫu, Chủ tịch UBND tỉnh, khẳng định huyện đã làm đúng. Trước mắt, yêu cầu xã lập biên bản.',
    ['Trần Văn Mẫu: spoke'],
  ],
  [
    'Ông Trần Văn Mẫu, Chủ tịch UBND tỉnh, khẳng định tỉnh nghiêm túc tiếp thu. Trước mắt, yêu cầu xã lập biên bản.',
    ['Trần Văn Mẫu: spoke, directed'],
  ],
  // what is asked of those above, of partners, or by others
  [
    'Tổng Thư ký Quốc hội Trần Văn Mẫu đề nghị, trong trường hợp không kịp chuẩn bị các nội dung, Ủy ban Thường vụ Quốc hội cho lùi kỳ họp.',
    ['Trần Văn Mẫu: spoke'],
  ],
  ['Đại biểu Trần Văn Mẫu nhắc nhở khi góp ý báo cáo.', ['Trần Văn Mẫu: spoke']],
  ['Phó Thủ tướng Trần Văn Mẫu đề nghị các nước kiên định.', ['Trần Văn Mẫu: spoke']],
  ['Chủ nhiệm Ủy ban Pháp luật Trần Văn Mẫu đề nghị cần có quy định về thông tin.', ['Trần Văn Mẫu: spoke']],
  [
    'Thủ tướng Trần Văn Mẫu dự hội nghị. Chủ tịch Hội Nông dân Lê Văn Thử đề nghị, Thủ tướng có chỉ đạo các bộ.',
    ['Trần Văn Mẫu: attended', 'Lê Văn Thử: spoke'],
  ],
  [
    'Đại biểu Quốc hội Trần Văn Mẫu băn khoăn, chưa rõ bộ có tham mưu cho Thủ tướng xem xét, chỉ đạo vụ việc hay không.',
    ['Trần Văn Mẫu: spoke'],
  ],
  [
    'Cơ quan kiểm tra quyết định khiển trách đối với đồng chí Trần Văn Mẫu, Chủ tịch UBND tỉnh, đồng thời đề nghị Ban Bí thư xem xét.',
    ['Trần Văn Mẫu:'],
  ],
  [
    'Đoàn nêu kết quả cuộc hội đàm với đồng chí Trần Văn Mẫu, Trưởng Ban Kinh tế Trung ương, và khẳng định quan hệ tốt đẹp.',
    ['Trần Văn Mẫu: attended'],
  ],
  [
    'Ông Trần Văn Mẫu đã được Ban Thường vụ Thành ủy chỉ định giữ chức vụ Phó Bí thư Huyện ủy và đề nghị giới thiệu bầu Chủ tịch.',
    ['Trần Văn Mẫu: appointed'],
  ],
  // who invites, how a team is made up, what is said of others
  ['Đoàn đã bắt đầu chuyến thăm Cuba theo lời mời của Bí thư Tỉnh ủy Trần Văn Mẫu.', ['Trần Văn Mẫu:']],
  [
    'Đoàn thanh tra do ông Trần Văn Mẫu, Phó Chánh Thanh tra tỉnh làm trưởng đoàn, ông Lê Văn Thử, Phó Giám đốc Sở Xây dựng làm phó trưởng đoàn, ngoài ra, còn có đại diện các sở.',
    ['Trần Văn Mẫu:', 'Lê Văn Thử:'],
  ],
  [
    'Tỉnh ủy thành lập đoàn kiểm tra do ông Trần Văn Mẫu, Chủ nhiệm Ủy ban Kiểm tra, làm trưởng đoàn.',
    ['Trần Văn Mẫu:'],
  ],
  [
    'Đoàn kiểm tra do ông Trần Văn Mẫu, Chủ nhiệm Ủy ban Kiểm tra, làm trưởng đoàn đã làm việc với huyện.',
    ['Trần Văn Mẫu: attended'],
  ],
  [
    'Bộ trưởng Trần Văn Mẫu được xác định là thiếu gương mẫu trong việc tiếp nhận, bổ nhiệm con trai.',
    ['Trần Văn Mẫu:'],
  ],
  ['Chủ tịch UBND huyện Trần Văn Mẫu không được giới thiệu mà thay vào đó huyện bầu chủ tịch mới.', ['Trần Văn Mẫu:']],
  ['Ý kiến trên được Phó Chủ tịch Quốc hội Trần Văn Mẫu tiếp nhận và cho biết sẽ nghiên cứu.', ['Trần Văn Mẫu: spoke']],
  ['Phó Trưởng phòng Trần Văn Mẫu báo cáo sai sự thật.', ['Trần Văn Mẫu:']],
  // further ways into an office
  ['Ông Trần Văn Mẫu, Phó Bí thư Tỉnh ủy, trở lại làm Thứ trưởng Bộ Tư pháp.', ['Trần Văn Mẫu: appointed']],
  ['Ông Trần Văn Mẫu được điều chuyển lên làm Giám đốc Sở Y tế.', ['Trần Văn Mẫu: appointed']],
  ['Chủ tịch UBND xã Trần Văn Mẫu vươn lên làm giàu.', ['Trần Văn Mẫu:']],
  [
    'Tỉnh ủy xin ý kiến để thay Phó Chủ tịch UBND tỉnh Trần Văn Mẫu được điều động làm Trưởng Ban Tuyên giáo.',
    ['Trần Văn Mẫu: appointed'],
  ],
  // who puts a candidate forward
  [
    'Ông Trần Văn Mẫu được bầu làm Chủ tịch UBND tỉnh, sau khi được Chủ tịch HĐND tỉnh Lê Thị Thử giới thiệu.',
    ['Trần Văn Mẫu: appointed', 'Lê Thị Thử: attended'],
  ],
  // a sentence that goes on with who spoke
  [
    'Phát biểu tại buổi lễ, ông Trần Văn Mẫu, Chủ tịch UBND tỉnh đánh giá cao nỗ lực của xã. Đồng thời, đề nghị xã Lạc Khê giữ vững các tiêu chí.',
    ['Trần Văn Mẫu: spoke, directed'],
  ],
  [
    'Ông Trần Văn Mẫu, Chủ tịch UBND tỉnh cho biết đường đã xong. Đồng thời, yêu cầu các huyện làm ngay.',
    ['Trần Văn Mẫu: spoke'],
  ],
  // a long row of those who were there with them
  [
    'Các đồng chí: Trần Văn Mẫu, Bí thư Tỉnh ủy; Lê Văn Thử, Chủ tịch UBND tỉnh cùng lãnh đạo Tỉnh ủy, HĐND tỉnh, UBND tỉnh, Mặt trận Tổ quốc tỉnh và các sở, ban, ngành, đoàn thể, doanh nghiệp tham dự.',
    ['Trần Văn Mẫu: attended', 'Lê Văn Thử: attended'],
  ],
  // who presides over a session asks the deputies
  ['Chủ tịch HĐND tỉnh Trần Văn Mẫu đề nghị các đại biểu tập trung thảo luận.', ['Trần Văn Mẫu: spoke']],
  ['Chủ tịch UBND tỉnh Trần Văn Mẫu đề nghị các huyện tập trung thảo luận.', ['Trần Văn Mẫu: directed']],
  // what is surveyed, and where
  [
    'Đoàn công tác do Chủ nhiệm Ủy ban Pháp luật Trần Văn Mẫu làm Trưởng đoàn có buổi khảo sát việc thực hiện Luật Đất đai.',
    ['Trần Văn Mẫu: attended'],
  ],
  ['Đồng chí Trần Văn Mẫu, Bí thư Chi bộ tiếp tục được tín nhiệm, giữ nhiệm vụ Bí thư.', ['Trần Văn Mẫu: appointed']],
  // lists of those elected
  [
    'Các ông Trần Văn Mẫu, Lê Văn Thử được bầu làm Phó Bí thư Tỉnh ủy.',
    ['Trần Văn Mẫu: appointed', 'Lê Văn Thử: appointed'],
  ],
  [
    'Ông Trần Văn Mẫu, ông Lê Văn Thử tái đắc cử Phó Bí thư Tỉnh ủy.',
    ['Trần Văn Mẫu: appointed', 'Lê Văn Thử: appointed'],
  ],
  [
    'Hai tỉnh có tân Bí thư lần lượt là ông Trần Văn Mẫu và bà Lê Thị Thử.',
    ['Trần Văn Mẫu: appointed', 'Lê Thị Thử: appointed'],
  ],
  [
    'Theo kết quả bầu Ban Chấp hành khóa 16, 11 người trong Ban Thường vụ Tỉnh ủy gồm các ông bà: Trần Văn Mẫu, Lê Thị Thử.',
    ['Trần Văn Mẫu: appointed', 'Lê Thị Thử: appointed'],
  ],
  // predicates behind semicolons, and what is only asked there
  [
    'Chủ tịch Quốc hội Trần Văn Mẫu đã hội đàm với Bộ trưởng Lê Văn Thử; chào xã giao Thủ tướng Phạm Văn Thí; phát biểu tại phiên họp.',
    ['Trần Văn Mẫu: attended, spoke', 'Lê Văn Thử: attended', 'Phạm Văn Thí: attended'],
  ],
  ['Thủ tướng Trần Văn Mẫu yêu cầu các bộ báo cáo; đề xuất giải pháp.', ['Trần Văn Mẫu: directed']],
  [
    'Bí thư Tỉnh ủy Trần Văn Mẫu đã chúc mừng ông Lê Văn Thử, đồng thời cho rằng đây là tin vui.',
    ['Trần Văn Mẫu: spoke', 'Lê Văn Thử:'],
  ],
  ['Giải trình ý kiến đại biểu, Bộ trưởng Trần Văn Mẫu đề nghị giữ như dự thảo.', ['Trần Văn Mẫu: spoke']],
  ['Ông Trần Văn Mẫu không đủ tuổi tái cử.', ['Trần Văn Mẫu:']],
  // captions without a verb
  [
    'Bí thư Tỉnh ủy Trần Văn Mẫu (trái) và Chủ tịch UBND tỉnh Lê Văn Thử tại phiên họp sáng nay.',
    ['Trần Văn Mẫu: attended', 'Lê Văn Thử: attended'],
  ],
  ['Bộ trưởng Trần Văn Mẫu tại buổi họp báo.', ['Trần Văn Mẫu:']],
  // to whom something goes, and who demands
  ['Thư đã được gửi lên Thủ tướng Trần Văn Mẫu, đề nghị dừng dự án.', ['Trần Văn Mẫu:']],
  ['Đại biểu Trần Văn Mẫu yêu cầu làm rõ việc này.', ['Trần Văn Mẫu: spoke']],
  ['Đáp từ, Bí thư Tỉnh ủy Trần Văn Mẫu đề nghị các sở quan tâm.', ['Trần Văn Mẫu: spoke']],
  // what an interview lets somebody say, and whom it asks
  ['Bà Lê Thị Mẫu, Giám đốc Sở Y tế: Dịch đã giảm nhiều so với năm trước.', ['Lê Thị Mẫu: spoke']],
  ['Ông Trần Văn Mẫu: Tín nhiệm cao: 45 phiếu.', ['Trần Văn Mẫu:']],
  ['Phóng viên đã có cuộc trao đổi với ông Trần Văn Mẫu, Giám đốc Sở Y tế.', ['Trần Văn Mẫu: spoke']],
  // who asks
  ['“Cần rà soát lại”, ông Trần Văn Mẫu, Phó Giám đốc Sở Y tế, đề nghị.', ['Trần Văn Mẫu: spoke']],
  ['ĐB Trần Văn Mẫu đề nghị Bộ trưởng làm rõ giải pháp.', ['Trần Văn Mẫu: spoke']],
  ['“Cần rà soát lại”, Bí thư Tỉnh ủy Trần Văn Mẫu đề nghị.', ['Trần Văn Mẫu: directed']],
  // visits that belong to somebody
  ['Sau chuyến thăm chính thức Lào của Chủ tịch nước Trần Văn Mẫu, hai bên hợp tác tốt.', ['Trần Văn Mẫu: visited']],
  ['Chuyến thăm là dịp để Chủ tịch nước Trần Văn Mẫu hiểu thêm.', ['Trần Văn Mẫu:']],
  // a caption that runs on into the next sentence
  [
    'Quang cảnh buổi lễ. Ảnh: TTXVN Tham dự lễ có Bí thư Tỉnh ủy Trần Văn Mẫu, Chủ tịch UBND tỉnh Lê Thị Mẫu.',
    ['Trần Văn Mẫu: attended', 'Lê Thị Mẫu: attended'],
  ],
  // meetings with voters
  ['Tại buổi tiếp xúc cử tri, Bí thư Tỉnh ủy Trần Văn Mẫu cho biết cầu sắp xong.', ['Trần Văn Mẫu: attended, spoke']],
  ['Bí thư Tỉnh ủy Trần Văn Mẫu nói tại cuộc tiếp xúc với cử tri.', ['Trần Văn Mẫu: spoke, attended']],
  ['Chủ tịch HĐND tỉnh Lê Thị Mẫu trong buổi tiếp xúc cử tri sáng 5/5.', ['Lê Thị Mẫu: attended']],
  ['Chủ tịch UBND tỉnh Lê Thị Mẫu tiếp khách quốc tế tại trụ sở.', ['Lê Thị Mẫu: attended']],
  [
    'Bà Lê Thị Mẫu - Phó Bí thư Tỉnh ủy - cùng các thành viên tổ đại biểu có buổi tiếp xúc với cử tri.',
    ['Lê Thị Mẫu: attended'],
  ],
  // who speaks of others, appoints them or speaks for the province
  [
    'Về việc của Chủ tịch UBND xã Trần Văn Mẫu và Phó Chủ tịch UBND xã Lê Thị Mẫu, Giám đốc Sở Y tế Hồ Văn Mẫu cho biết.',
    ['Trần Văn Mẫu:', 'Lê Thị Mẫu:', 'Hồ Văn Mẫu: spoke'],
  ],
  [
    'Bí thư Tỉnh ủy Trần Văn Mẫu cho biết tỉnh tin cậy đối với Chủ tịch UBND xã Lê Văn Mẫu, mong muốn xã làm tốt.',
    ['Trần Văn Mẫu: spoke', 'Lê Văn Mẫu:'],
  ],
  [
    'Ông Lê Văn Mẫu, Phó Giám đốc Sở Y tế, được Chủ tịch UBND tỉnh Trần Văn Mẫu bổ nhiệm giữ chức Giám đốc.',
    ['Lê Văn Mẫu: appointed', 'Trần Văn Mẫu:'],
  ],
  [
    'Bí thư Tỉnh ủy, Trưởng đoàn đại biểu Quốc hội tỉnh Trần Văn Mẫu đề nghị UBND tỉnh làm chặt chẽ.',
    ['Trần Văn Mẫu: directed'],
  ],
  ['Giám đốc Sở Y tế Trần Văn Mẫu khẳng định sẽ tiếp tục rà soát, tiếp công dân.', ['Trần Văn Mẫu: spoke']],
  ['Phó Chủ tịch UBND tỉnh Trần Văn Mẫu được Bộ Chính trị phân công làm Bí thư Tỉnh ủy.', ['Trần Văn Mẫu: appointed']],
  ['Người thay thế vị trí Bí thư Tỉnh ủy là ông Trần Văn Mẫu, Phó Bí thư Tỉnh ủy.', ['Trần Văn Mẫu: appointed']],
  ['“ Cần tự tháo gỡ ", ĐBQH Trần Văn Mẫu (Tân Sơn) chia sẻ.', ['Trần Văn Mẫu: spoke']],
  ['Dịch đã giảm. ĐB Trần Văn Mẫu (đoàn Tân Sơn): Cần giải pháp đồng bộ.', ['Trần Văn Mẫu: spoke']],
  // words that only look like deeds
  ['Chủ tịch UBND tỉnh Trần Văn Mẫu tham gia Ban Chấp hành Đảng bộ tỉnh từ năm 2014.', ['Trần Văn Mẫu:']],
  ['Chủ tịch HĐND tỉnh Trần Văn Mẫu có đơn xin thôi giữ chức Chủ tịch HĐND.', ['Trần Văn Mẫu:']],
  ['Phó Chủ tịch UBND tỉnh Trần Văn Mẫu gắn biển công vụ cho xe của mình.', ['Trần Văn Mẫu:']],
  ['Công ty do chồng của bà Lê Thị Mẫu, Giám đốc Sở Y tế, tham gia điều hành.', ['Lê Thị Mẫu:']],
  ['Thủ tướng đi theo lời mời của Tổng thống Trần Văn Mẫu.', ['Trần Văn Mẫu:']],
  ['Cấp phó của ông Trần Văn Mẫu ở HĐND tỉnh đã chủ trì hội nghị.', ['Trần Văn Mẫu:']],
  // lists
  [
    'Tham dự và chỉ đạo hội nghị có các đồng chí: Trần Văn Mẫu, Bí thư Tỉnh ủy; Lê Thị Mẫu, Phó Chủ tịch HĐND tỉnh.',
    ['Trần Văn Mẫu: attended, directed', 'Lê Thị Mẫu: attended, directed'],
  ],
  ['Về phía tỉnh có ông Trần Văn Mẫu, Chủ tịch UBND tỉnh.', ['Trần Văn Mẫu: attended']],
  [
    'Dự lễ có ông Trần Văn Mẫu, Chủ tịch UBND tỉnh; Về phía trường có bà Lê Thị Mẫu, Hiệu trưởng.',
    ['Trần Văn Mẫu: attended', 'Lê Thị Mẫu: attended'],
  ],
  [
    'Hội nghị diễn ra dưới sự chủ trì của các đồng chí: Trần Văn Mẫu, Bí thư Tỉnh ủy; Lê Thị Mẫu, Chủ tịch UBND tỉnh.',
    ['Trần Văn Mẫu: chaired', 'Lê Thị Mẫu: chaired'],
  ],
  [
    'Đồng chí Trần Văn Mẫu, Bí thư Tỉnh ủy và đồng chí Lê Thị Mẫu, Chủ tịch UBND tỉnh chủ trì hội nghị.',
    ['Trần Văn Mẫu: chaired', 'Lê Thị Mẫu: chaired'],
  ],
  [
    'Bí thư Tỉnh ủy Trần Văn Mẫu, Phó Bí thư Tỉnh ủy Lê Thị Mẫu dự kỳ họp.',
    ['Trần Văn Mẫu: attended', 'Lê Thị Mẫu: attended'],
  ],
  ['Trả lời đại biểu Trần Văn Mẫu, Bộ trưởng Lê Thị Mẫu dự họp.', ['Trần Văn Mẫu:', 'Lê Thị Mẫu: attended']],
  [
    'Chủ tịch nước Trần Văn Mẫu đã hội đàm với Thủ tướng Lê Thị Mẫu.',
    ['Trần Văn Mẫu: attended', 'Lê Thị Mẫu: attended'],
  ],
  ['Ông Trần Văn Mẫu (Bí thư Tỉnh ủy) nói đường đã xong.', ['Trần Văn Mẫu: spoke']],
  [
    '“Phải làm ngay", Bí thư Tỉnh ủy Trần Văn Mẫu nhấn mạnh. Bà Lê Thị Mẫu, Giám đốc Sở Y tế cho biết đã làm.',
    ['Trần Văn Mẫu: spoke', 'Lê Thị Mẫu: spoke'],
  ],
  // a verb before its subject
  ['Phát biểu tại lễ khai giảng, Chủ tịch UBND xã Trần Văn Mẫu chúc các em học tốt.', ['Trần Văn Mẫu: spoke']],
  ['Theo Giám đốc Sở Y tế Lê Thị Mẫu, dịch đã giảm.', ['Lê Thị Mẫu: spoke']],
  // who refers back
  [
    'Chủ tịch UBND tỉnh Trần Văn Mẫu chủ trì cuộc họp với Giám đốc Sở Y tế Lê Thị Mẫu. Đồng chí nhấn mạnh phải làm sớm.',
    ['Trần Văn Mẫu: chaired, spoke', 'Lê Thị Mẫu:'],
  ],
  [
    'Chủ tịch UBND tỉnh Trần Văn Mẫu chủ trì cuộc họp. Chủ tịch UBND tỉnh yêu cầu các sở làm sớm.',
    ['Trần Văn Mẫu: chaired, directed'],
  ],
  [
    'Chủ tịch UBND tỉnh Trần Văn Mẫu dự họp. Ông Lê Văn Thử - Giám đốc Sở Tài chính thừa ủy quyền Chủ tịch UBND tỉnh trình Tờ trình.',
    ['Trần Văn Mẫu: attended', 'Lê Văn Thử: spoke'],
  ],
  // below asks, above directs
  ['Đại biểu Quốc hội Trần Văn Mẫu đề nghị sửa luật.', ['Trần Văn Mẫu: spoke']],
  ['Chủ tịch UBND tỉnh Trần Văn Mẫu đề nghị Chính phủ bố trí vốn.', ['Trần Văn Mẫu: spoke']],
  ['Chủ tịch UBND tỉnh Trần Văn Mẫu đề nghị các huyện bố trí vốn.', ['Trần Văn Mẫu: directed']],
  // appointments
  ['HĐND tỉnh đã bầu ông Trần Văn Mẫu giữ chức Chủ tịch UBND tỉnh.', ['Trần Văn Mẫu: appointed']],
  ['Đoàn đã được ông Trần Văn Mẫu, Giám đốc Sở Nông nghiệp tỉnh giới thiệu về mô hình.', ['Trần Văn Mẫu: spoke']],
  [
    'Hội nghị công bố quyết định bổ nhiệm Phó Chủ tịch UBND huyện Vân Trà. Đại diện lãnh đạo tỉnh có các Phó Chủ tịch UBND tỉnh: Trần Văn Mẫu, Lê Thị Thử.',
    ['Trần Văn Mẫu: attended', 'Lê Thị Thử: attended'],
  ],
  ['Tỉnh ủy giới thiệu ông Trần Văn Mẫu để HĐND tỉnh bầu giữ chức Chủ tịch UBND tỉnh.', ['Trần Văn Mẫu:']],
  ['Bà Lê Thị Mẫu đã cắt giảm biên chế khi còn nắm giữ chức vụ Giám đốc Sở Y tế.', ['Lê Thị Mẫu:']],
  ['Ông Trần Văn Mẫu được bầu làm Chủ tịch UBND huyện.', ['Trần Văn Mẫu: appointed']],
  [
    'Các ông Trần Văn Mẫu, Lê Văn Thử và bà Phạm Thị Thí được bầu làm Phó Chủ tịch UBND huyện.',
    ['Trần Văn Mẫu: appointed', 'Lê Văn Thử: appointed', 'Phạm Thị Thí: appointed'],
  ],
  [
    'Từ trái qua: Chủ tịch UBND tỉnh Trần Văn Mẫu, Giám đốc Sở Y tế Lê Thị Mẫu tại lễ khánh thành.',
    ['Trần Văn Mẫu: attended', 'Lê Thị Mẫu: attended'],
  ],
  ['Từ trái qua: Chủ tịch UBND tỉnh Trần Văn Mẫu, Giám đốc Sở Y tế Lê Thị Mẫu.', ['Trần Văn Mẫu:', 'Lê Thị Mẫu:']],
  ['Ông Trần Văn Mẫu (Giám đốc Văn phòng Đăng ký đất đai) bị phê bình.', ['Trần Văn Mẫu:']],
  [
    'HĐND bầu các Phó Chủ tịch UBND huyện, trong đó có hai người mới: ông Trần Văn Mẫu; bà Lê Thị Mẫu.',
    ['Trần Văn Mẫu: appointed', 'Lê Thị Mẫu: appointed'],
  ],
  [
    'Bí thư Tỉnh ủy Trần Văn Mẫu đã trao quyết định bổ nhiệm Giám đốc Sở Y tế đối với ông Lê Văn Thử.',
    ['Trần Văn Mẫu: attended', 'Lê Văn Thử: appointed'],
  ],
  ['Chủ tịch UBND tỉnh Trần Văn Mẫu đã về xã Tân Mẫu đối thoại với người dân.', ['Trần Văn Mẫu: attended']],
  ['Chủ tịch Ủy ban bầu cử Trần Văn Mẫu.', ['Trần Văn Mẫu:']],
  ['Xã bầu bổ sung chức danh Chủ tịch UBND xã thay ông Trần Văn Mẫu.', ['Trần Văn Mẫu:']],
  // times, appositions and companions between a subject and its verb
  ['Chủ tịch nước Trần Văn Mẫu sáng 12/3 đã ký lệnh công bố luật.', ['Trần Văn Mẫu: signed']],
  ['Bí thư Tỉnh ủy Trần Văn Mẫu, thay mặt Ban Thường vụ đọc tờ trình.', ['Trần Văn Mẫu: spoke']],
  ['Bà Lê Thị Mẫu, Trưởng ban Pháp chế, HĐND TP. HCM, đề nghị quận làm rõ.', ['Lê Thị Mẫu: directed']],
  ['Ông Trần Văn Mẫu, Chủ tịch UBND tỉnh này, đã giải trình việc vắng mặt.', ['Trần Văn Mẫu: spoke']],
  [
    'Bí thư Tỉnh ủy Trần Văn Mẫu, Chủ tịch UBND tỉnh Lê Văn Thử, lãnh đạo các sở đã đến thăm làng nghề.',
    ['Trần Văn Mẫu: visited', 'Lê Văn Thử: visited'],
  ],
  ['Bí thư Tỉnh ủy Trần Văn Mẫu cùng các đại biểu dự lễ thượng cờ.', ['Trần Văn Mẫu: attended']],
  // who is asked, owes or lacks what the verb says
  ['Cử tri yêu cầu Giám đốc Sở Y tế Lê Thị Mẫu giải trình việc thiếu thuốc.', ['Lê Thị Mẫu:']],
  ['Bộ trưởng Trần Văn Mẫu cần trả lời rõ hơn.', ['Trần Văn Mẫu:']],
  ['Bộ trưởng Trần Văn Mẫu đã phải thừa nhận việc chậm trễ.', ['Trần Văn Mẫu: spoke']],
  ['Chủ tịch UBND huyện Trần Văn Mẫu đã thiếu kiểm tra, đôn đốc các xã.', ['Trần Văn Mẫu:']],
  ['Chủ tịch UBND huyện Trần Văn Mẫu đã chỉ đạo kiểm tra các kho xăng.', ['Trần Văn Mẫu: directed']],
  // titles without a name
  ['Đại biểu Trần Văn Mẫu dự phiên họp. Luật được 91% đại biểu tán thành.', ['Trần Văn Mẫu: attended']],
  ['Đại biểu Trần Văn Mẫu dự phiên họp. Theo đại biểu này, luật còn thiếu.', ['Trần Văn Mẫu: attended, spoke']],
  [
    'Chủ tịch HĐND tỉnh Trần Văn Mẫu dự kỳ họp. HĐND sẽ bầu Chủ tịch HĐND tỉnh theo quy trình.',
    ['Trần Văn Mẫu: attended'],
  ],
  // words of address, and questions that are answered
  [
    'Giám đốc Sở Y tế Lê Thị Mẫu phát biểu tại kỳ họp. Bí thư Tỉnh ủy Phạm Thị Thí sinh năm 1970. Bà được bầu làm Bí thư Tỉnh ủy năm 2020.',
    ['Lê Thị Mẫu: spoke', 'Phạm Thị Thí: appointed'],
  ],
  [
    'Trả lời chất vấn của đại biểu Trần Văn Mẫu, Bộ trưởng Lê Văn Thử cho biết vốn còn thiếu.',
    ['Trần Văn Mẫu: spoke', 'Lê Văn Thử: spoke'],
  ],
  // captions and visits
  ['Giám đốc Sở Y tế Lê Thị Mẫu tại buổi tiếp xúc cử tri.', ['Lê Thị Mẫu: attended']],
  ['Ông Trần Văn Mẫu, tân Chủ tịch UBND tỉnh, nhận hoa chúc mừng.', ['Trần Văn Mẫu: attended']],
  // the last honours are attended, graves and memorials visited
  ['Bí thư Tỉnh ủy Trần Văn Mẫu ghi sổ tang.', ['Trần Văn Mẫu: attended']],
  [
    'Đến viếng còn có nguyên Bí thư Tỉnh ủy Trần Văn Mẫu, Chủ tịch UBND tỉnh Lê Thị Thử.',
    ['Trần Văn Mẫu: attended', 'Lê Thị Thử: attended'],
  ],
  ['Chủ tịch nước Trần Văn Mẫu viếng mộ liệt sĩ.', ['Trần Văn Mẫu: visited']],
  // congratulating tells of who does nothing else
  ['Bí thư Tỉnh ủy Trần Văn Mẫu (phải) chúc mừng ông Lê Văn Thử.', ['Trần Văn Mẫu: attended', 'Lê Văn Thử:']],
  [
    'Bí thư Tỉnh ủy Trần Văn Mẫu chúc mừng ông Lê Văn Thử và nhấn mạnh trách nhiệm mới.',
    ['Trần Văn Mẫu: spoke', 'Lê Văn Thử:'],
  ],
  ['Thủ tướng Trần Văn Mẫu gửi điện chúc mừng đội tuyển.', ['Trần Văn Mẫu: spoke']],
  // from one office to the next
  [
    'Ông Trần Văn Mẫu thôi giữ chức Bí thư Huyện ủy để nhận nhiệm vụ Trưởng Ban Dân vận Tỉnh ủy.',
    ['Trần Văn Mẫu: appointed'],
  ],
  // praise and thanks beside what is directed
  [
    'Kết luận hội nghị, Chủ tịch UBND tỉnh Trần Văn Mẫu biểu dương các xã; yêu cầu Sở Y tế rà soát kho thuốc.',
    ['Trần Văn Mẫu: directed'],
  ],
  ['Bí thư Tỉnh ủy Trần Văn Mẫu ghi nhận kết quả của xã.', ['Trần Văn Mẫu: spoke']],
  // who is asked: partners, those above, a council, or nobody
  ['Chủ tịch nước Trần Văn Mẫu đề nghị hai bên mở thêm cửa khẩu.', ['Trần Văn Mẫu: spoke']],
  ['Thủ tướng Nhật Bản Abe Mẫu đề nghị Việt Nam tạo thuận lợi.', ['Abe Mẫu: spoke']],
  ['Thứ trưởng Bộ Công Thương Trần Văn Mẫu đề nghị các doanh nghiệp chủ động.', ['Trần Văn Mẫu: spoke']],
  ['Chủ tịch Hội Nông dân tỉnh Trần Văn Mẫu đề nghị HĐND tỉnh dành một kỳ họp cho việc này.', ['Trần Văn Mẫu: spoke']],
  ['Phó Bí thư Tỉnh ủy Trần Văn Mẫu đề nghị HĐND tỉnh chuẩn bị kỹ kỳ họp.', ['Trần Văn Mẫu: directed']],
  ['Chủ tịch UBND xã Trần Văn Mẫu đề nghị tăng phụ cấp cho cán bộ thôn.', ['Trần Văn Mẫu: spoke']],
  ['Chủ tịch UBND tỉnh Trần Văn Mẫu đề nghị các sở rà soát, báo cáo Chính phủ.', ['Trần Văn Mẫu: directed']],
  ['Bí thư Tỉnh ủy, đại biểu Quốc hội tỉnh Trần Văn Mẫu đề nghị các sở làm sớm.', ['Trần Văn Mẫu: directed']],
  ['Bà Lê Thị Mẫu được bổ nhiệm làm Trưởng phòng và được đề nghị quy hoạch.', ['Lê Thị Mẫu: appointed']],
  [
    'Cử tri cảm ơn Thủ tướng Trần Văn Mẫu đã chỉ đạo quyết liệt. Ông Lê Văn Thử, Giám đốc Sở Y tế nói.',
    ['Trần Văn Mẫu:', 'Lê Văn Thử: spoke'],
  ],
  // what is written, and what somebody is directed to do
  [
    'Phó Tổng Thanh tra Chính phủ Trần Văn Mẫu có văn bản số 76/TTCP-V1 ngày 5/3/2017 đề nghị UBND thành phố báo cáo.',
    ['Trần Văn Mẫu: directed'],
  ],
  ['Chủ tịch UBND tỉnh Trần Văn Mẫu vừa ký công văn yêu cầu các huyện làm rõ.', ['Trần Văn Mẫu: signed, directed']],
  ['Thủ tướng Trần Văn Mẫu yêu cầu các bộ rà soát các kho, kiểm tra việc nhập hàng.', ['Trần Văn Mẫu: directed']],
  // brackets, remarks and the rest of a title between a subject and its verb
  ['Đại biểu Trần Văn Mẫu (Đoàn Hà Giang) cho rằng luật còn thiếu.', ['Trần Văn Mẫu: spoke']],
  [
    'Bà Lê Thị Mẫu, Giám đốc Sở Y tế, người từng có tám năm làm bác sĩ ở huyện, kiến nghị Quốc hội sửa luật.',
    ['Lê Thị Mẫu: spoke'],
  ],
  ['Ông Trần Văn Mẫu, 76 tuổi, kể lại chuyện cũ.', ['Trần Văn Mẫu: spoke']],
  [
    'Quốc hội nghe Bộ trưởng Bộ Tài chính Trần Văn Mẫu, thừa ủy quyền của Thủ tướng Chính phủ trình bày Tờ trình.',
    ['Trần Văn Mẫu: spoke'],
  ],
  ['Theo ông Trần Văn Mẫu, UBND tỉnh đã chỉ đạo các sở vào cuộc.', ['Trần Văn Mẫu: spoke']],
  [
    'Bí thư Thành ủy Trần Văn Mẫu cùng các ứng cử viên đại biểu Quốc hội khóa mới của đơn vị bầu cử số 8 (gồm các huyện Tân Mẫu, Tân Thử) tiếp xúc cử tri.',
    ['Trần Văn Mẫu: attended'],
  ],
  [
    'Tại buổi tiếp xúc cử tri quận 1 và quận 3 của Bí thư Thành ủy Trần Văn Mẫu, nhiều ý kiến được nêu.',
    ['Trần Văn Mẫu: attended'],
  ],
  [
    'Ngay sau khi tham dự và phát biểu chỉ đạo hội nghị, Thủ tướng Trần Văn Mẫu về thăm xã.',
    ['Trần Văn Mẫu: attended, directed, visited'],
  ],
  ['Bộ trưởng Trần Văn Mẫu trước giờ công bố kết quả.', ['Trần Văn Mẫu:']],
  // several heard, met or listed
  [
    'HĐND tỉnh nghe Trưởng Ban Pháp chế Trần Văn Mẫu, Trưởng Ban Dân tộc Lê Thị Mẫu báo cáo thẩm tra.',
    ['Trần Văn Mẫu: spoke', 'Lê Thị Mẫu: spoke'],
  ],
  [
    'Thủ tướng hoan nghênh kết quả hội đàm giữa Bộ trưởng Trần Văn Mẫu và Bộ trưởng Lê Văn Thử.',
    ['Trần Văn Mẫu: attended', 'Lê Văn Thử: attended'],
  ],
  [
    'Tổ đại biểu Quốc hội gồm bà Lê Thị Mẫu - Chủ tịch HĐND tỉnh, ông Trần Văn Mẫu - Chánh án Tòa án nhân dân tỉnh.',
    ['Lê Thị Mẫu: attended', 'Trần Văn Mẫu: attended'],
  ],
  [
    'Cùng dự còn có lãnh đạo các ban của tỉnh; Thiếu tướng Trần Văn Mẫu, nguyên Giám đốc Công an tỉnh; bà Lê Thị Mẫu, Giám đốc Sở Y tế bận công tác.',
    ['Trần Văn Mẫu: attended', 'Lê Thị Mẫu:'],
  ],
  [
    'Phó Bí thư Tỉnh ủy Trần Văn Mẫu chủ trì; dự hội nghị có Giám đốc Sở Y tế Lê Thị Mẫu, Giám đốc Sở Nội vụ Hồ Văn Mẫu.',
    ['Trần Văn Mẫu: chaired', 'Lê Thị Mẫu: attended', 'Hồ Văn Mẫu: attended'],
  ],
  ['Đoàn giám sát do ông Trần Văn Mẫu, Trưởng Ban Pháp chế làm trưởng đoàn.', ['Trần Văn Mẫu: attended']],
  ['Đoàn giám sát sẽ do ông Trần Văn Mẫu, Trưởng Ban Pháp chế làm trưởng đoàn.', ['Trần Văn Mẫu:']],
  // who is elected or moves on
  [
    'Những người được bầu kế nhiệm là Chủ tịch UBND huyện Trần Văn Mẫu, Phó Chủ tịch UBND huyện Lê Thị Mẫu.',
    ['Trần Văn Mẫu: appointed', 'Lê Thị Mẫu: appointed'],
  ],
  [
    'Phiên họp nghe công bố quyết định bổ nhiệm ông Trần Văn Mẫu làm Phó Giám đốc Sở Y tế; ông Lê Văn Thử, Phó Giám đốc Sở Nội vụ nghỉ hưu từ 1/12.',
    ['Trần Văn Mẫu: appointed', 'Lê Văn Thử:'],
  ],
  ['Giám đốc Sở Nội vụ Trần Văn Mẫu về làm Bí thư Huyện ủy.', ['Trần Văn Mẫu: appointed']],
  ['Ông Trần Văn Mẫu bị kỷ luật vì các vi phạm khi giữ cương vị Giám đốc Sở Y tế.', ['Trần Văn Mẫu:']],
  [
    'Ban Bí thư quyết định điều động ông Trần Văn Mẫu, Chánh Văn phòng Tỉnh ủy đến công tác tại HĐND tỉnh.',
    ['Trần Văn Mẫu:'],
  ],
  ['Ông Trần Văn Mẫu được điều động giữ chức Giám đốc Sở Y tế.', ['Trần Văn Mẫu: appointed']],
  [
    'Ba Phó Chủ tịch UBND tỉnh mới được bầu (ông Trần Văn Mẫu – nguyên Giám đốc Sở Y tế; Lê Văn Thử – nguyên Giám đốc Sở Nội vụ) không phải lấy phiếu.',
    ['Trần Văn Mẫu: appointed', 'Lê Văn Thử: appointed'],
  ],
  ['Tài sản của ông Trần Văn Mẫu được kê khai khi chuẩn bị được bổ nhiệm Chủ tịch UBND tỉnh.', ['Trần Văn Mẫu:']],
  // what others do
  ['Phó Chủ tịch UBND xã tạm thời thay ông Trần Văn Mẫu điều hành công việc.', ['Trần Văn Mẫu:']],
  ['Văn phòng hoàn thiện dự thảo để trình Bí thư Tỉnh ủy Trần Văn Mẫu ký ban hành.', ['Trần Văn Mẫu:']],
  ['Bộ trưởng Trần Văn Mẫu tại phiên chất vấn, Ngân hàng Nhà nước đã chỉ đạo các ngân hàng.', ['Trần Văn Mẫu:']],
  // who chairs, signs, or presides over what a meeting is about
  ['Không đồng tình, Chủ tọa Trần Văn Mẫu yêu cầu Sở Y tế trả lời lại.', ['Trần Văn Mẫu: chaired, directed']],
  ['Thay mặt HĐND tỉnh, Phó Chủ tịch, đã ký: Trần Văn Mẫu.', ['Trần Văn Mẫu: signed']],
  [
    'Giám đốc Công an tỉnh Trần Văn Mẫu chủ trì hội nghị giao ban quý I, đánh giá công tác ba tháng đầu năm.',
    ['Trần Văn Mẫu: chaired'],
  ],
  ['Ông Trần Văn Mẫu làm việc tại Công ty Cơ khí từ năm 1989.', ['Trần Văn Mẫu:']],
  // words that a quotation or a colon gives to somebody
  ['“Phải làm ngay thôi”, ông Trần Văn Mẫu, Giám đốc Sở Y tế gắt lên.', ['Trần Văn Mẫu: spoke']],
  ['Trưởng thôn Trần Văn Mẫu cười: “Năm nay được mùa”.', ['Trần Văn Mẫu: spoke']],
  ['Giám đốc Sở Y tế Lê Thị Mẫu thẳng thắn: thuốc còn thiếu.', ['Lê Thị Mẫu: spoke']],
  [
    '✔ Dự và chỉ đạo hội nghị có: Đồng chí Trần Văn Mẫu – Bí thư Đảng ủy; đồng chí Lê Thị Thử – Chủ tịch UBND xã.',
    ['Trần Văn Mẫu: attended, directed', 'Lê Thị Thử: attended, directed'],
  ],
  ['Cử tri Lê Thị Mẫu (nguyên Giám đốc Sở Y tế) thẳng thắn: “Thuốc còn thiếu”.', ['Lê Thị Mẫu: spoke']],
  ['Giám đốc Sở Y tế Lê Thị Mẫu sắp trả lời chất vấn về giá thuốc.', ['Lê Thị Mẫu:']],
  ['Kỹ sư cũng theo đoàn Bí thư Thành ủy Trần Văn Mẫu đi học tập kinh nghiệm.', ['Trần Văn Mẫu:']],
  [
    'HĐND bầu các ông Trần Văn Mẫu (Giám đốc Sở Y tế - tỷ lệ tán thành 92%), Phạm Văn Thử (Giám đốc Sở Tài chính, 80% tán thành).',
    ['Trần Văn Mẫu: appointed', 'Phạm Văn Thử: appointed'],
  ],
  ['Chủ tịch UBND huyện Trần Văn Mẫu đã kiến nghị Thủ tướng xem xét, chỉ đạo 3 nội dung.', ['Trần Văn Mẫu: spoke']],
  ['Bức thư gửi tới Bộ trưởng Bộ Y tế Lê Thị Mẫu mong muốn của cử tri Vân Trà.', ['Lê Thị Mẫu:']],
  [
    'Ông Trần Văn Mẫu, Phó Chủ tịch UBND huyện, được điều chuyển làm Bí thư Huyện ủy Vân Trà.',
    ['Trần Văn Mẫu: appointed'],
  ],
  ['Bí thư Huyện ủy Trần Văn Mẫu tiếp xúc với báo chí tối qua.', ['Trần Văn Mẫu:']],
  ['Ông kể câu nói của đồng chí Trần Văn Mẫu: “Hãy tự cứu mình”.', ['Trần Văn Mẫu:']],
  ['Báo Tân Sơn dẫn lời Giám đốc Sở Y tế Lê Thị Mẫu.', ['Lê Thị Mẫu: spoke']],
  ['"Có đồng chí Bộ trưởng Trần Văn Mẫu ở đây, tôi giao nhiệm vụ luôn.', ['Trần Văn Mẫu:']],
  // a full name written again without a word of address
  [
    'Chủ tịch nước Lê Văn Thử tiếp đồng chí Vưu Mẫu, Bí thư Tỉnh ủy và đồng chí Vu Vỹ Thí, Tỉnh trưởng. Bí thư Tỉnh ủy Vưu Mẫu bày tỏ vui mừng.',
    ['Lê Văn Thử: attended', 'Vưu Mẫu: attended, spoke', 'Vu Vỹ Thí: attended'],
  ],
  ['Đồng chí Vưu Mẫu, Bí thư Tỉnh ủy, dự hội nghị. Đường Vưu Mẫu kiểm tra xong.', ['Vưu Mẫu: attended']],
  // voters of a place, and who is not there
  ['Bí thư Thành ủy Trần Văn Mẫu tiếp xúc cử tri Hà Nội.', ['Trần Văn Mẫu: attended']],
  ['Đại biểu Trần Văn Mẫu vắng mặt tại buổi tiếp xúc cử tri.', ['Trần Văn Mẫu:']],
  // who comes with whom
  [
    'Cùng đi với Tổng Bí thư Trần Văn Mẫu và Phu nhân có ông Lê Văn Thử, Trưởng ban Tổ chức; bà Phạm Thị Thí, Bộ trưởng Bộ Y tế.',
    ['Trần Văn Mẫu:', 'Lê Văn Thử: attended', 'Phạm Thị Thí: attended'],
  ],
  [
    'Bí thư Tỉnh ủy làm việc với xã. Ảnh: TTXVN Cùng đi có các đồng chí Trần Văn Mẫu, Giám đốc Sở Y tế; Lê Thị Thử, Giám đốc Sở Nội vụ.',
    ['Trần Văn Mẫu: attended', 'Lê Thị Thử: attended'],
  ],
  // those who won a seat
  [
    '13 thành viên khác trúng cử là Bộ trưởng Y tế Trần Văn Mẫu; Bộ trưởng Nội vụ Lê Thị Thử.',
    ['Trần Văn Mẫu: appointed', 'Lê Thị Thử: appointed'],
  ],
  [
    'Có 100 người tái đắc cử, trong đó có 7 người của tỉnh gồm: Bí thư Tỉnh ủy Trần Văn Mẫu, Chủ tịch UBND tỉnh Lê Thị Thử.',
    ['Trần Văn Mẫu: appointed', 'Lê Thị Thử: appointed'],
  ],
  ['Chỉ 3 người trúng cử, 4 người trượt, trong đó có Chủ tịch UBND xã Trần Văn Mẫu.', ['Trần Văn Mẫu:']],
  [
    'Sau khi bầu bổ sung, UBND tỉnh hiện có 5 người gồm Chủ tịch UBND tỉnh Trần Văn Mẫu và Phó Chủ tịch Lê Văn Thử.',
    ['Trần Văn Mẫu:', 'Lê Văn Thử:'],
  ],
  // who speaks behind a quotation, and what others say, praise or still plan of somebody
  [
    '"Sở đã xin điều ông Trần Văn Mẫu, Trưởng phòng, và Bộ Công an đã đồng ý", ông Lê Văn Thử, Giám đốc Sở Y tế, nói.',
    ['Trần Văn Mẫu:', 'Lê Văn Thử: spoke'],
  ],
  [
    'Khen ngợi Bộ trưởng Trần Văn Mẫu khi có chỉ đạo quyết liệt, Tổng Bí thư Lê Văn Thử nhấn mạnh vai trò của ngành.',
    ['Trần Văn Mẫu:', 'Lê Văn Thử: spoke'],
  ],
  ['Tỉnh sẽ lập ban chỉ đạo do Phó Chủ tịch UBND tỉnh Trần Văn Mẫu trực tiếp kiểm tra.', ['Trần Văn Mẫu:']],
  ['Theo đánh giá của hội đồng do Bộ trưởng Trần Văn Mẫu dẫn đầu, lò đã đạt yêu cầu.', ['Trần Văn Mẫu: attended']],
  ['Theo đó ông Trần Văn Mẫu, Chánh Văn phòng Tỉnh ủy, trúng cử.', ['Trần Văn Mẫu: appointed']],
  ['Bộ trưởng Bộ Y tế Trần Văn Mẫu có mặt. Ba vị Bộ trưởng đăng đàn.', ['Trần Văn Mẫu: attended']],
  [
    'Thủ tướng Trần Văn Mẫu và Phó Thủ tướng Lê Văn Thử đều phải lên tiếng.',
    ['Trần Văn Mẫu: spoke', 'Lê Văn Thử: spoke'],
  ],
  // who is asked: drafts, ministries, investors, places abroad
  ['Phó Chủ tịch Quốc hội Trần Văn Mẫu đề nghị Ban soạn thảo xem xét thêm.', ['Trần Văn Mẫu: spoke']],
  ['Chủ tịch Quốc hội Lê Thị Mẫu đề nghị dự thảo bổ sung một điều.', ['Lê Thị Mẫu: directed']],
  ['Bí thư Thành ủy Trần Văn Mẫu đề nghị Bộ phối hợp với thành phố.', ['Trần Văn Mẫu: spoke']],
  ['Chủ tịch UBND tỉnh Trần Văn Mẫu đề nghị tập đoàn sớm khởi công.', ['Trần Văn Mẫu: spoke']],
  ['Chủ tịch nước Trần Văn Mẫu đề nghị phía Nhật Bản mở cửa thị trường.', ['Trần Văn Mẫu: spoke']],
  // who talk with one another
  [
    'Phó Thủ tướng Trần Văn Mẫu trao đổi với Bộ trưởng Lê Văn Thử bên hành lang Quốc hội.',
    ['Trần Văn Mẫu: attended', 'Lê Văn Thử: attended'],
  ],
  [
    'Bộ trưởng Trần Văn Mẫu trao đổi với Chủ tịch nước Lê Văn Thử về đường sắt.',
    ['Trần Văn Mẫu: spoke', 'Lê Văn Thử:'],
  ],
  // whom the verb before takes
  [
    'Đại biểu Phạm Thị Thí chất vấn Bộ trưởng Trần Văn Mẫu; đại biểu Lê Văn Thử tranh luận.',
    ['Phạm Thị Thí: spoke', 'Trần Văn Mẫu:', 'Lê Văn Thử: spoke'],
  ],
  // appointments put off, undone or to no office
  ['Sở tạm dừng việc bổ nhiệm lại ông Trần Văn Mẫu, Giám đốc Bệnh viện huyện.', ['Trần Văn Mẫu:']],
  ['Bà Lê Thị Mẫu, Giám đốc Sở Y tế, người từng có nhiều năm giữ chức vụ ấy.', ['Lê Thị Mẫu:']],
  ['Ông Trần Văn Mẫu, nguyên Chánh Thanh tra tỉnh, đã được điều động giữ vị trí khác.', ['Trần Văn Mẫu:']],
  // what is to be assigned, in the words of a speaker
  [
    'Ông Trần Văn Mẫu, Giám đốc Sở Y tế, lưu ý các xã cần sớm ổn định, phân công, giao trách nhiệm cụ thể.',
    ['Trần Văn Mẫu: spoke'],
  ],
  // those present are listed behind "có", a clause of their own
  ['Dự lễ khánh thành có đại diện các sở; ông Trần Văn Mẫu, Bí thư Huyện ủy.', ['Trần Văn Mẫu: attended']],
  [
    'Ông Trần Văn Mẫu, Chủ tịch Hội Nông dân tỉnh chủ trì hội nghị, dự hội nghị có bà Lê Thị Thử, Phó Trưởng ban Dân vận.',
    ['Trần Văn Mẫu: chaired', 'Lê Thị Thử: attended'],
  ],
  [
    'Chủ tịch UBND tỉnh Trần Văn Mẫu thăm thôn, dự lễ khởi công cầu có vốn 5 tỷ đồng, ông Lê Văn Thử, Giám đốc Sở Y tế phát biểu.',
    ['Trần Văn Mẫu: visited, attended', 'Lê Văn Thử: spoke'],
  ],
  [
    'Dự hội nghị có quy mô lớn, Chủ tịch UBND tỉnh Trần Văn Mẫu đề nghị các xã làm ngay; Bí thư Huyện ủy Lê Văn Thử báo cáo.',
    ['Trần Văn Mẫu: attended, directed', 'Lê Văn Thử: spoke'],
  ],
  ['Dự lễ tổng kết có 150 đại biểu; ông Trần Văn Mẫu, Bí thư Huyện ủy.', ['Trần Văn Mẫu: attended']],
  // a speech without its comma
  [
    'Phát biểu kết luận đồng chí Trần Văn Mẫu, Bí thư Huyện ủy yêu cầu các xã làm ngay.',
    ['Trần Văn Mẫu: spoke, directed'],
  ],
  // who debates asks
  ['Thảo luận tại tổ, bà Lê Thị Mẫu, Giám đốc Sở Y tế đề nghị rút ngắn thủ tục.', ['Lê Thị Mẫu: spoke']],
  // what is told, and what others are told to do
  [
    'Phó Chủ tịch HĐND huyện Trần Văn Mẫu cho biết: trong năm, Thường trực HĐND huyện đã khảo sát 5 chợ, yêu cầu đóng cửa 1 chợ.',
    ['Trần Văn Mẫu: spoke'],
  ],
  [
    'Bí thư Đảng ủy xã Trần Văn Mẫu thẳng thắn: đường còn xấu; khảo sát ở 3 thôn thì cả 3 đều kêu.',
    ['Trần Văn Mẫu: spoke'],
  ],
  [
    'Chủ tịch UBND huyện Trần Văn Mẫu yêu cầu Hạt trưởng Hạt Kiểm lâm, ông Lê Văn Thử, kiểm tra các điểm sạt lở.',
    ['Trần Văn Mẫu: directed', 'Lê Văn Thử:'],
  ],
  [
    'Ông Trần Văn Mẫu, Chủ tịch UBND xã dự. Bà Lê Thị Thử, Bí thư Huyện ủy tặng hoa các ông, bà vừa nhận nhiệm vụ; đề nghị các xã ổn định.',
    ['Trần Văn Mẫu: attended', 'Lê Thị Thử: attended, directed'],
  ],
  ['Ông Trần Văn Mẫu, Trưởng Ban Pháp chế thông qua báo cáo thẩm tra.', ['Trần Văn Mẫu: spoke']],
  // nothing is said
  ['Huyện đã miễn nhiệm chức danh Chủ tịch UBND xã đối với ông Trần Văn Mẫu.', ['Trần Văn Mẫu:']],
  ['Chủ tịch UBND tỉnh Trần Văn Mẫu sẽ dự lễ khánh thành.', ['Trần Văn Mẫu:']],
  ['Con đường chạy qua nhà của Chủ tịch UBND xã Trần Văn Mẫu. Người dân đề nghị nắn lại.', ['Trần Văn Mẫu:']],
  ['Ông Trần Văn Mẫu, Chủ tịch UBND xã nhận được thư. “Tôi đề nghị xem lại”, thư viết.', ['Trần Văn Mẫu:']],
  // decisions, sides and debates
  ['Ông Trần Văn Mẫu, Phó Trưởng Ban Tổ chức Tỉnh ủy công bố các quyết định.', ['Trần Văn Mẫu: attended']],
  ['Ông Trần Văn Mẫu, Giám đốc Sở Y tế công bố kết quả xét nghiệm.', ['Trần Văn Mẫu: spoke']],
  ['Ông Trần Văn Mẫu, Giám đốc Sở Y tế nhận quyết định số 12-QĐ/TU về việc nghỉ hưu.', ['Trần Văn Mẫu:']],
  ['Ông Trần Văn Mẫu được cử làm Phó Trưởng ban Thường trực.', ['Trần Văn Mẫu: appointed']],
  ['Về phía Mặt trận, Phó Chủ tịch UBMTTQ tỉnh Trần Văn Mẫu cho biết đã giám sát 5 nơi.', ['Trần Văn Mẫu: spoke']],
  ['Về phía lãnh đạo tỉnh, ông Trần Văn Mẫu, Phó Chủ tịch UBND tỉnh chia sẻ: “Tôi rất vui”.', ['Trần Văn Mẫu: spoke']],
  ['Về phía TP. Hồ Chí Minh có ông Trần Văn Mẫu, Phó Chủ tịch UBND thành phố.', ['Trần Văn Mẫu: attended']],
  ['Về phía Mặt trận có Phó Chủ tịch UBMTTQ tỉnh Trần Văn Mẫu.', ['Trần Văn Mẫu: attended']],
  ['Tham gia ý kiến tại hội nghị, Giám đốc Sở Y tế Trần Văn Mẫu cho rằng cần sửa.', ['Trần Văn Mẫu: spoke']],
  ['Phiên tòa do thẩm phán Trần Văn Mẫu, Phó Chánh án, làm chủ tọa.', ['Trần Văn Mẫu: chaired']],
  ['Dưới sự điều khiển của Phó Chủ tịch Quốc hội Trần Thị Mẫu, Quốc hội biểu quyết.', ['Trần Thị Mẫu: chaired']],
  ['Bí thư Đảng ủy xã Tân Mẫu Trần Văn Mẫu đề nghị tỉnh phân cấp thêm.', ['Trần Văn Mẫu: spoke']],
  ['Bí thư Huyện ủy Trần Văn Mẫu đề nghị các xã làm ngay.', ['Trần Văn Mẫu: directed']],
  ['UBND tỉnh báo cáo.\n\nPHÓ CHỦ TỊCH\n\n(Đã ký)\n\nTrần Văn Mẫu', ['Trần Văn Mẫu: signed']],
  // heads of lists
  [
    'Hội thảo được tổ chức tại Vân Trà, Chủ trì Hội thảo gồm các đồng chí: TS. Trần Văn Mẫu - Giám đốc Sở Y tế; Lê Thị Thử - Giám đốc Sở Tài chính.',
    ['Trần Văn Mẫu: chaired', 'Lê Thị Thử: chaired'],
  ],
  [
    'Đoàn chủ tịch đại hội gồm các đồng chí: Trần Văn Mẫu, Bí thư Huyện ủy; Lê Thị Thử, Chủ tịch UBND huyện.',
    ['Trần Văn Mẫu: chaired', 'Lê Thị Thử: chaired'],
  ],
  [
    'Các đồng chí chủ trì hội nghị gồm: Trần Văn Mẫu, Bí thư Huyện ủy; Lê Thị Thử, Chủ tịch UBND huyện.',
    ['Trần Văn Mẫu: chaired', 'Lê Thị Thử: chaired'],
  ],
  ['Đoàn Chủ tịch Hội Nông dân tỉnh gồm ông Trần Văn Mẫu, Chủ tịch.', ['Trần Văn Mẫu:']],
  ['Khách mời tham dự: ông Trần Văn Mẫu, Bí thư Huyện ủy.', ['Trần Văn Mẫu: attended']],
  [
    'Thành phần tham dự gồm có:\n\n- Ông Trần Văn Mẫu, Giám đốc Sở Y tế;\n\n- Bà Lê Thị Thử, Giám đốc Sở Tài chính.\n\nTrạm do ông Phạm Văn Thí, Trạm trưởng dựng.',
    ['Trần Văn Mẫu: attended', 'Lê Thị Thử: attended', 'Phạm Văn Thí:'],
  ],
  [
    'Chủ trì hội nghị:\n\n- Ông Trần Văn Mẫu, Giám đốc Sở Y tế\n\n- Bà Lê Thị Thử, Giám đốc Sở Tài chính',
    ['Trần Văn Mẫu: chaired', 'Lê Thị Thử: chaired'],
  ],
  ['Dự kiến dự hội nghị có:\n\n- Ông Trần Văn Mẫu, Giám đốc Sở Y tế', ['Trần Văn Mẫu:']],
  // offices that a decision gives, told in lists
  [
    'Quyết định số 12/QĐ-LĐ về việc chỉ định Ban Chấp hành, Chủ tịch, Phó Chủ tịch LĐLĐ tỉnh.\n\nCác Phó Chủ tịch LĐLĐ tỉnh gồm các đồng chí: Trần Văn Mẫu, Lê Thị Thử.\n\nỦy ban Kiểm tra gồm 15 ủy viên, trong đó đồng chí Phạm Văn Thí là Chủ nhiệm Ủy ban Kiểm tra; Phó Chủ nhiệm gồm các đồng chí: Đỗ Văn Thỏ, Lê Văn Thọ.',
    [
      'Trần Văn Mẫu: appointed',
      'Lê Thị Thử: appointed',
      'Phạm Văn Thí: appointed',
      'Đỗ Văn Thỏ: appointed',
      'Lê Văn Thọ: appointed',
    ],
  ],
  [
    'Đại hội đã bầu Ban Chấp hành gồm 15 đồng chí.\n\nBí thư Đảng ủy là đồng chí Trần Văn Mẫu; các Phó Bí thư: Lê Thị Thử, Phạm Văn Thí.',
    ['Trần Văn Mẫu: appointed', 'Lê Thị Thử: appointed', 'Phạm Văn Thí: appointed'],
  ],
  [
    'Đại hội đã bầu Ban Chấp hành. Người được giới thiệu cho chức danh Bí thư gồm ông Trần Văn Mẫu, Trưởng phòng.',
    ['Trần Văn Mẫu:'],
  ],
  ['Các Phó Chủ tịch UBND huyện gồm ông Trần Văn Mẫu, bà Lê Thị Thử.', ['Trần Văn Mẫu:', 'Lê Thị Thử:']],
  // the end of a meeting, and whom others take as their object
  ['Tổng kết hội thảo, ông Trần Văn Mẫu - Giám đốc Sở Y tế tóm lược lại các kết quả.', ['Trần Văn Mẫu: spoke']],
  ['Tổng kết hội nghị, bà Lê Thị Thử, Giám đốc Sở Tài chính nhìn lại cả năm.', ['Lê Thị Thử: spoke']],
  [
    'Phát biểu tại buổi lễ, lãnh đạo tỉnh đã chúc mừng đồng chí Trần Văn Mẫu, Giám đốc Sở Y tế và tin tưởng ngành sẽ tiến bộ.',
    ['Trần Văn Mẫu:'],
  ],
  [
    'Đoàn đại biểu nước bạn đã có cuộc làm việc với ông Trần Văn Mẫu, Giám đốc Sở Y tế, thăm khu công nghiệp.',
    ['Trần Văn Mẫu: attended'],
  ],
  // offices that are not given in the sentence, or to somebody else
  ['Tổng thống Mỹ đắc cử Donald Trump cho rằng việc đó khó.', ['Donald Trump: spoke']],
  ['Thủ tướng phê chuẩn việc miễn nhiệm chức vụ Chủ tịch UBND tỉnh đối với ông Trần Văn Mẫu.', ['Trần Văn Mẫu:']],
  [
    'Nhiều người thân của Bí thư Huyện ủy Trần Văn Mẫu và Chủ tịch UBND huyện Lê Văn Thử được bổ nhiệm.',
    ['Trần Văn Mẫu:', 'Lê Văn Thử:'],
  ],
  ['Con trai ông Trần Văn Mẫu, Bí thư Tỉnh ủy, cũng cho biết việc đó.', ['Trần Văn Mẫu:']],
  ['Bí thư Đảng ủy xã Trần Văn Mẫu vẫn giữ chức Chủ tịch HĐND xã.', ['Trần Văn Mẫu:']],
  // a verb of appointing that is written once for a list
  [
    'Phó Thủ tướng Trần Văn Mẫu được Bộ Chính trị phân công làm Bí thư Thành ủy, ông Lê Văn Thử đảm trách Thường trực Ban Bí thư, ông Võ Văn Hiền làm Trưởng ban Tổ chức Trung ương.',
    ['Trần Văn Mẫu: appointed', 'Lê Văn Thử: appointed', 'Võ Văn Hiền: appointed'],
  ],
  [
    'Ông Trần Văn Mẫu, Phó Giám đốc Sở Y tế được bổ nhiệm làm Giám đốc Sở; ông Lê Văn Thử, Trưởng phòng, đang làm việc ở tỉnh.',
    ['Trần Văn Mẫu: appointed', 'Lê Văn Thử:'],
  ],
  [
    'Nhiều đại biểu khóa trước tái đắc cử như bác sĩ Trần Văn Mẫu, Phó Giám đốc Sở Y tế Võ Thị Hiền.',
    ['Trần Văn Mẫu: appointed', 'Võ Thị Hiền: appointed'],
  ],
  [
    'Ban Thường vụ Thành ủy trao quyết định phân công ông Trần Văn Mẫu - Phó Trưởng ban Tổ chức Thành ủy giữ nhiệm vụ Trưởng ban.',
    ['Trần Văn Mẫu: appointed'],
  ],
  ['Huyện ủy phân công ông Trần Văn Mẫu, Trưởng phòng Nội vụ theo dõi xã Vân Trà.', ['Trần Văn Mẫu:']],
  ['Chức danh Bí thư Tỉnh ủy được giao cho ông Trần Văn Mẫu, Chủ tịch UBND tỉnh.', ['Trần Văn Mẫu: appointed']],
  ['Nhiệm vụ này được giao cho ông Trần Văn Mẫu, Chủ tịch UBND tỉnh.', ['Trần Văn Mẫu:']],
  // what is written speaks, and what others ask or honour is not done by whom they name
  [
    'Cụ thể, kết luận nêu rõ với trách nhiệm là Phó Bí thư Thành ủy, ông Trần Văn Mẫu chưa gương mẫu.',
    ['Trần Văn Mẫu:'],
  ],
  ['Theo công văn do Phó Chủ tịch UBND huyện Trần Văn Mẫu ký, đề xuất này sẽ được xem xét.', ['Trần Văn Mẫu: signed']],
  ['Ông Trần Văn Mẫu, Chủ tịch UBND tỉnh, thiếu trách nhiệm khi ký công văn cho phép thu tiền.', ['Trần Văn Mẫu:']],
  ['Chủ tịch UBND tỉnh Trần Văn Mẫu thiếu trách nhiệm khi ký công văn này.', ['Trần Văn Mẫu: signed']],
  [
    'Mục đích chuyến thăm chính thức nước bạn của Thủ tướng Trần Văn Mẫu nhằm khẳng định tình hữu nghị.',
    ['Trần Văn Mẫu: visited'],
  ],
  ['Bà Lê Thị Thử, Giám đốc Thư viện sách nói Vân Trà, đã lập quỹ.', ['Lê Thị Thử:']],
  ['Lãnh đạo sở không xin ý kiến của Chủ tịch UBND tỉnh Trần Văn Mẫu.', ['Trần Văn Mẫu:']],
  [
    'Các ý kiến của cử tri liên quan đến vụ việc ông Trần Văn Mẫu, Phó Chủ tịch tỉnh, được tiếp thu.',
    ['Trần Văn Mẫu:'],
  ],
  [
    'Tới dâng hương, tưởng nhớ nguyên Thủ tướng Trần Văn Mẫu và thăm hỏi gia đình, Thủ tướng Lê Văn Thử nhắc lại công lao.',
    ['Trần Văn Mẫu:', 'Lê Văn Thử: spoke'],
  ],
  [
    'Ông Trần Văn Mẫu, Chủ tịch UBND tỉnh, kiến nghị Thủ tướng sắp xếp, có buổi làm việc với tỉnh.',
    ['Trần Văn Mẫu: spoke'],
  ],
  [
    'Thủ tướng Trần Văn Mẫu gửi lời chúc mừng Thủ tướng nước bạn John Smith đã tái đắc cử và khẳng định tình hữu nghị.',
    ['Trần Văn Mẫu: spoke', 'John Smith: appointed'],
  ],
  // requests from below
  [
    'Thượng tướng Trần Văn Mẫu, Phó Chủ nhiệm Tổng cục Chính trị đề nghị Đảng, Nhà nước tiếp tục quan tâm.',
    ['Trần Văn Mẫu: spoke'],
  ],
  ['Đại biểu Trần Văn Mẫu nêu vụ việc. Ông yêu cầu Chính phủ phải điều tra.', ['Trần Văn Mẫu: spoke']],
  // several who act or come together
  [
    'Sau đó, Chánh án Tòa án nhân dân tối cao Trần Văn Mẫu, Viện trưởng Viện Kiểm sát nhân dân tối cao Lê Văn Thử trình bày báo cáo.',
    ['Trần Văn Mẫu: spoke', 'Lê Văn Thử: spoke'],
  ],
  [
    'Bí thư Thành ủy Trần Văn Mẫu và bà Lê Thị Thử, Phó Bí thư Thành ủy trao đổi bên lề hội nghị.',
    ['Trần Văn Mẫu: attended', 'Lê Thị Thử: attended'],
  ],
  [
    'Đoàn đại biểu Quốc hội thành phố gồm: ông Trần Văn Mẫu, Bí thư Quận ủy; bà Lê Thị Thử, Phó Trưởng đoàn.',
    ['Trần Văn Mẫu: attended', 'Lê Thị Thử: attended'],
  ],
  [
    'Bí thư Thành ủy Trần Văn Mẫu tiếp tục cùng tổ đại biểu Quốc hội đơn vị số 9 tiếp xúc cử tri tại huyện.',
    ['Trần Văn Mẫu: attended'],
  ],
  [
    'Việc này làm nóng buổi tiếp xúc cử tri quận Vân Trà của Chủ tịch HĐND thành phố Lê Thị Thử.',
    ['Lê Thị Thử: attended'],
  ],
  [
    'Phó Thủ tướng Trần Văn Mẫu và Bộ trưởng Lê Văn Thử cùng tham gia trả lời chất vấn.',
    ['Trần Văn Mẫu: spoke', 'Lê Văn Thử: spoke'],
  ],
  // whoever leads a delegation, and whoever leads a body
  [
    'Chủ tịch nước Trần Văn Mẫu dẫn đầu Đoàn đại biểu cấp cao thăm chính thức Lào.',
    ['Trần Văn Mẫu: attended, visited'],
  ],
  [
    'Phó Chủ tịch UBND tỉnh Trần Văn Mẫu dẫn đầu đoàn công tác kiểm tra tiến độ dự án đường ven biển.',
    ['Trần Văn Mẫu: attended, visited'],
  ],
  [
    'Bí thư Thành ủy Trần Văn Mẫu cho hay quỹ đã hết. Người đứng đầu Thành ủy cũng yêu cầu Sở Tài chính lên phương án.',
    ['Trần Văn Mẫu: spoke, directed'],
  ],
  [
    'Bà Lê Thị Thử, Phó Trưởng đoàn đại biểu Quốc hội đã tiếp thu các ý kiến của cử tri, đồng thời giải đáp một số nội dung.',
    ['Lê Thị Thử: spoke'],
  ],
  ['Đại tá Trần Văn Mẫu, Giám đốc Công an tỉnh tiếp thu các ý kiến chỉ đạo và hứa sẽ nỗ lực.', ['Trần Văn Mẫu: spoke']],
  ['Thượng tá Trần Văn Mẫu, Trưởng Công an huyện cho biết đã tiếp nhận hồ sơ vụ việc.', ['Trần Văn Mẫu: spoke']],
  [
    'Giám đốc Sở Y tế Lê Thị Thử Theo đại biểu Trần Văn Mẫu, nên ưu tiên tuyến xã.',
    ['Lê Thị Thử:', 'Trần Văn Mẫu: spoke'],
  ],
  [
    '"Phố xá yên bình thì dân mới vui.\n\nTôi đã đi tuần với dân quân ", ông Trần Văn Mẫu, Chủ tịch UBND xã nói, nhắc đến điểm "nóng" ở chợ.',
    ['Trần Văn Mẫu: spoke'],
  ],
  // what is pointed at or waited for is no deed, and neither is what somebody is put forward for
  ['Bí thư Tỉnh ủy Trần Văn Mẫu đồng tình đề nghị này.', ['Trần Văn Mẫu: spoke']],
  ['Trường hợp của Phó Bí thư Huyện ủy Trần Văn Mẫu đang chờ kết luận.', ['Trần Văn Mẫu:']],
  ['Bộ quyết định đề cử ông Trần Văn Mẫu, Phó Vụ trưởng tham gia Hội đồng Khoa học.', ['Trần Văn Mẫu:']],
  ['Sở đã gửi thư cho ông Trần Văn Mẫu, Chủ tịch UBND huyện - yêu cầu các xã cung cấp tài liệu.', ['Trần Văn Mẫu:']],
  ['Đó là năm 1979, khi ông Trần Văn Mẫu giữ chức Phó Chủ tịch UBND tỉnh.', ['Trần Văn Mẫu:']],
  ['Gia đình bà Lê Thị Thử, Phó Chủ tịch UBND tỉnh, đã thắp hương.', ['Lê Thị Thử:']],
  [
    'Đối với gia đình ông Lê Văn Thử, Trưởng thôn Vân Trà, Chủ tịch UBND tỉnh Trần Văn Mẫu giao UBND xã rà soát.',
    ['Lê Văn Thử:', 'Trần Văn Mẫu: directed'],
  ],
  [
    'Lãnh đạo huyện giao Ủy ban Kiểm tra do ông Trần Văn Mẫu, Phó Chủ nhiệm làm Tổ trưởng về xã xác minh làm rõ, đồng thời yêu cầu các bên giải trình.',
    ['Trần Văn Mẫu:'],
  ],
  // work that is divided gives no office, and neither does what the second of two goes on with
  ['Huyện ủy phân công đồng chí Trần Văn Mẫu, Phó Bí thư, giữ liên lạc với các xã.', ['Trần Văn Mẫu:']],
  ['Tỉnh ủy phân công đồng chí Trần Văn Mẫu, Phó Bí thư Tỉnh ủy đảm bảo an ninh.', ['Trần Văn Mẫu:']],
  [
    'Tỉnh ủy phân công đồng chí Trần Văn Mẫu, Phó Bí thư Tỉnh ủy, theo dõi Huyện ủy Vân Trà, chỉ đạo làm tốt công tác cán bộ.',
    ['Trần Văn Mẫu:'],
  ],
  [
    'Tỉnh ủy phân công đồng chí Trần Văn Mẫu, Phó Bí thư Tỉnh ủy, giữ mối liên hệ với các huyện, làm nhiệm vụ đối ngoại.',
    ['Trần Văn Mẫu:'],
  ],
  [
    'Tỉnh ủy phân công ông Trần Văn Mẫu, Phó Bí thư Tỉnh ủy, kiêm nhiệm Trưởng ban Nội chính.',
    ['Trần Văn Mẫu: appointed'],
  ],
  [
    'Tỉnh ủy phân công ông Trần Văn Mẫu, Phó Bí thư Tỉnh ủy, đảm nhận cương vị Trưởng ban Nội chính.',
    ['Trần Văn Mẫu: appointed'],
  ],
  [
    'Ông Trần Văn Mẫu được bổ nhiệm làm Giám đốc Sở; bà Lê Thị Thử, Phó Giám đốc Sở, giữ nguyên chức vụ.',
    ['Trần Văn Mẫu: appointed', 'Lê Thị Thử:'],
  ],
  [
    'Ông Trần Văn Mẫu được bổ nhiệm làm Giám đốc Sở; bà Lê Thị Thử, Phó Giám đốc Sở, làm thủ tục nghỉ hưu.',
    ['Trần Văn Mẫu: appointed', 'Lê Thị Thử:'],
  ],
  [
    'Ông Trần Văn Mẫu được bổ nhiệm làm Giám đốc Sở; bà Lê Thị Thử, Phó Giám đốc Sở, làm báo cáo viên hội nghị.',
    ['Trần Văn Mẫu: appointed', 'Lê Thị Thử:'],
  ],
  [
    'Ông Trần Văn Mẫu được bổ nhiệm làm Giám đốc Sở; bà Lê Thị Thử, Trưởng phòng, làm Phó Giám đốc Sở.',
    ['Trần Văn Mẫu: appointed', 'Lê Thị Thử: appointed'],
  ],
  // whoever leads a body is called so, at its own level and in its own field
  [
    'Thủ tướng Chính phủ Trần Văn Mẫu dự lễ. Người đứng đầu Chính phủ yêu cầu các bộ làm ngay.',
    ['Trần Văn Mẫu: attended, directed'],
  ],
  [
    'Chủ tịch Quốc hội Trần Văn Mẫu dự lễ. Người đứng đầu Quốc hội nhấn mạnh vai trò của cử tri.',
    ['Trần Văn Mẫu: attended, spoke'],
  ],
  [
    'Thủ tướng Chính phủ Trần Văn Mẫu dự lễ. Người đứng đầu Chính phủ Lào cho biết sẽ hợp tác.',
    ['Trần Văn Mẫu: attended'],
  ],
  [
    'Chủ tịch UBND huyện Vân Trà Trần Văn Mẫu dự lễ. Người đứng đầu UBND tỉnh yêu cầu các huyện làm ngay.',
    ['Trần Văn Mẫu: attended'],
  ],
  [
    'Chủ tịch UBND tỉnh Trần Văn Mẫu dự lễ. Chủ tịch UBND huyện Vân Trà Lê Văn Thử dự lễ. Người đứng đầu chính quyền tỉnh yêu cầu các huyện làm ngay.',
    ['Trần Văn Mẫu: attended, directed', 'Lê Văn Thử: attended'],
  ],
  [
    'Bộ trưởng Bộ Tài chính Trần Văn Mẫu dự lễ. Người đứng đầu ngành y tế cũng yêu cầu các bệnh viện làm ngay.',
    ['Trần Văn Mẫu: attended'],
  ],
  [
    'Giám đốc Sở Y tế Trần Văn Mẫu dự lễ. Người đứng đầu ngành y tế cũng yêu cầu các bệnh viện làm ngay.',
    ['Trần Văn Mẫu: attended, directed'],
  ],
  [
    'Bộ trưởng Bộ Giáo dục và Đào tạo Trần Văn Mẫu dự lễ. Người đứng đầu Bộ Giáo dục và Đào tạo yêu cầu các trường làm ngay.',
    ['Trần Văn Mẫu: attended, directed'],
  ],
  [
    'Chủ tịch UBND thành phố Vân Trà Trần Văn Mẫu dự lễ. Người đứng đầu UBND TP. Vân Trà yêu cầu các quận làm ngay.',
    ['Trần Văn Mẫu: attended, directed'],
  ],
  [
    'Chủ tịch UBND tỉnh Vân Trà Trần Văn Mẫu dự lễ. Người đứng đầu chính quyền tỉnh Vân Trà cũng yêu cầu các xã làm ngay.',
    ['Trần Văn Mẫu: attended, directed'],
  ],
  // what somebody concludes or informs of is no thing that is pointed at
  ['Chủ tịch UBND tỉnh Trần Văn Mẫu kết luận này là đúng, yêu cầu các ban thực hiện.', ['Trần Văn Mẫu: directed']],
  ['Ông Trần Văn Mẫu, Giám đốc Sở Y tế, thông tin này nọ về dịch bệnh.', ['Trần Văn Mẫu: spoke']],
  // who reports behind an office, and papers that speak
  ['Ông Trần Văn Mẫu, Giám đốc Sở Y tế, báo cáo nêu rõ những khó khăn.', ['Trần Văn Mẫu: spoke']],
  ['Theo ông Trần Văn Mẫu, Giám đốc Sở Y tế. Ngày 5/3, báo cáo nêu rõ những khó khăn.', ['Trần Văn Mẫu: spoke']],
  // a mark of inches closes no quotation
  [
    'Ông Trần Văn Mẫu, Giám đốc Sở Y tế, yêu cầu màn hình 55", Chủ tịch UBND tỉnh Lê Văn Thử dự lễ.',
    ['Trần Văn Mẫu: directed', 'Lê Văn Thử: attended'],
  ],
  // only those above are begged to come
  [
    'Chủ tịch UBND tỉnh Trần Văn Mẫu mong bà con đoàn kết, tặng quà cho 20 hộ nghèo và thăm gia đình.',
    ['Trần Văn Mẫu: spoke, visited'],
  ],
  // whose family comes, and who comes with it
  [
    'Gia đình Bí thư Tỉnh ủy Trần Văn Mẫu và Chủ tịch UBND tỉnh Lê Văn Thử đã dự lễ.',
    ['Trần Văn Mẫu:', 'Lê Văn Thử: attended'],
  ],
  ['Đại diện gia đình Bí thư Tỉnh ủy Trần Văn Mẫu đã dự lễ.', ['Trần Văn Mẫu:']],
  ['Sáng nay gia đình Bí thư Tỉnh ủy Trần Văn Mẫu đã dự lễ.', ['Trần Văn Mẫu:']],
  ['Nhiều người trong gia đình Bí thư Tỉnh ủy Trần Văn Mẫu được bổ nhiệm.', ['Trần Văn Mẫu:']],
  ['Hội nghị gia đình Phó Thủ tướng Trần Văn Mẫu chủ trì.', ['Trần Văn Mẫu: chaired']],
  // the State is asked, and a state of law is not
  ['Bí thư Tỉnh ủy Trần Văn Mẫu đề nghị nhà nước pháp quyền được tôn trọng.', ['Trần Văn Mẫu: directed']],
  ['Bí thư Tỉnh ủy Trần Văn Mẫu đề nghị Nhà nước hỗ trợ.', ['Trần Văn Mẫu: spoke']],
  // those who are listed with an office that an election gives
  [
    'HĐND tỉnh bầu cử bổ sung Ủy viên UBND tỉnh đối với 2 đại biểu, gồm các ông Trần Văn Mẫu - Giám đốc Sở Tài chính, Lê Văn Thử - Giám đốc Sở Ngoại vụ.',
    ['Trần Văn Mẫu: appointed', 'Lê Văn Thử: appointed'],
  ],
  [
    'HĐND tỉnh thông qua nghị quyết xác nhận kết quả bầu cử bổ sung ông Trần Văn Mẫu, Phó Bí thư Tỉnh ủy là Chủ tịch UBND tỉnh.',
    ['Trần Văn Mẫu: appointed'],
  ],
  [
    'Anh Trần Văn Mẫu được tín nhiệm bầu làm Bí thư Tỉnh đoàn. Hai Phó Bí thư là anh Lê Văn Thử và chị Lê Thị Mẫu.',
    ['Trần Văn Mẫu: appointed', 'Lê Văn Thử: appointed', 'Lê Thị Mẫu: appointed'],
  ],
  [
    'Ông Trần Văn Mẫu tái đắc cử chức danh Chủ tịch HĐND tỉnh; hai phó chủ tịch là ông Lê Văn Thử và Lê Văn Mẫu.',
    ['Trần Văn Mẫu: appointed', 'Lê Văn Thử: appointed', 'Lê Văn Mẫu: appointed'],
  ],
  [
    'Ông Trần Văn Mẫu trúng cử Chủ tịch HĐND tỉnh. Theo tờ trình, hai phó chủ tịch là ông Lê Văn Thử và Lê Văn Mẫu.',
    ['Trần Văn Mẫu: appointed', 'Lê Văn Thử:', 'Lê Văn Mẫu:'],
  ],
  // from one office to the next; what else is done is not done to those who leave
  ['Ông Trần Văn Mẫu thôi chức Chủ tịch UBND tỉnh để giữ chức Phó Trưởng ban Chỉ đạo.', ['Trần Văn Mẫu: appointed']],
  [
    'Kỳ họp cho thôi làm nhiệm vụ đại biểu HĐND huyện đối với các ông Trần Văn Mẫu, Lê Văn Thử và bầu bổ sung Ủy viên UBND huyện.',
    ['Trần Văn Mẫu:', 'Lê Văn Thử:'],
  ],
  // who leads a delegation on a visit visits
  [
    'Đoàn do bà Lê Thị Mẫu, Trưởng ban Tổ chức Tỉnh ủy làm trưởng đoàn đã đến thăm các gia đình.',
    ['Lê Thị Mẫu: visited'],
  ],
  // a given name that is a word besides
  ['Chủ tịch UBND thành phố Nguyễn Văn Được đến dự và trao huy hiệu.', ['Nguyễn Văn Được: attended']],
  // whom a meeting receives
  [
    'Hội nghị vinh dự được đón Chủ tịch HĐND tỉnh Trần Văn Mẫu; Phó Chủ tịch Hội Nông dân tỉnh Lê Thị Mẫu.',
    ['Trần Văn Mẫu: attended', 'Lê Thị Mẫu: attended'],
  ],
  // speech
  ['Đồng chí Trần Văn Mẫu - Phó Chủ tịch UBND xã thông qua nhiều báo cáo và tờ trình.', ['Trần Văn Mẫu: spoke']],
  ['Theo trình bày của Bộ trưởng Bộ Tư pháp Trần Văn Mẫu, luật sẽ được sửa.', ['Trần Văn Mẫu: spoke']],
  ['Chủ tịch Quốc hội Lê Thị Mẫu chiều 22-10 đã thay mặt Ủy ban Thường vụ trình bày tờ trình.', ['Lê Thị Mẫu: spoke']],
  [
    'Ông Trần Văn Mẫu, Chủ tịch UBND huyện khóa XII, nhiệm kỳ 2021 - 2026, tiếp xúc cử tri xã Minh Sơn.',
    ['Trần Văn Mẫu: attended'],
  ],
  ['Đại biểu Lê Thị Mẫu (Vân Trà) đặt ra một loạt câu hỏi.', ['Lê Thị Mẫu: spoke']],
  ['Đại biểu Lê Thị Mẫu có nêu việc chậm trễ.', ['Lê Thị Mẫu: spoke']],
  ['Báo cáo của Phó Thủ tướng Trần Văn Mẫu có nêu việc chậm trễ.', ['Trần Văn Mẫu:']],
  [
    'Trước đó, trao đổi với phóng viên, ông Trần Văn Mẫu, Trưởng phòng Nội vụ huyện, khẳng định xe đã thấy.',
    ['Trần Văn Mẫu: spoke'],
  ],
]

describe('roles', () => {
  it.each(cases)('%s', (text, expected) => expect(roles(text)).toEqual(expected))
})
