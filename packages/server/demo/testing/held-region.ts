import { shippedCodes } from '@zhiqiao/definitions'
import type { Row } from '../generator/chapter.ts'
import { officialOf } from '../generator/official.ts'
import { openRegion, type Region, usualSeed } from '../generator/open-region.ts'
import { recordIds } from '../generator/record-id.ts'
import { type Size, sizes } from '../generator/size.ts'
import { chapters } from '../rows/chapters.ts'

/** The region with all its rows in memory, over the official codes as they are shipped: no database is needed to add them up. */
export interface HeldRegion {
  readonly region: Region
  readonly rows: ReadonlyMap<string, readonly Row[]>
  /** The rows of a register; none where it has no chapter. */
  of(register: string): readonly Row[]
}

export async function heldRegion(size: Size = sizes.demo, seed = usualSeed): Promise<HeldRegion> {
  const region = openRegion(await shippedOfficial(), size, seed)
  const rows = new Map(chapters.map((chapter) => [chapter.register, [...chapter.rows(region)]]))
  return { region, rows, of: (register) => rows.get(register) ?? [] }
}

/** The codes that are shipped, each under an id made from it. */
async function shippedOfficial() {
  const id = recordIds(0)
  const codes = (await shippedCodes()).map((shipped) => [shipped.register.name, shipped.entries()] as const)
  const idsOf = (register: string, code: (values: Readonly<Record<string, unknown>>) => string | null) =>
    new Map(
      codes
        .filter(([name]) => name === register)
        .flatMap(([, entries]) => entries)
        .flatMap(({ values }) => {
          const found = code(values)
          return found === null ? [] : [[found, id(register, found)] as const]
        }),
    )
  const inCatalogue = (catalogue: string) => (values: Readonly<Record<string, unknown>>) =>
    values.catalogue === catalogue ? String(values.programmeCode) : null
  return officialOf({
    secondary: idsOf('programme', inCatalogue('secondary2021')),
    higher: idsOf('programme', inCatalogue('higher2021')),
    industries: idsOf('industry', ({ industryCode }) => String(industryCode)),
    occupations: idsOf('occupation', ({ occupationCode }) => String(occupationCode)),
    standard: id('conditionStandard', 'general'),
  })
}
