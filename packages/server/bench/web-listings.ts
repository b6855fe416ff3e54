import { postListing } from '@zhiqiao/definitions'
import type { Session } from '@zhiqiao/registry'

/** A city with one enterprise and a page of posts: as much as a public page shows at once. */
export async function fewListings(session: Session): Promise<void> {
  const city = (await session.create('division', { name: '云岭市', kind: 'prefecture' })).id
  const firm = await session.create('organisation', { name: '云岭风机厂', kind: 'enterprise', division: city })
  const today = session.today()
  for (let n = 0; n < 25; n++)
    await session.create(
      postListing,
      {
        name: `风电运维工（${n + 1}）`,
        publisher: firm.id,
        division: city,
        validFrom: today,
        validTo: `${Number(today.slice(0, 4)) + 1}${today.slice(4).replace('02-29', '02-28')}`,
        contact: '联系人示例',
        contactPhone: '13800000000',
        source: 'own',
        headcount: 3,
        employmentForm: 'fullTime',
        wagePeriod: 'month',
        wageFrom: 5000,
        wageTo: 6000,
        beforeTax: true,
        includesInsurance: false,
        duties: '负责风电场设备的巡检、维护和记录，服从排班，遵守安全规程。',
      },
      { state: 'open' },
    )
}
