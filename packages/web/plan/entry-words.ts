import { type NamedBody, writtenUnit } from '@zhiqiao/model'
import { useMemo } from 'react'
import type { Language } from '../language/language.ts'
import { useWords, type WordKey, type Words } from '../language/use-words.ts'
import { dateWords, numberWords } from '../ui/format.ts'
import {
  type Entry,
  type EntryKind,
  leadsOf,
  type MilestoneValues,
  othersOf,
  type PlanView,
  type TargetValues,
} from './plan-data.ts'

export const kindWords: Record<EntryKind, WordKey> = {
  task: 'plan.task',
  target: 'plan.target',
  milestone: 'plan.milestone',
  extractedRule: 'plan.rule',
  mechanism: 'plan.mechanism',
  repair: 'plan.repair',
}

/** One character that stands for the kind where there is no room for its name. */
export const kindMarks: Record<EntryKind, WordKey> = {
  task: 'plan.taskMark',
  target: 'plan.targetMark',
  milestone: 'plan.milestoneMark',
  extractedRule: 'plan.ruleMark',
  mechanism: 'plan.mechanismMark',
  repair: 'plan.repairMark',
}

const operatorWords: Record<string, WordKey> = {
  atLeast: 'plan.atLeast',
  atMost: 'plan.atMost',
  exactly: 'plan.reach',
  about: 'plan.about',
  increase: 'plan.increase',
  decrease: 'plan.decrease',
}

const recurrenceWords: Record<string, WordKey> = { yearly: 'plan.yearly', monthly: 'plan.monthly' }

/** A value with its unit as offices write it: 60%, 1,500人, 1∶1. */
export function amountWords(value: number, written: string, language: Language): string {
  const unit = writtenUnit(written)
  const joined = /^[%‰∶]/.test(unit) || language === 'zh'
  return joined ? `${numberWords(value)}${unit}` : `${numberWords(value)} ${unit}`
}

/** What is asked of a target, without its name: 不低于60%，2027年12月31日前. */
export function demandWords(values: TargetValues, { t, language }: Words): string {
  const range =
    values.valueMax === null || values.valueMax === undefined
      ? amountWords(values.value, values.unit, language)
      : `${numberWords(values.value)}—${amountWords(values.valueMax, values.unit, language)}`
  const demand = t(operatorWords[values.operator] ?? 'plan.reach', { amount: range })
  const recurs = recurrenceWords[values.recurrence ?? '']
  const each = recurs && !/[/／]/.test(values.unit) ? t(recurs, { demand }) : demand
  return values.byDate === null ? each : t('plan.demandBy', { demand: each, day: dateWords(values.byDate, language) })
}

export function milestoneDays(values: MilestoneValues, { t, language }: Words): string {
  const { from, to } = values
  if (from !== null && to !== null && from !== to)
    return t('plan.fromTo', { from: dateWords(from, language), to: dateWords(to, language) })
  const day = to ?? from
  return day === null ? t('plan.undated') : dateWords(day, language)
}

/** The line an entry is known by and the line that says the rest. */
export function useEntryWords(view: PlanView): (entry: Entry) => { readonly title: string; readonly detail: string } {
  const words = useWords()
  return useMemo(() => {
    const { t, language } = words
    const list = (bodies: readonly NamedBody[]) => bodies.map(({ name }) => name).join(language === 'en' ? ', ' : '、')
    return (entry) => {
      switch (entry.kind) {
        case 'task': {
          const { values } = entry.record
          const lead = leadsOf(view, entry.record)
          const others = othersOf(view, entry.record)
          const open = [...lead, ...others].filter(({ id }) => id === null).length
          const detail = [
            lead.length > 0 ? t('plan.ledBy', { bodies: list(lead) }) : '',
            others.length > 0 ? t('plan.with', { bodies: list(others) }) : '',
            values.deadline === null ? '' : t('plan.byDay', { day: dateWords(values.deadline, language) }),
            open > 0 ? t('plan.unmatchedCount', { count: open }) : '',
          ]
          return { title: `${values.number ?? ''}${values.title}`, detail: detail.filter(Boolean).join(t('plan.stop')) }
        }
        case 'target':
          return { title: entry.record.values.metric, detail: demandWords(entry.record.values, words) }
        case 'milestone':
          return { title: entry.record.values.name, detail: milestoneDays(entry.record.values, words) }
        case 'extractedRule':
          return { title: entry.record.values.statement, detail: '' }
        case 'mechanism':
          return { title: entry.record.values.name, detail: entry.record.values.description ?? '' }
        case 'repair':
          return {
            title: t('plan.repairLine', { raw: entry.record.values.raw, repaired: entry.record.values.repaired }),
            detail: '',
          }
      }
    }
  }, [view, words])
}
