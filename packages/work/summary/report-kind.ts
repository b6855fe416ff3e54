import { type ReportKind, reportKinds, type SectionWords } from '@zhiqiao/definitions'

export const kindOf = ({ kind }: { readonly kind: string }): ReportKind => reportKinds[kind as keyof typeof reportKinds]

/** The sections of a report whose words are asked for. */
export const asked = ({ sections }: ReportKind): SectionWords[] =>
  sections.flatMap(({ title, ask }) => (ask ? [{ title: title.zh, ask: ask.zh, words: '' }] : []))

/** Figures of a year that is over are those of its last day; of the running year those of today. */
export const dayOf = (year: number, today: string) => (Number(today.slice(0, 4)) > year ? `${year}-12-31` : today)
