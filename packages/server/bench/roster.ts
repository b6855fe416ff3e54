import {
  all,
  any,
  code,
  type Domain,
  date,
  decimal,
  defineCodeSet,
  defineDomain,
  defineRegister,
  divisionWithin,
  flag,
  integer,
  organisationIs,
  phone,
  reference,
  residentId,
  role,
  stateIs,
  text,
} from '@zhiqiao/model'

const gender = defineCodeSet('benchGender', { zh: '性别', en: 'Gender' }, '测量用', {
  male: ['男', 'male'],
  female: ['女', 'female'],
})

const keeper = any(
  all(role('schoolRegistrar'), organisationIs('school')),
  all(role('sectionOfficer'), divisionWithin('school.division')),
)

/** A class list of twelve columns as schools hand them in: guarded, with personal and sensitive values, a key, a code. */
export const roster = defineRegister({
  name: 'benchRoster',
  title: '花名册',
  en: 'Roster',
  subject: 'learner',
  titled: 'name',
  key: 'registration',
  order: 'registration',
  fields: {
    registration: text('学籍号', { required: true, maxLength: 40 }),
    name: text('姓名', { required: true, personal: true, maxLength: 40 }),
    idNumber: residentId('身份证号', { personal: 'sensitive' }),
    gender: code('性别', 'benchGender', { required: true }),
    birthday: date('出生日期', { personal: true }),
    school: reference('学校', 'organisation', { required: true }),
    programme: text('专业', { required: true }),
    className: text('班级'),
    entryYear: integer('入学年份', { minimum: 1990, maximum: 2100 }),
    boarding: flag('住宿'),
    score: decimal('入学成绩', { minimum: 0, maximum: 800 }),
    guardianPhone: phone('监护人电话', { personal: true }),
  },
  initial: 'draft',
  states: { draft: { label: { zh: '登记中', en: 'being entered' } } },
  permissions: { read: keeper, create: keeper, change: all(keeper, stateIs('', 'draft')), withdraw: keeper },
  wall: { pattern: 'organisation', organisation: 'school' },
})

/** The roster among the platform's own registers that importing needs: a database of all of them would take longer to make. */
export function withRoster({ registers, codeSets }: Domain): Domain {
  const needed = ['division', 'organisation', 'person', 'membership', 'importBatch', 'importMap']
  return defineDomain([...needed.map((name) => registers[name]!), roster], [...Object.values(codeSets), gender])
}

export const schools = 40

export const schoolName = (n: number) => `云岭市第${n + 1}职业技术学校`

const surnames = [...'赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜']
const given = [...'子轩梓涵浩然欣怡宇航诗琪俊杰雨桐思远佳宁天佑若曦博文静怡志强晓婷']
const programmes = [
  '机电技术应用',
  '数控技术应用',
  '汽车运用与维修',
  '电子商务',
  '学前教育',
  '中餐烹饪',
  '护理',
  '物流服务与管理',
]

/** The n-th line of the list, in people's words and the order of the fields; visibly invented and the same everywhere. */
export function rosterLine(n: number): (string | number)[] {
  const year = 2007 + (n % 3)
  const day = `${year}-${two(1 + (n % 12))}-${two(1 + (n % 28))}`
  const first17 = `530600${day.replaceAll('-', '')}${String(n % 1000).padStart(3, '0')}`
  return [
    `Y${530600 + (n % 7)}${String(n).padStart(8, '0')}`,
    surnames[n % surnames.length]! + given[(n * 7) % given.length]! + given[(n * 13 + 5) % given.length]!,
    first17 + checkCharacter(first17),
    n % 2 === 0 ? '男' : '女',
    day,
    schoolName(n % schools),
    programmes[n % programmes.length]!,
    `${2023 + (n % 3)}级${1 + (n % 9)}班`,
    2023 + (n % 3),
    n % 4 === 0 ? '否' : '是',
    300 + (n % 400) + 0.5,
    `139${String(n % 100_000_000).padStart(8, '0')}`,
  ]
}

const two = (value: number) => String(value).padStart(2, '0')
const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

function checkCharacter(first17: string): string {
  const sum = weights.reduce((total, weight, at) => total + weight * Number(first17[at]), 0)
  return '10X98765432'[sum % 11]!
}
