import type { Role } from '@zhiqiao/model'

/** Whose eyes a transaction looks through. Permissions and the database's walls both follow from it. */
export interface Viewer {
  /** null: the public, or a body answering by one-time link. */
  readonly person: { readonly id: string; readonly name: string } | null
  /** The post under which the person acts now. */
  readonly hat: {
    readonly membership: string
    readonly role: Role
    readonly organisation: string
    readonly organisationTitle: string
    /** Path `/id/id/` of the organisation's division. */
    readonly division: string
    /** 条线 of the organisation: `education`, `humanResources` …; null for bodies that lead no line. */
    readonly line?: string | null
  } | null
  /** What the viewer gave, this session, as the purpose of seeing a register's personal values. */
  readonly purposes?: Readonly<Record<string, string>>
  /** Network address, for the audit. */
  readonly address: string | null
  readonly via: 'account' | 'link' | 'partner' | 'public' | 'system'
}

export const publicViewer: Viewer = { person: null, hat: null, address: null, via: 'public' }

/** Work of the platform itself: no wall, no where-clause; only reached through `asSystem(reason)`. */
export const systemViewer: Viewer = { person: null, hat: null, address: null, via: 'system' }
