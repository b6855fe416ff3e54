import { expect, test } from 'vitest'
import { usualValues } from './record-form.tsx'

test('a new record begins with what its fields usually hold, days counted from the day it is begun', () => {
  expect(
    usualValues(
      {
        name: { kind: 'text', zh: '名称', en: 'Name' },
        source: { kind: 'code', zh: '来源', en: 'Source', usual: 'own' },
        from: { kind: 'date', zh: '起', en: 'From', usual: { daysFromToday: 0 } },
        to: { kind: 'date', zh: '止', en: 'To', usual: { daysFromToday: 90 } },
        settledOn: { kind: 'date', zh: '达成', en: 'Settled', usual: { daysFromToday: 0 }, readOnly: true },
      },
      '2026-12-15',
    ),
  ).toEqual({ source: 'own', from: '2026-12-15', to: '2027-03-15' })
})
