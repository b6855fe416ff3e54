import type { RegisterMeta } from '../api/meta.ts'
import { useWords } from '../language/use-words.ts'
import { Light } from '../ui/light.tsx'

/** The state of a record with the tone its definition gives it; a withdrawn record says so. */
export function StateLight(props: { register: RegisterMeta; state: string | null; withdrawn?: boolean }) {
  const { t } = useWords()
  if (props.withdrawn) return <Light kind="noData" word={t('record.withdrawn')} />
  if (props.state === null) return null
  const state = props.register.states?.[props.state]
  return <Light kind={state?.tone ?? 'neutral'} word={state?.label ?? props.state} />
}
