import type {
  CodeSet,
  Desk,
  FieldKind,
  FilterOperator,
  Label,
  Role,
  SourceSystem,
  State,
  Subject,
  YearKind,
} from '@zhiqiao/model'

/** A field as the server describes it: the definition without its functions. */
export interface FieldMeta {
  readonly kind: FieldKind
  readonly zh: string
  readonly en: string
  readonly help?: Label | null
  readonly required?: boolean
  readonly readOnly?: boolean
  /** Folded away on a record's page. */
  readonly technical?: boolean
  /** Asked and shown only where that other field has one of these values. */
  readonly asked?: { readonly of: string; readonly values: readonly string[] } | null
  /** Filled in beforehand in a new record. */
  readonly usual?: string | number | boolean | { readonly daysFromToday: number } | null
  /** The field with the upper end of the range this one begins. */
  readonly upTo?: string | null
  readonly personal?: true | 'sensitive' | null
  readonly codeSet?: string | null
  readonly register?: string | null
  readonly unit?: Label | null
  readonly filters?: readonly FilterOperator[]
  readonly sortable?: boolean
  readonly minLength?: number | null
  readonly maxLength?: number | null
  readonly minimum?: number | null
  readonly maximum?: number | null
  readonly source?: SourceSystem | null
  readonly yearKind?: YearKind | null
  /** JSON Schema of a structure. */
  readonly shape?: unknown
}

export interface ActMeta {
  readonly label: Label
  readonly from?: readonly string[] | null
  readonly to?: string | null
  /** Fields of the record that stand in its dialog. */
  readonly shows?: readonly string[]
  /** Fields of the record it fills, once. */
  readonly once?: readonly string[]
  /** Of its fields those asked only where the record does not hold them. */
  readonly unlessKnown?: readonly string[]
  readonly fields?: Readonly<Record<string, FieldMeta>> | null
  readonly reason?: 'required' | 'optional' | null
  readonly consequence?: Label | null
  /** What it hands over, shown once. */
  readonly handsOver?: Label | null
  readonly tone?: 'primary' | 'danger' | 'plain' | null
  /** Who may do it, as a sentence. */
  readonly who?: Label | null
  /** Whether there could be a record on which this viewer may do it. */
  readonly mine?: boolean
  /** Somebody other than whose work it is. */
  readonly another?: boolean
}

export interface RegisterMeta {
  readonly name: string
  readonly title: Label
  /** As it heads a list. */
  readonly many: Label
  readonly help?: Label | null
  readonly subject: Subject
  readonly inner?: boolean
  /** What the installation is set up with: whether it is in use says nothing. */
  readonly setting?: boolean
  readonly titled: string
  readonly titledWith?: readonly string[]
  /** The reference to the record above, where the register is a tree. */
  readonly tree?: string | null
  /** Asked first, in this order, when one is begun; the rest is folded away. */
  readonly brief?: readonly string[]
  readonly order?: string | null
  readonly fields: Readonly<Record<string, FieldMeta>>
  readonly states?: Readonly<Record<string, State>> | null
  readonly acts?: Readonly<Record<string, ActMeta>> | null
  readonly list?: {
    readonly columns?: readonly string[]
    readonly filters?: readonly string[]
    readonly board?: string
  } | null
  /** Pages beside it in the menu. */
  readonly desks?: readonly Desk[]
  readonly papers?: Readonly<Record<string, Label & { readonly workbook?: true }>> | null
  /** The record before this one is shown beside it, by the year in this field. */
  readonly previous?: { readonly year: string } | null
  /** Kept by year: a template has what stood a year before beside each figure. */
  readonly yearly?: boolean
  /** What rules and indicators say is shown beside it. */
  readonly judged?: boolean
  /** Groups of fields of which only one is filled. */
  readonly alternatives?: readonly (readonly string[])[]
  /** Fields a new record has to have of whoever makes it: their organisation, themselves. */
  readonly own?: Readonly<Record<string, 'organisation' | 'person'>>
  readonly creatable?: boolean
  /** Personal values are shown to this viewer after naming a purpose. */
  readonly revealable?: boolean
}

export interface Meta {
  readonly registers: readonly RegisterMeta[]
  readonly codeSets: Readonly<Record<string, CodeSet>>
}

/** A hat: one of the person's memberships. */
export interface HatInfo {
  readonly membership: string
  readonly role: Role
  readonly organisation: string
  readonly organisationTitle: string
}

export interface SessionInfo {
  readonly person: { readonly id: string; readonly name: string }
  readonly hat: HatInfo | null
  readonly hats: readonly HatInfo[]
  readonly language?: 'zh' | 'en' | null
  readonly capabilities?: readonly string[]
  /** Register → purpose named this session for seeing its personal values. */
  readonly purposes?: Readonly<Record<string, string>>
  /** People of the demo one can turn into; none in a real installation. */
  readonly personas?: readonly { readonly account: string; readonly name: string; readonly shows: Label }[]
}

/** Registers whose records point at records of this one, with the field that points. */
export function referencesTo(meta: Meta, name: string): { register: RegisterMeta; field: string }[] {
  return meta.registers.flatMap((register) =>
    Object.entries(register.fields)
      .filter(([, field]) => field.register === name)
      .map(([field]) => ({ register, field })),
  )
}
