import { listingFinding } from '@zhiqiao/definitions'
import type { Field } from '@zhiqiao/model'

/** The seven kinds of listing: register → the field by which an objection or an interest names one. */
export const listingFields: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(listingFinding.fields as Record<string, Field>).flatMap(([name, { register }]) =>
    register?.endsWith('Listing') ? [[register, name]] : [],
  ),
)

export const listingRegisters: readonly string[] = Object.keys(listingFields)
