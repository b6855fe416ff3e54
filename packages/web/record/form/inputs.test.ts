import {
  code,
  date,
  dateTime,
  decimal,
  files,
  flag,
  integer,
  longText,
  money,
  phone,
  reference,
  references,
  residentId,
  socialCreditCode,
  structure,
  text,
  words,
  year,
} from '@zhiqiao/model'
import { Type } from 'typebox'
import { expect, test } from 'vitest'
import { inputs } from './inputs.tsx'

test('every kind of field the language has can be typed in', () => {
  const fields = [
    text('a'),
    longText('a'),
    words('a'),
    code('a', 'b'),
    reference('a', 'b'),
    references('a', 'b'),
    date('a'),
    dateTime('a'),
    integer('a'),
    decimal('a'),
    year('a'),
    money('a'),
    flag('a'),
    files('a'),
    structure('a', Type.Unknown()),
    residentId('a'),
    socialCreditCode('a'),
    phone('a'),
  ]
  expect(fields.map(({ type }) => type.kind).sort()).toEqual(Object.keys(inputs).sort())
})
