import { Link } from '@tanstack/react-router'
import { kebabCase, type RecordOf } from '@zhiqiao/model'
import type { RegisterMeta } from '../../api/meta.ts'
import { useRecord } from '../../api/query.ts'

/** What an entry of a tree lies within, from the top down to what is right above it, each a link. */
export function TreePath({ register, record }: { register: RegisterMeta; record: RecordOf }) {
  const above = register.tree ? record.values[register.tree] : null
  return typeof above === 'string' ? <Step register={register} id={above} /> : null
}

/** The levels above first: they are asked for one by one, and most are known from the page before. */
function Step({ register, id }: { register: RegisterMeta; id: string }) {
  const record = useRecord(register.name, id).data?.record
  if (!record) return null
  return (
    <>
      <TreePath register={register} record={record} />
      <span aria-hidden="true"> › </span>
      <Link to="/register/$register/$id" params={{ register: kebabCase(register.name), id }} lang="zh-CN">
        {String(record.values[register.titled])}
      </Link>
    </>
  )
}
