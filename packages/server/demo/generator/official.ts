import type { Session } from '@zhiqiao/registry'

/** The entries of the official classifications, by their codes, as this installation has them. */
export interface Official {
  /** A secondary programme of the 2021 catalogue. */
  programme(code: string): string
  /** A higher vocational programme of the 2021 catalogue. */
  higherProgramme(code: string): string
  /** A division or class of GB/T 4754-2017. */
  industry(code: string): string
  /** An occupation of the 2022 dictionary or a group of them. */
  occupation(code: string): string
  /** The national standard of conditions for ordinary secondary schools. */
  readonly conditionStandard: string
}

export async function readOfficial({ query }: Session): Promise<Official> {
  const programmes = await query
    .selectFrom('programme')
    .select(['id', 'programme_code', 'catalogue'])
    .where('catalogue', 'in', ['secondary2021', 'higher2021'])
    .execute()
  const industries = await query.selectFrom('industry').select(['id', 'industry_code']).execute()
  const occupations = await query.selectFrom('occupation').select(['id', 'occupation_code']).execute()
  const [standard] = await query
    .selectFrom('condition_standard')
    .select('id')
    .where('condition_class', '=', 'general')
    .execute()
  return officialOf({
    secondary: new Map(
      programmes.flatMap((row) => (row.catalogue === 'secondary2021' ? [[row.programme_code, row.id]] : [])),
    ),
    higher: new Map(
      programmes.flatMap((row) => (row.catalogue === 'higher2021' ? [[row.programme_code, row.id]] : [])),
    ),
    industries: new Map(industries.map((row) => [row.industry_code, row.id])),
    occupations: new Map(occupations.map((row) => [row.occupation_code, row.id])),
    standard: standard!.id,
  })
}

/** Ids by code. */
export interface Found {
  readonly secondary: ReadonlyMap<string, string>
  readonly higher: ReadonlyMap<string, string>
  readonly industries: ReadonlyMap<string, string>
  readonly occupations: ReadonlyMap<string, string>
  readonly standard: string
}

export function officialOf({ secondary, higher, industries, occupations, standard }: Found): Official {
  const entry = (of: string, entries: ReadonlyMap<string, string>) => (code: string) => {
    const id = entries.get(code)
    if (id === undefined) throw new Error(`示范地区：${of}里没有代码${code}`)
    return id
  }
  return {
    programme: entry('中等职业教育专业目录', secondary),
    higherProgramme: entry('高等职业教育专业目录', higher),
    industry: entry('国民经济行业分类', industries),
    occupation: entry('职业分类大典', occupations),
    conditionStandard: standard,
  }
}
