import type { Chapter, Row } from '../generator/chapter.ts'
import { told } from '../generator/chapter.ts'
import { creditCodeOf, mobileOf, officePhoneOf } from '../generator/invented.ts'
import type { Region } from '../generator/open-region.ts'
import { bodies as storyBodies } from '../region.ts'
import { furtherBodies, furtherPeople, townships } from './body-data.ts'

/** Places and bodies beside those the story begins with: townships, counties and schools of the larger sizes, enterprises. */
export const bodyChapters: readonly Chapter[] = [
  { register: 'division', rows: divisions },
  { register: 'organisation', rows: organisations },
  told('person', () =>
    furtherPeople.map(([name, post], at) => [name, { name, post, mobilePhone: mobileOf(at + 100) }]),
  ),
  { register: 'contact', rows: contacts },
]

export const countyKeys = (region: Region) => Array.from({ length: region.size.counties }, (_, n) => `county${n + 1}`)

function* divisions(region: Region): Generator<Row> {
  for (const key of countyKeys(region))
    yield {
      id: region.division(key),
      values: { name: `云岭第${key.slice(6)}示例县`, kind: 'county', parent: region.division('city') },
    }
  for (const { key, county, name } of townships)
    yield { id: region.division(key), values: { name, kind: 'township', parent: region.division(county) } }
}

function* organisations(region: Region): Generator<Row> {
  for (const key of countyKeys(region))
    yield {
      id: region.body(`${key}Education`),
      values: {
        name: `云岭第${key.slice(6)}示例县教育局`,
        kind: 'bureau',
        division: region.division(key),
        line: 'education',
      },
    }
  for (const [at, body] of furtherBodies.entries())
    yield {
      id: region.body(body.key),
      values: {
        name: body.name,
        kind: body.kind,
        division: region.division(body.division),
        line: 'line' in body ? body.line : null,
        competentAuthority: 'authority' in body ? region.body(body.authority) : null,
        socialCreditCode: creditCodeOf(body.kind === 'association' ? 'association' : 'institution', 500 + at),
        officePhone: officePhoneOf(500 + at),
      },
    }
  const known = new Set<string>(storyBodies.map(({ key }) => key))
  for (const school of region.schools)
    if (!known.has(school.key))
      yield {
        id: school.id,
        values: {
          name: school.name,
          kind: 'school',
          division: region.division(school.division),
          competentAuthority: region.body(school.authority),
          socialCreditCode: creditCodeOf('institution', 10_000 + school.number),
        },
      }
  for (const enterprise of region.enterprises)
    if (!known.has(enterprise.key))
      yield {
        id: enterprise.id,
        values: {
          name: enterprise.name,
          kind: 'enterprise',
          division: region.division(enterprise.division),
          socialCreditCode: creditCodeOf('enterprise', enterprise.number),
        },
      }
}

/** Whom to call: one liaison of every body of the plan. */
function* contacts(region: Region): Generator<Row> {
  const posts = { school: '办公室主任', enterprise: '人力资源部经理', bureau: '职成教科（股）负责人' }
  for (const [at, { key, kind, name }] of storyBodies.entries()) {
    if (kind === 'group') continue
    yield {
      id: region.id('contact', key),
      ...(key === 'energy' && { state: 'draft' }),
      values: {
        organisation: region.body(key),
        duty: 'liaison',
        name: contactName(region, key),
        post: posts[kind as keyof typeof posts] ?? '联络员',
        section: name.endsWith('教育局') ? '职业教育与成人教育科' : null,
        matters: ['职业教育产教融合'],
        officePhone: officePhoneOf(at),
        mobilePhone: mobileOf(200 + at),
        from: '2024-03-20',
        verifiedOn: at % 4 === 3 ? null : '2026-03-10',
      },
    }
  }
}

const contactName = (region: Region, key: string) => {
  const dice = region.dice('contact', key)
  return `${dice.pick([...'高林罗梁宋郭黄徐'])}${dice.pick([...'晨云子志文'])}${dice.pick([...'远舟涵泽'])}示例`
}
