import type { CodeSet } from './code-set.ts'
import type { Permission } from './permission.ts'
import type { Register } from './register.ts'
import { checkSearched } from './searched.ts'

/** All registers and code sets of an installation, by name. */
export interface Domain {
  readonly registers: Readonly<Record<string, Register>>
  readonly codeSets: Readonly<Record<string, CodeSet>>
}

/**
 * Joins registers and code sets into a domain and checks every name that crosses files.
 * @throws Error naming register, field and the missing register or code set, or a name used twice
 */
export function defineDomain(registers: readonly Register[], codeSets: readonly CodeSet[]): Domain {
  const domain: Domain = {
    registers: Object.fromEntries(registers.map((register) => [register.name, register])),
    codeSets: Object.fromEntries(codeSets.map((set) => [set.name, set])),
  }
  for (const { name } of registers.filter((register) => domain.registers[register.name] !== register))
    throw new Error(`登记册 ${name} 定义了两次`)
  for (const { name } of codeSets.filter((set) => domain.codeSets[set.name] !== set))
    throw new Error(`码表 ${name} 定义了两次`)
  for (const register of registers) {
    for (const [name, field] of Object.entries(register.fields)) {
      if (field.register !== undefined && !(field.register in domain.registers))
        throw new Error(`${register.name}.${name}: 没有登记册 ${field.register}`)
      if (field.codeSet !== undefined && !(field.codeSet in domain.codeSets))
        throw new Error(`${register.name}.${name}: 没有码表 ${field.codeSet}`)
    }
    for (const { register: name, by, where } of register.requires ?? [])
      for (const field of [...Object.values(by), ...Object.keys(where ?? {})])
        if (!['id', 'state'].includes(field) && !(field in (domain.registers[name]?.fields ?? {})))
          throw new Error(`${register.name}.requires: 没有字段 ${name}.${field}`)
    checkSearched(domain, register)
    for (const permission of Object.values(register.permissions)) checkPaths(domain, register, permission)
    for (const act of Object.values(register.acts ?? {})) checkPaths(domain, register, act.by)
  }
  return domain
}

function checkPaths(domain: Domain, register: Register, permission: Permission): void {
  if (permission.kind === 'any' || permission.kind === 'all') {
    for (const part of permission.of) checkPaths(domain, register, part)
    return
  }
  const path = permission.kind === 'through' ? permission.field : 'path' in permission ? permission.path : ''
  if (path === '') return
  let at: Register | undefined = register
  for (const [depth, step] of path.split('.').entries()) {
    if (!at) throw new Error(`${register.name}: 权限路径 ${path} 在第${depth + 1}步断开`)
    if (step === 'id' || step === 'createdBy' || step === 'changedBy') return
    const field: Register['fields'][string] | undefined = at.fields[step]
    if (!field) throw new Error(`${register.name}: 权限路径 ${path} 中没有字段 ${at.name}.${step}`)
    at = field.register === undefined ? undefined : domain.registers[field.register]
  }
}

/** The registers whose records point at records of this one: what a record page shows beneath. */
export function referencesTo(domain: Domain, name: string): readonly { register: Register; field: string }[] {
  return Object.values(domain.registers).flatMap((register) =>
    Object.entries(register.fields)
      .filter(([, field]) => field.register === name)
      .map(([field]) => ({ register, field })),
  )
}
