import { describe, expect, it } from 'vitest'
import { tasksField } from '../../../src/fields/tasks/tasks.js'
import { annotate, planOf } from '../../../src/match/annotator.js'
import { documentOf } from '../../annotators/read.js'

const texts = (text: string): string[] =>
  tasksField.assemble(annotate(documentOf(text), planOf(tasksField.reads))).value.map(entry => entry.text)

const cases: readonly (readonly [string, readonly string[]])[] = [
  [
    'Trong thời gian tới, huyện sẽ mở thêm ba lớp tập huấn cho nông dân.',
    ['Trong thời gian tới, huyện sẽ mở thêm ba lớp tập huấn cho nông dân.'],
  ],
  [
    'II. Nhiệm vụ trọng tâm\n\n1. Xây mới hai điểm trường ở các thôn vùng cao.\n\nIII. Tổ chức thực hiện\n\nVăn phòng theo dõi việc thực hiện các nội dung trên.',
    ['Xây mới hai điểm trường ở các thôn vùng cao.'],
  ],
  ['Trong 6 tháng đầu năm, huyện đã mở ba lớp tập huấn cho nông dân.', []],
  ['“Trong thời gian tới phải làm nhanh hơn nữa”, ông Lê Văn Mẫu nói.', []],
  ['Sáng 5/7, Huyện ủy tổ chức hội nghị sơ kết 6 tháng đầu năm, triển khai nhiệm vụ 6 tháng cuối năm.', []],
  ['Bao giờ huyện sẽ tổ chức thi tuyển vòng hai theo kế hoạch đã định?', []],
]

describe('tasks', () => {
  it.each(cases)('%s', (text, expected) => expect(texts(text)).toEqual(expected))
})
