import { createHash } from 'node:crypto'
import type { Fields, Register } from '@zhiqiao/model'
import { conditionStandard } from '../../school/condition-standard.register.ts'
import { divisionCode } from '../division-code.register.ts'
import { industry } from '../industry.register.ts'
import { occupation } from '../occupation.register.ts'
import { programme } from '../programme.register.ts'
import { programmeMapping } from '../programme-mapping.register.ts'
import conditionStandardText from './condition-standard.tsv?raw'
import divisionCodeText from './division-code.tsv?raw'
import industryText from './industry.tsv?raw'
import occupationText from './occupation.tsv?raw'
import programmeText from './programme.tsv?raw'
import programmeMappingText from './programme-mapping.tsv?raw'

/** One entry: what tells it from others of its register, its values, and the entries its references mean. */
export interface CodeEntry {
  readonly key: string
  readonly values: Readonly<Record<string, unknown>>
  /** Field → register and key of the entry it refers to; parents stand before their children. */
  readonly refers: Readonly<Record<string, { readonly register: string; readonly key: string }>>
}

/** The entries of one register as they are shipped. */
export interface OfficialCodes {
  readonly register: Register
  /** The fields that make up an entry's key. */
  readonly keyFields: readonly string[]
  readonly sources: readonly string[]
  /** Changes whenever the shipped data does. */
  readonly fingerprint: string
  readonly entries: () => readonly CodeEntry[]
  /** The key an entry had in earlier data, where it had another: it stays the same record. */
  readonly formerly?: (key: string) => string
  readonly renumbered?: readonly Renumbered[]
}

/** An entry that stood under a wrong key in earlier data. */
export interface Renumbered {
  readonly was: string
  /** What the entry under that key was called: another name there is another entry. */
  readonly name: string
  /** The right key; null where the published list has no such entry. */
  readonly now: string | null
}

type Line = Readonly<Record<string, string>>

interface Sheet {
  /** Facts from the head of the file: `source`, or `source higher2021` for one catalogue. */
  readonly about: (fact: string, part?: string) => string | undefined
  readonly sources: readonly string[]
  readonly lines: readonly Line[]
}

function sheetOf(text: string): Sheet {
  const all = text.split('\n').filter((line) => line !== '')
  const facts = all
    .filter((line) => line.startsWith('# '))
    .map((line) => [line.slice(2, line.indexOf(':')), line.slice(line.indexOf(':') + 2)] as const)
  const about = new Map(facts)
  const [head, ...rows] = all.filter((line) => !line.startsWith('#')).map((line) => line.split('\t'))
  return {
    about: (fact, part) => about.get(`${fact} ${part}`) ?? about.get(fact),
    sources: [...new Set(facts.filter(([fact]) => fact.startsWith('source')).map(([, source]) => source))],
    lines: rows.map((row) => Object.fromEntries(head!.map((name, at) => [name, row[at] ?? '']))),
  }
}

/** What every entry says about itself, from the head of its file and its own line. */
function aboutEntry({ about }: Sheet, line: Line, part?: string) {
  const yearOf = (fact: string) => {
    const year = about(fact, part)
    return year === undefined ? null : Number(year)
  }
  return {
    source: about('source', part)!,
    validFrom: yearOf('validFrom'),
    validTo: yearOf('validTo'),
    toVerify: line.toVerify === '1' || about('toVerify', part) === '是',
  }
}

const within = (register: string, key: string | null): CodeEntry['refers'] =>
  key === null ? {} : { parent: { register, key } }

const byLength = (tiers: Readonly<Record<number, string>>) => (code: string) => tiers[code.length]!

/** Registers whose entries are a code, a name and the entry above. */
function plainCodes<F extends Fields>(
  register: Register<F>,
  text: string,
  codeField: string,
  tier: (code: string) => string,
  formerly?: OfficialCodes['formerly'],
) {
  const read = (sheet: Sheet) =>
    sheet.lines.map((line) => ({
      key: line.code!,
      values: { [codeField]: line.code, name: line.name, tier: tier(line.code!), ...aboutEntry(sheet, line) },
      refers: within(register.name, line.parent === '' ? null : line.parent!),
    }))
  return { ...official(register, [codeField], text, read), ...(formerly && { formerly }) }
}

function official<F extends Fields>(
  register: Register<F>,
  keyFields: readonly string[],
  text: string,
  read: (sheet: Sheet) => readonly CodeEntry[],
): OfficialCodes {
  const sheet = sheetOf(text)
  let entries: readonly CodeEntry[] | undefined
  return {
    register: register as unknown as Register,
    keyFields,
    sources: sheet.sources,
    fingerprint: createHash('sha256').update(text).digest('hex').slice(0, 16),
    entries: () => {
      entries ??= read(sheet)
      return entries
    },
  }
}

const levelOf: Readonly<Record<string, string>> = {
  secondary2021: 'secondary',
  secondary2010: 'secondary',
  higher2021: 'higherVocational',
  bachelor2021: 'vocationalBachelor',
}

const occupationTiers = ['major', 'subMajor', 'minor', 'unit'] as const

const programmeKey = (catalogue: string, code: string) => `${catalogue}/${code}`

/** What the first edition placed wrongly, found by comparing it with the lists published by level and by programme. */
const misplacedProgrammes: readonly Renumbered[] = (
  [
    ['610205', '森林消防', '620904'],
    ['610206', '木业产品加工技术', '610205'],
    ['690203', '药品食品检验', '690204'],
    ['700302', '轮机管理', null],
    ['720407', '中医康复技术', '720408'],
    ['720408', '中医养生保健', '720409'],
    ['730202', '保险事务', null],
    ['750305', '民族民居装饰', null],
    ['760204', '动漫与游戏设计', '750109'],
    ['770301', '运动训练', '770303'],
    ['770303', '体育设施管理与经营', '770301'],
  ] as const
).map(([was, name, now]) => ({
  was: programmeKey('secondary2021', was),
  name,
  now: now && programmeKey('secondary2021', now),
}))

/** Everything shipped, those referred to first. */
export const officialCodes: readonly OfficialCodes[] = [
  plainCodes(industry, industryText, 'industryCode', byLength({ 1: 'section', 2: 'division', 3: 'group', 4: 'class' })),
  plainCodes(
    divisionCode,
    divisionCodeText,
    'areaCode',
    (code) => (code.endsWith('0000') ? 'province' : code.endsWith('00') ? 'prefecture' : 'county'),
    // The first edition left the noughts out.
    (code) => code.replace(/(?:00){1,2}$/, ''),
  ),
  official(occupation, ['occupationCode'], occupationText, (sheet) =>
    sheet.lines.map((line) => {
      const steps = line.code!.split('-')
      const above = steps.slice(0, -1).join('-')
      const { validFrom, ...about } = aboutEntry(sheet, line)
      return {
        key: line.code!,
        values: {
          occupationCode: line.code,
          name: line.name,
          tier: occupationTiers[steps.length - 1],
          green: line.green === '1',
          digital: line.digital === '1',
          ...about,
          validFrom: line.since ? Number(line.since) : validFrom,
        },
        refers: within('occupation', above === '' ? null : above),
      }
    }),
  ),
  {
    ...official(programme, ['catalogue', 'programmeCode'], programmeText, (sheet) =>
      sheet.lines.map((line) => ({
        key: programmeKey(line.catalogue!, line.code!),
        values: {
          programmeCode: line.code,
          name: line.name,
          catalogue: line.catalogue,
          tier:
            line.parent === ''
              ? 'catalogue'
              : (byLength({ 2: 'broadField', 4: 'narrowField' })(line.code!) ?? 'programme'),
          level: levelOf[line.catalogue!],
          nominalDuration: line.duration || null,
          control: line.control || null,
          listedIn: line.listedIn ? Number(line.listedIn) : null,
          ...aboutEntry(sheet, line, line.catalogue),
        },
        refers: within('programme', line.parent === '' ? null : programmeKey(line.catalogue!, line.parent!)),
      })),
    ),
    renumbered: misplacedProgrammes,
  },
  official(programmeMapping, ['oldName', 'newName'], programmeMappingText, (sheet) =>
    sheet.lines.map((line) => ({
      key: `${line.oldName}/${line.newName}`,
      values: { oldName: line.oldName, kind: line.kind, newName: line.newName, ...aboutEntry(sheet, line) },
      refers: {
        oldProgramme: { register: 'programme', key: programmeKey('secondary2010', line.oldCode!) },
        newProgramme: { register: 'programme', key: programmeKey('secondary2021', line.newCode!) },
      },
    })),
  ),
  official(conditionStandard, ['name'], conditionStandardText, (sheet) =>
    sheet.lines.map(({ name, conditionClass, toVerify: _, ...figures }) => ({
      key: name!,
      values: {
        name,
        conditionClass,
        ...Object.fromEntries(Object.entries(figures).map(([field, figure]) => [field, Number(figure)])),
        ...aboutEntry(sheet, {}),
      },
      refers: {},
    })),
  ),
]
