import type { ChainMap } from './chain-data.ts'

/** Something drawn in a column: a school, a programme, a chain, an enterprise, an occupation. */
export interface GraphNode {
  readonly id: string
  readonly column: number
  readonly name: string
  readonly register: string
  readonly record: string
  readonly row: number
}

export interface GraphEdge {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly core: boolean
}

export interface Graph {
  readonly columns: readonly (readonly GraphNode[])[]
  readonly edges: readonly GraphEdge[]
  /** How many rows the longest column has. */
  readonly rows: number
}

/** Schools → programmes → chains → enterprises and occupations, each column in the order that crosses least. */
export function graphOf({ chains, links }: Pick<ChainMap, 'chains' | 'links'>): Graph {
  const columns: Map<string, { name: string; register: string; record: string; beside: Set<string> }>[] = [
    new Map(),
    new Map(),
    new Map(),
    new Map(),
  ]
  const edges = new Map<string, GraphEdge>()
  const node = (column: number, register: string, record: string, name: string) => {
    const id = `${column}.${record}`
    if (!columns[column]!.has(id)) columns[column]!.set(id, { name, register, record, beside: new Set() })
    return id
  }
  const edge = (from: string, to: string, core: boolean) => {
    const id = `${from}-${to}`
    edges.set(id, { id, from, to, core: core || (edges.get(id)?.core ?? false) })
    columns[Number(from[0])]!.get(from)!.beside.add(to)
    columns[Number(to[0])]!.get(to)!.beside.add(from)
  }
  for (const { id, name } of chains) node(2, 'industryChain', id, name)
  for (const link of links) {
    const chain = `2.${link.chain}`
    const core = link.role === 'core' || link.role === 'leader'
    if (!columns[2]!.has(chain)) continue
    if (link.programme !== null && link.school !== null && link.status === 'recruiting') {
      const programme = node(1, 'programme', link.programme, link.programmeName ?? '')
      edge(node(0, 'organisation', link.school, link.schoolName ?? ''), programme, core)
      edge(programme, chain, core)
    }
    if (link.enterprise !== null) edge(chain, node(3, 'organisation', link.enterprise, link.enterpriseName ?? ''), core)
    if (link.occupation !== null) edge(chain, node(3, 'occupation', link.occupation, link.occupationName ?? ''), core)
  }
  const placed: GraphNode[][] = []
  // Chains first in their own order, then each column by the mean place of what it is joined to.
  const rowOf = new Map<string, number>()
  for (const column of [2, 1, 0, 3]) {
    const entries = [...columns[column]!.entries()]
    const mean = (beside: ReadonlySet<string>) => {
      const rows = [...beside].flatMap((id) => rowOf.get(id) ?? [])
      return rows.length === 0 ? Number.POSITIVE_INFINITY : rows.reduce((sum, row) => sum + row, 0) / rows.length
    }
    if (column !== 2)
      entries.sort(([, a], [, b]) => mean(a.beside) - mean(b.beside) || a.name.localeCompare(b.name, 'zh'))
    placed[column] = entries.map(([id, { name, register, record }], row) => {
      rowOf.set(id, entries.length === 1 ? 0.5 : row / (entries.length - 1))
      return { id, column, name, register, record, row }
    })
  }
  return { columns: placed, edges: [...edges.values()], rows: Math.max(1, ...placed.map(({ length }) => length)) }
}
