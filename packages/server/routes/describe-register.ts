import {
  type Domain,
  type Field,
  type Fields,
  fieldLabel,
  nobody,
  type Register,
  whoMay,
  yearlyOf,
} from '@zhiqiao/model'
import type { Viewer } from '@zhiqiao/registry'
import { mayEver } from './may-ever.ts'
import { ownFields } from './own-field.ts'

/** The definitions as the browser gets them: no functions, only the registers this viewer may read at all. */
export function describeDomain(domain: Domain, viewer: Viewer) {
  const registers = Object.values(domain.registers).filter(({ name, permissions }) =>
    mayEver(permissions.read, viewer, domain, name),
  )
  const used = new Set(registers.flatMap(codeSetsOf))
  return {
    registers: registers.map((register) => ({
      ...describeRegister(register, domain, viewer),
      creatable: mayEver(register.permissions.create, viewer, domain, register.name),
      own: ownFields(register, viewer, domain),
      revealable: mayEver(register.permissions.reveal ?? nobody, viewer, domain, register.name),
    })),
    codeSets: Object.fromEntries(Object.entries(domain.codeSets).filter(([name]) => used.has(name))),
  }
}

function describeRegister(register: Register, domain: Domain, viewer: Viewer) {
  const {
    name,
    title,
    many,
    help,
    subject,
    inner,
    titled,
    titledWith,
    key,
    tree,
    order,
    states,
    initial,
    list,
    papers,
  } = register
  return {
    name,
    ...{ title, many },
    help: help ?? null,
    subject,
    inner: inner === true,
    setting: register.setting === true,
    titled,
    titledWith: titledWith ?? [],
    key: key ?? null,
    tree: tree ?? null,
    brief: register.brief ?? [],
    order: order ?? null,
    fields: describeFields(register.fields),
    states: states ?? null,
    initial: initial ?? null,
    acts: Object.fromEntries(
      Object.entries(register.acts ?? {}).map(
        ([
          act,
          { label, from, to, by, notBy, shows, unlessKnown, once, fields, reason, consequence, handsOver, tone },
        ]) => [
          act,
          {
            label,
            from: from ?? null,
            to: to ?? null,
            shows: shows ?? [],
            unlessKnown: unlessKnown ?? [],
            once: once ?? [],
            fields: fields ? describeFields(fields) : null,
            reason: reason ?? null,
            consequence: consequence ?? null,
            handsOver: handsOver ?? null,
            tone: tone ?? null,
            who: whoMay(by, register, domain),
            another: notBy !== undefined,
            mine: mayEver(by, viewer, domain, register.name),
          },
        ],
      ),
    ),
    alternatives: (register.checks ?? []).flatMap(({ alternatives, fields }) => (alternatives ? [fields] : [])),
    list: list ?? null,
    desks: register.desks ?? [],
    papers: papers ?? null,
    previous: register.previous ?? null,
    yearly: yearlyOf(register) !== null,
    judged: register.judged !== undefined,
  }
}

function describeFields(fields: Fields) {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, describeField(name, field)]))
}

function describeField(name: string, field: Field) {
  const { type, help, required, readOnly, personal, codeSet, register, unit, maxLength, minimum, maximum, shape } =
    field
  const { source, yearKind } = field
  return {
    kind: type.kind,
    ...fieldLabel(name, field),
    help: help ?? null,
    required: required === true,
    readOnly: readOnly === true,
    technical: field.technical === true,
    asked: field.asked ?? null,
    upTo: field.upTo ?? null,
    usual: field.usual ?? null,
    personal: personal ?? null,
    codeSet: codeSet ?? null,
    register: register ?? null,
    unit: unit ?? null,
    // What may not stand in an address is not offered as a filter.
    filters: personal === 'sensitive' ? [] : type.filters,
    sortable: type.sortable,
    maxLength: maxLength ?? null,
    minimum: minimum ?? null,
    maximum: maximum ?? null,
    shape: shape ?? null,
    source: source ?? null,
    yearKind: yearKind ?? null,
  }
}

function codeSetsOf({ fields, acts }: Register): string[] {
  const all = [...Object.values(fields), ...Object.values(acts ?? {}).flatMap((act) => Object.values(act.fields ?? {}))]
  return all.flatMap(({ codeSet }) => (codeSet === undefined ? [] : [codeSet]))
}
