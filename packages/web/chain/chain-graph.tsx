import { Link } from '@tanstack/react-router'
import { kebabCase } from '@zhiqiao/model'
import { useState } from 'react'
import { useWords } from '../language/use-words.ts'
import { ScrollRegion } from '../ui/scroll-region.tsx'
import type { ChainMap } from './chain-data.ts'
import { type GraphNode, graphOf } from './graph-layout.ts'

const lane = 300
const width = 230
const step = 30
const top = 34
const heads = ['chain.graphSchools', 'chain.graphProgrammes', 'chain.graphChains', 'chain.graphEnterprises'] as const

/**
 * Who serves which chain with what, as columns joined by lines. Each name is a link and can be reached by Tab; on it the
 * lines that end there stand out. The matrix beside it says the same in a table.
 */
export function ChainGraph({ map }: { map: ChainMap }) {
  const { t } = useWords()
  const [here, setHere] = useState<string | null>(null)
  const graph = graphOf(map)
  const height = top + graph.rows * step + 8
  const spread = (column: readonly GraphNode[], row: number) =>
    top + ((row + 0.5) * (graph.rows * step)) / Math.max(1, column.length)
  const at = new Map(
    graph.columns.flatMap((column) =>
      column.map((node) => [node.id, { x: node.column * lane + 4, y: spread(column, node.row) }] as const),
    ),
  )
  const joined = new Set(graph.edges.flatMap(({ from, to }) => (from === here || to === here ? [from, to] : [])))
  return (
    <ScrollRegion className="chain-scroll" aria-label={t('chain.graph')}>
      {/* biome-ignore lint/a11y/useSemanticElements: a group of links within a drawing has no element of its own */}
      <svg
        className={here === null ? 'chain-graph' : 'chain-graph chain-graph-near'}
        viewBox={`0 0 ${3 * lane + width + 8} ${height}`}
        role="group"
        aria-label={t('chain.graphLabel', { count: graph.edges.length })}
      >
        {heads.map((head, column) => (
          <text key={head} className="chain-head" x={column * lane + 4} y={16}>
            {t(head)}
          </text>
        ))}
        {graph.edges.map(({ id, from, to, core }) => {
          const [a, b] = [at.get(from)!, at.get(to)!]
          const [x1, x2] = [a.x + width, b.x]
          const bend = (x1 + x2) / 2
          const near = from === here || to === here
          return (
            <path
              key={id}
              className={`chain-edge${core ? ' chain-edge-core' : ''}${near ? ' chain-edge-near' : ''}`}
              d={`M${x1} ${a.y}C${bend} ${a.y} ${bend} ${b.y} ${x2} ${b.y}`}
            />
          )
        })}
        {graph.columns.flat().map((node) => {
          const { x, y } = at.get(node.id)!
          const links = graph.edges.filter(({ from, to }) => from === node.id || to === node.id).length
          return (
            <Link
              key={node.id}
              to="/register/$register/$id"
              params={{ register: kebabCase(node.register), id: node.record }}
              aria-label={t('chain.nodeLabel', { name: node.name, count: links })}
              className={
                here === null || node.id === here || joined.has(node.id) ? 'chain-node' : 'chain-node chain-far'
              }
              onFocus={() => setHere(node.id)}
              onBlur={() => setHere(null)}
              onMouseEnter={() => setHere(node.id)}
              onMouseLeave={() => setHere(null)}
            >
              <rect x={x} y={y - 12} width={width} height={24} rx={2} />
              <text x={x + 8} y={y + 5} lang="zh-CN">
                {node.name.length > 15 ? `${node.name.slice(0, 14)}…` : node.name}
              </text>
            </Link>
          )
        })}
      </svg>
    </ScrollRegion>
  )
}
