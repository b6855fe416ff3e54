import type { Session } from '@zhiqiao/registry'

const mostAtOnce = 500

/** Takes down what was open and whose last day is over, in every register that knows the state 已过期. @returns how many */
export async function expireListings(system: Session): Promise<number> {
  const yesterday = new Date(Date.parse(system.today()) - 86_400_000).toISOString().slice(0, 10)
  let expired = 0
  for (const register of Object.values(system.domain.registers)) {
    if (!register.states?.expired || !register.fields.validTo) continue
    const { rows } = await system.list(register, {
      filter: { state: 'open', 'validTo.to': yesterday },
      sort: 'validTo',
      limit: mostAtOnce,
    })
    for (const { id, version } of rows) {
      await system.change(register, id, version, {}, { state: 'expired', reason: '有效期已过' })
      expired++
    }
  }
  return expired
}
