import { all, date, defineRegister, divisionWithin, everyone, reference, role, structure, text } from '@zhiqiao/model'
import { Type } from 'typebox'

const administrator = all(role('systemAdministrator', 'sectionOfficer'), divisionWithin('division'))
const Ring = Type.Array(Type.Array(Type.Number(), { minItems: 2, maxItems: 2 }), { minItems: 4, maxItems: 5000 })

/** A GeoJSON geometry: longitude and latitude, rings closed. */
export interface Boundary {
  readonly type: 'MultiPolygon'
  readonly coordinates: readonly (readonly (readonly (readonly number[])[])[])[]
}

/**
 * 区划边界, as somebody with the right to it supplies: a map is drawn only from these. None are shipped: boundaries of
 * real places are published by the authority for maps, and a map that is shown needs its approval number.
 */
export const divisionBoundary = defineRegister({
  name: 'divisionBoundary',
  title: '区划边界',
  en: 'Division boundary',
  subject: 'organisation',
  titled: 'division',
  titledWith: ['from'],
  order: '-from',
  unique: [['division', 'from']],
  fields: {
    division: reference('区划', 'division', { required: true }),
    from: date('启用日期', { required: true }),
    source: text('数据来源', { required: true, en: 'Source' }),
    approvalNumber: text('审图号', { en: 'Map approval number' }),
    geometry: structure<Boundary>(
      '边界',
      Type.Object(
        {
          type: Type.Literal('MultiPolygon'),
          coordinates: Type.Array(Type.Array(Ring, { minItems: 1, maxItems: 50 }), { minItems: 1, maxItems: 200 }),
        },
        { additionalProperties: false },
      ),
      { en: 'Boundary', help: { zh: 'GeoJSON 的 MultiPolygon，经纬度', en: 'A GeoJSON MultiPolygon in degrees' } },
    ),
  },
  permissions: { read: everyone, create: administrator, change: administrator, withdraw: administrator },
  wall: { pattern: 'public', division: 'division' },
  list: { columns: ['division', 'from', 'source', 'approvalNumber'], filters: ['division', 'from'] },
})
