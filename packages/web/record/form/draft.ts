import type { FieldMeta } from '../../api/meta.ts'

/** What a person typed and did not send, kept for this browser session. */
export interface Draft {
  /** The version the typing began from; null for a new record. */
  readonly version: number | null
  readonly values: Readonly<Record<string, unknown>>
  /** When it was last touched, ISO 8601. */
  readonly at: string
}

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/** Whose typing it is and where: two people at one machine never see each other's. */
export interface DraftPlace {
  readonly person: string
  readonly register: string
  /** null: a new record. */
  readonly id: string | null
}

const prefix = 'zhiqiao.draft.'
const keyOf = ({ person, register, id }: DraftPlace) => `${prefix}${person}.${register}.${id ?? 'new'}`

/** The values that may lie in the browser: sensitive personal values never do. */
export function keepable(
  values: Readonly<Record<string, unknown>>,
  fields: Readonly<Record<string, FieldMeta>>,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).filter(([name]) => name in fields && fields[name]!.personal !== 'sensitive'),
  )
}

/** Keeps what is typed; an empty draft is forgotten. */
export function keepDraft(
  store: Store,
  place: DraftPlace & { fields: Readonly<Record<string, FieldMeta>> },
  draft: Draft,
): void {
  const values = keepable(draft.values, place.fields)
  try {
    if (Object.keys(values).length === 0) store.removeItem(keyOf(place))
    else store.setItem(keyOf(place), JSON.stringify({ ...draft, values }))
  } catch {
    // A full or closed store loses the draft, never the page.
  }
}

/** The draft kept for a record (`id` null: a new one); fields that no longer exist are left out. */
export function readDraft(
  store: Store,
  place: DraftPlace & { fields: Readonly<Record<string, FieldMeta>> },
): Draft | null {
  try {
    const draft = JSON.parse(store.getItem(keyOf(place)) ?? 'null') as Draft | null
    if (draft === null || typeof draft.values !== 'object') return null
    const values = keepable(draft.values, place.fields)
    return Object.keys(values).length > 0 ? { ...draft, values } : null
  } catch {
    return null
  }
}

export function forgetDraft(store: Store, place: DraftPlace): void {
  try {
    store.removeItem(keyOf(place))
  } catch {
    // Nothing was kept.
  }
}

/** Signing out leaves nothing behind on the machine. */
export function forgetAllDrafts(store: Store & Pick<Storage, 'key' | 'length'>): void {
  try {
    const keys = Array.from({ length: store.length }, (_, at) => store.key(at))
    for (const key of keys) if (key?.startsWith(prefix)) store.removeItem(key)
  } catch {
    // Nothing was kept.
  }
}
