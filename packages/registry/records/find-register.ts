import { type Domain, Problem, type Register } from '@zhiqiao/model'

/** The register itself, or the one of that name. Throws a 404 Problem naming what was asked for. */
export function findRegister(domain: Domain, register: Register | string): Register {
  const name = typeof register === 'string' ? register : register.name
  if (Object.hasOwn(domain.registers, name)) return domain.registers[name]!
  throw new Problem(404, 'no-register', `没有登记册“${name}”。`, `There is no register “${name}”.`)
}
