import type { Register } from '@zhiqiao/model'
import {
  AliasNode,
  AndNode,
  BinaryOperationNode,
  ColumnNode,
  IdentifierNode,
  type JoinNode,
  type OperationNode,
  OperatorNode,
  ReferenceNode,
  SelectQueryNode,
  sql,
  TableNode,
  WhereNode,
} from 'kysely'
import { builder } from './builder.ts'
import { withdrawnIn } from './shadow.ts'
import type { View } from './view.ts'

/** A query as it can be put into a statement. */
export interface Source {
  toOperationNode(): OperationNode
  /** Its text by itself. */
  compile(): { readonly sql: string }
}

interface Needed {
  readonly query: Source
  /** Registers whose withdrawn records the query asks for by the name `withdrawnIn` gives them. */
  readonly withdrawn: readonly Register[]
}

/**
 * A definition's query with only the columns asked for, and without the joins that only those left out needed: where
 * the body a row belongs to lies is not looked up when nobody asks. A row of a record that has been withdrawn stays
 * out, as the join would have kept it out. Only for a query over every row: a viewer's eyes and a sandbox change what
 * a join finds.
 * @param wanted names of columns
 */
export function withNeededJoins(
  query: Source,
  wanted: ReadonlySet<string>,
  registers: Readonly<Record<string, Register>>,
  view: View,
): Needed {
  const withdrawn = new Set<Register>()
  const asIs = { query, withdrawn: [] }
  const whole = query.toOperationNode()
  if (!SelectQueryNode.is(whole) || view.eyes !== 'all' || view.whatIf !== undefined) return asIs
  const branches = [whole, ...(whole.setOperations ?? []).map(({ expression }) => expression)]
  const positions = (whole.selections ?? []).map((_, at) => at)
  const names = positions.map((at) => nameOf(whole.selections![at]!.selection))
  const simple = branches.every(
    (branch) =>
      SelectQueryNode.is(branch) &&
      branch.selections?.length === names.length &&
      !branch.frontModifiers?.length &&
      (branch === whole || !branch.setOperations),
  )
  if (!simple || names.includes(null) || whole.setOperations?.some(({ operator, all }) => operator !== 'union' || !all))
    return asIs
  const kept = positions.filter((at) => wanted.has(names[at]!))
  const [first, ...further] = branches.map((branch) => {
    const node = branch as SelectQueryNode
    const { setOperations: _, ...alone } = { ...node, selections: kept.map((at) => node.selections![at]!) }
    return pruned(alone as SelectQueryNode, registers, withdrawn)
  })
  const setOperations = whole.setOperations?.map((operation, at) => ({ ...operation, expression: further[at]! }))
  const node = { ...first!, ...(setOperations ? { setOperations } : {}) }
  return { query: source(node), withdrawn: [...withdrawn] }
}

/** The name of a column a query selects; null where it selects what cannot be told. */
function nameOf(selection: OperationNode): string | null {
  if (AliasNode.is(selection)) return IdentifierNode.is(selection.alias) ? selection.alias.name : null
  const column = ReferenceNode.is(selection) ? selection.column : selection
  return ColumnNode.is(column) ? column.column.name : null
}

function pruned(
  branch: SelectQueryNode,
  registers: Readonly<Record<string, Register>>,
  withdrawn: Set<Register>,
): SelectQueryNode {
  let node = branch
  // The last first: what a join hangs on may be needed for it alone.
  for (const join of [...(branch.joins ?? [])].reverse()) {
    const looked = lookUp(join, registers)
    if (!looked) continue
    const without = { ...node, joins: node.joins!.filter((other) => other !== join) }
    if (mentions(without, looked.alias)) continue
    if (join.joinType === 'LeftJoin') node = without
    // One that is not confirmed yet does not count: only the join knows.
    else if (join.joinType === 'InnerJoin' && !('confirmed' in (looked.register.states ?? {}))) {
      withdrawn.add(looked.register)
      const gone = sql.ref(withdrawnIn(looked.register))
      const stays = sql`(${source(looked.from)} is not null
        and ${source(looked.from)} <> all(array(select id from ${gone})))`.toOperationNode()
      node = { ...without, where: WhereNode.create(without.where ? AndNode.create(without.where.where, stays) : stays) }
    }
  }
  return node
}

/** A join that leads from a reference to the one record it refers to. */
function lookUp(join: JoinNode, registers: Readonly<Record<string, Register>>) {
  const named = AliasNode.is(join.table) ? join.table.node : join.table
  const alias = AliasNode.is(join.table) && IdentifierNode.is(join.table.alias) ? join.table.alias.name : null
  if (!TableNode.is(named)) return null
  const name = named.table.identifier.name
  const register = registers[name]
  const on = join.on?.on
  if (!register || !on || !BinaryOperationNode.is(on)) return null
  if (!OperatorNode.is(on.operator) || on.operator.operator !== '=') return null
  const sides = [on.leftOperand, on.rightOperand]
  const isId = (side: OperationNode) => ReferenceNode.is(side) && written(side) === `"${alias ?? name}"."id"`
  const from = sides.find((side) => !isId(side))
  return sides.some(isId) && from && ReferenceNode.is(from) ? { register, alias: alias ?? name, from } : null
}

const source = (node: OperationNode): Source => ({
  toOperationNode: () => node,
  compile: () => sql`${{ toOperationNode: () => node }}`.compile(builder),
})
const written = (node: OperationNode): string => source(node).compile().sql
const mentions = (node: OperationNode, alias: string): boolean => new RegExp(`\\b${alias}"?\\.`).test(written(node))
