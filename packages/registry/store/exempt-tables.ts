/**
 * Tables that are not registers and stand outside row-level security, by name. None holds what a register holds:
 * the application reaches each through one function that checks for itself.
 */
export const exemptTables = [
  'account',
  'session',
  'link_token',
  'file',
  'file_chunk',
  'file_use',
  'person_key',
  'audit_link',
  'audit_head',
  'audit_layout',
  'record_access',
  'setting',
  'import_job',
  'schema_migration',
] as const

type Exempt = (typeof exemptTables)[number]

/** What the application role may do with each; nothing else is granted anywhere. */
export const exemptGrants: Record<Exempt, string> = {
  account: 'select, insert, update',
  session: 'select, insert, update, delete',
  link_token: 'select, insert, update',
  file: 'select, insert',
  file_chunk: 'select, insert',
  file_use: 'select, insert',
  person_key: 'select, insert, update',
  audit_link: 'select, insert',
  audit_head: 'select, update',
  audit_layout: 'select, insert',
  record_access: 'select, insert',
  setting: 'select, insert, update',
  import_job: 'select, insert, update, delete',
  schema_migration: 'select',
}

/** Tables outside row-level security that the application role has no right to at all: functions answer for them. */
export const hiddenTables = [
  'search_doc',
  'search_part',
  'search_term',
  'search_state',
  'listing_exposure',
  'search_newest',
] as const

/** The functions that do; each runs as the owner of the tables. */
export const openFunctions = [
  'search_arrange',
  'search_put',
  'search_holding',
  'search_begin',
  'search_count',
  'search_finish',
  'search_standing',
  'search_settle',
  'search_terms',
  'search_find',
  'search_facets',
  'search_numbers',
  'exposure_add',
  'exposure_of',
  'search_newest_put',
  'search_newest_find',
  'exposure_share',
  'exposure_forget',
] as const

/** Tables that are no registers and stand behind row-level security all the same: each row is its owner's or the platform's. */
export const ownTables = [
  'import_sheet',
  'import_row',
  'published_figure_row',
  'kept_figure',
  'partner_secret',
  'partner_count',
  'partner_outbox',
] as const

export const ownGrants = 'select, insert, update, delete'
