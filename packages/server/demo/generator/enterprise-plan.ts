import { diceOf } from './dice.ts'
import { type EnterpriseFacts, enterpriseFacts } from './enterprise-data.ts'
import type { RecordId } from './record-id.ts'
import type { Size } from './size.ts'

export interface Enterprise extends EnterpriseFacts {
  readonly id: string
  readonly number: number
}

/** The enterprises of the region: those of the story first. */
export function planEnterprises(seed: number, size: Size, id: RecordId): Enterprise[] {
  return Array.from({ length: size.enterprises }, (_, number) => {
    const facts = enterpriseFacts[number] ?? furtherEnterprise(seed, size, number)
    return { ...facts, id: id('organisation', facts.key), number }
  })
}

const trades = [
  ['农产品加工', '13', 'food'],
  ['食品', '14', 'food'],
  ['电气设备', '38', 'energy'],
  ['机械', '34', 'energy'],
  ['物流', '59', null],
  ['汽车服务', '81', null],
  ['信息技术', '65', null],
  ['餐饮管理', '62', null],
  ['养老服务', '85', null],
  ['建设工程', '47', null],
] as const

function furtherEnterprise(seed: number, size: Size, number: number): EnterpriseFacts {
  const dice = diceOf(seed, 'enterprise', number)
  const [trade, industry, chain] = dice.pick(trades)
  const staff = dice.between(12, 480)
  return {
    key: `enterprise${number + 1}`,
    name: `云岭第${number + 1}${trade}有限公司`,
    division: size.counties === 0 || dice.chance(0.2) ? 'zone' : `county${dice.between(1, size.counties)}`,
    industry,
    chain,
    staff,
    listedSince: staff > 150 ? dice.between(2008, 2022) : null,
    business: trade,
  }
}
