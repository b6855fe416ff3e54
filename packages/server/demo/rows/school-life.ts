import { type Chapter, type Row, told } from '../generator/chapter.ts'
import type { Region } from '../generator/open-region.ts'

/** What is done at a school besides its lessons: moral education, checks of teaching, pupils who come to try an occupation. */
export const schoolLifeChapters: readonly Chapter[] = [
  { register: 'moralEducationEvent', rows: moralEducation },
  { register: 'teachingRecord', rows: teachingRecords },
  told('careerExperience', ({ body, id }) =>
    (
      [
        ['centre', '风电运维职业体验日', 'experience', '2026-10-16', '云岭市第二示例初级中学', 'junior', 86, 6, 86],
        ['centre', '小小工匠劳动实践周', 'labour', '2026-10-20', '云岭市第一示例小学', 'primary', 120, 8, null],
        ['technical', '焊接机器人生涯规划课', 'planning', '2026-09-24', '云岭市第二示例初级中学', 'junior', 92, 2, 60],
        ['qingheSchool', '养老护理职业启蒙课', 'course', '2026-11-05', '清河区示例初级中学', 'junior', 48, 4, 48],
        ['lanshanSchool', '食品检测实验室参观', 'visit', '2026-05-14', '澜山县示例初级中学', 'junior', 64, 3, 64],
        ['labourSchool', '电梯维保职业体验', 'experience', '2026-04-22', '云岭市第三示例初级中学', 'junior', 40, 4, 12],
      ] as const
    ).map(([school, name, kind, on, pupilSchool, stage, pupils, hours, recorded]) => [
      `${school}.${on}`,
      {
        school: body(school),
        name,
        kind,
        on,
        schoolYear: on < '2026-09-01' ? 2025 : 2026,
        pupilSchool,
        stage,
        base: school === 'centre' ? id('trainingBase', 'windBase') : null,
        pupils,
        hours,
        recorded,
        content: '由职业学校教师和企业师傅带领，学生动手完成一件作品。',
      },
      on === '2026-11-05' ? 'submitted' : 'confirmed',
    ]),
  ),
]

const themes = [
  ['themed', '“开学第一课”主题教育', '2026-09-07', 0.9],
  ['course', '思政课教学展示周', '2026-10-12', 0.8],
  ['labour', '校园劳动周', '2026-10-19', 0.6],
  ['mental', '心理健康活动月', '2026-05-25', 0.5],
  ['volunteer', '敬老志愿服务', '2026-10-21', 0.15],
] as const

/** The 文明风采 shows of six schools in May, and what each does in the school year. */
function* moralEducation(region: Region): Generator<Row> {
  for (const [at, school] of region.schools.slice(0, 6).entries()) {
    yield {
      id: region.id('moralEducationEvent', school.key),
      state: at === 4 ? 'draft' : 'confirmed',
      values: {
        school: school.id,
        name: `2026年“文明风采”活动${school.name}校内展演`,
        kind: 'civility',
        theme: '强国有我 技能成才',
        from: '2026-05-11',
        to: '2026-05-22',
        students: 120 + at * 17,
        entries: 24 + at,
        result: '推荐市级作品6件。',
      },
    }
    const size = 300 + at * 60
    for (const [kind, name, from, share] of themes.slice(0, 5 - (at % 3)))
      yield {
        id: region.id('moralEducationEvent', `${school.key}.${kind}`),
        values: { school: school.id, name, kind, from, students: Math.round(size * share) },
      }
  }
}

const checks = [
  ['lessonObserved', '2026-10-15', 12, '课堂互动好，任务书清楚。', '部分课堂示范动作后排看不清。', '增设实操直播屏。'],
  [
    'lessonPlan',
    '2026-10-28',
    40,
    '项目化教案比例提高。',
    '个别教案未更新到新课程标准。',
    '按新标准修订，教研组复查。',
  ],
  ['midTerm', '2026-11-10', 26, '教学进度与计划一致。', null, null],
  ['practice', '2026-09-22', 8, '工位管理规范。', '两台设备点检记录缺失。', '明确点检责任人。'],
] as const

function* teachingRecords(region: Region): Generator<Row> {
  for (const [at, school] of region.schools.slice(0, 6).entries()) {
    for (const [n, [kind, on, examined, good, problems, advice]] of checks.entries()) {
      const improved = problems !== null && (at + n) % 3 > 0
      yield {
        id: region.id('teachingRecord', `${school.key}.${kind}`),
        state: n === 2 && at > 3 ? 'submitted' : 'confirmed',
        values: {
          school: school.id,
          kind,
          on,
          offering: n === 3 ? school.offerings[0]!.id : null,
          examined: examined + at,
          good,
          problems,
          advice,
          improvedOn: improved ? '2026-11-16' : null,
          improvement: improved ? '已按意见改进，教研组复查通过。' : null,
        },
      }
    }
    if (at % 2 === 0)
      yield {
        id: region.id('teachingRecord', `${school.key}.guidance`),
        values: {
          school: school.id,
          kind: 'guidance',
          on: '2026-10-22',
          sentBy: region.body('education'),
          examined: 6,
          good: '教研活动有主题、有记录。',
          problems: '技能训练课时偏少。',
          advice: '调整下学期课表，每周增加4学时实训。',
        },
      }
  }
}
