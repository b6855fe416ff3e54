import { demandAnswer, demandSurvey, postListing, programmeOffering, supplyAnswer } from '@zhiqiao/definitions'
import type { Registry, Session } from '@zhiqiao/registry'
import { addDays } from '@zhiqiao/work'
import type { DemoIds, ViewerOf } from './prepare-demo.ts'

/** Two surveys that are under way, one of enterprises and one of schools, and a vacancy the rules object to. */
export async function tellListings(registry: Registry, ids: DemoIds, viewerOf: ViewerOf): Promise<void> {
  const as = <T>(account: string, work: (session: Session) => Promise<T>) => registry.as(viewerOf(account), work)
  const body = (key: string) => ids.bodies.get(key)!
  const city = ids.divisions.get('city')!
  const today = await as('zhou', async (session) => session.today())

  const survey = async (name: string, values: object) => {
    const made = await as('zhou', async (session) => {
      const { id, version } = await session.create(demandSurvey, {
        ...{ name, division: city, office: body('education'), referenceDate: addDays(today, -10) },
        ...{
          from: addDays(today, -10),
          dueOn: addDays(today, 25),
          contact: '周示例',
          contactPhone: '0900-8600101',
          ...values,
        },
      })
      return session.perform(demandSurvey, id, version, 'submit')
    })
    await as('chen', (session) => session.perform(demandSurvey, made.id, made.version, 'confirm'))
    return made.id
  }
  const demand = await survey('大中型企业春季用工需求调查', {
    ...{ kind: 'labour', audience: 'enterprise', smallestSize: 'medium', bodies: [body('turbine')] },
    scope: '大中型企业；岗位、人数、月薪、到岗时间。',
  })
  const supply = await survey('职业学校毕业生和技术服务供给调查', {
    ...{ kind: 'supply', audience: 'school', scope: '全市中等职业学校。' },
  })

  await as('tang', async (session) => {
    const answer = async (post: string, needed: number, salaryFrom: number, duties: string) => {
      const { id, version } = await session.create(demandAnswer, {
        ...{ survey: demand, enterprise: body('turbine'), post, needed, shared: true, duties },
        ...{ salaryFrom, salaryTo: salaryFrom + 1_500, neededFrom: addDays(today, 60), internsWelcome: 4 },
        ...{ contact: '唐示例', contactPhone: '13900990001' },
      })
      return session.perform(demandAnswer, id, version, 'submit')
    }
    const listed = await answer('叶片模具工', 6, 5_800, '叶片模具清理、合模、脱模，填写工艺记录。')
    await session.perform(demandAnswer, listed.id, listed.version, 'toListing')
    await answer('塔筒焊工', 4, 6_500, '塔筒环缝、纵缝焊接，焊后自检。')

    const { id, version } = await session.create(postListing, {
      ...{ name: '仓库管理员', publisher: body('turbine'), division: ids.divisions.get('zone')! },
      ...{ validFrom: today, validTo: addDays(today, 90), source: 'own', headcount: 2, employmentForm: 'fullTime' },
      ...{ contact: '唐示例', contactPhone: '13900990001', wagePeriod: 'month', wageFrom: 4_200, wageTo: 5_000 },
      duties: '物料收发、盘点，叉车作业。',
      requirements: '男性优先，35周岁以下，会用办公软件。',
    })
    await session.perform(postListing, id, version, 'submit')
  })

  await as('he', async (session) => {
    const [offering] = await session.all(programmeOffering, { filter: { school: body('centre') } })
    const graduates = await session.create(supplyAnswer, {
      ...{ survey: supply, school: body('centre'), kind: 'graduates', headline: '春季可到岗毕业生' },
      ...{ offering: offering!.id, graduationYear: Number(today.slice(0, 4)) + 1, available: 38, interns: 20 },
      ...{ availableFrom: addDays(today, 100), contact: '何示例', contactPhone: '13900990002' },
    })
    await session.perform(supplyAnswer, graduates.id, graduates.version, 'submit')
    const service = await session.create(supplyAnswer, {
      ...{ survey: supply, school: body('centre'), kind: 'technicalService', headline: '风机零件三坐标测量服务' },
      ...{ serviceKind: 'service', content: '承接零件尺寸检测，出具检测记录。', skills: ['三坐标测量'] },
      ...{ contact: '何示例', contactPhone: '13900990002' },
    })
    const offered = await session.perform(supplyAnswer, service.id, service.version, 'submit')
    await session.perform(supplyAnswer, offered.id, offered.version, 'toListing')
  })
}
