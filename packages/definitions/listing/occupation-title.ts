import text from './occupation-title.txt?raw'

export interface OccupationTitle {
  /** Of the group of the classification of occupations, such as 6-18. */
  readonly code: string
  /** Said of posts of many trades (操作工): counts where nothing else is found. */
  readonly isGeneral: boolean
}

/** What posts are called, in small letters → where they belong. */
export const occupationTitles: ReadonlyMap<string, OccupationTitle> = new Map(
  text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .flatMap((line) => {
      const [code = '', ...names] = line.split(' ')
      return names.map(
        (name) => [name.replace(/^~/, '').toLowerCase(), { code, isGeneral: name.startsWith('~') }] as const,
      )
    }),
)
