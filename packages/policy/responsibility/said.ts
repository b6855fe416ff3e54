/** Who a piece of text says answers, by role. */
export interface Said {
  lead: string[]
  responsible: string[]
  supporting: string[]
  deadline: string | null
}

export const nobody = (): Said => ({ lead: [], responsible: [], supporting: [], deadline: null })

export function merge(into: Said, from: Said): void {
  add(into.lead, from.lead)
  add(into.responsible, from.responsible)
  add(into.supporting, from.supporting)
}

/** Appends names that are not yet there, order kept. */
export function add(list: string[], names: string[]): void {
  for (const name of names) if (!list.includes(name)) list.push(name)
}

const FIRST_LEADS =
  /(?:第一|首|最前|前面)(?:位|名|个)?的?(?:责任)?(?:单位|部门)?的?(?:为|是|系)(?:总)?(?:牵头|主办|主要责任|主责)/

/** Whether the document says somewhere that the first body named is the lead. */
export const saysFirstLeads = (folded: string) => FIRST_LEADS.test(folded)
