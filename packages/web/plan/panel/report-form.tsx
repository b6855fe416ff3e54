import { registerOf, useMeta } from '../../api/query.ts'
import { useSession } from '../../api/session.ts'
import { useWords } from '../../language/use-words.ts'
import { ShortForm } from './short-form.tsx'

/** 报送进展: what was done, what hinders, what comes next. For another body the stamped reply is asked as well. */
export function ReportForm(props: {
  task: string
  /** The body whose report this is. */
  body: string
  period: string
  titles?: Readonly<Record<string, string>>
  onDone: () => void
  onCancel: () => void
}) {
  const { t } = useWords()
  const { data: meta } = useMeta()
  const { data: session } = useSession()
  const register = registerOf(meta, 'progressReport')
  if (!register) return null
  const own = session?.hat?.organisation === props.body
  return (
    <ShortForm
      register={register}
      names={['period', 'content', 'obstacle', 'nextStep', 'light', 'evidence', ...(own ? [] : ['scan'])]}
      changed={own ? {} : { scan: { required: true, help: { zh: t('plan.scanHelp'), en: t('plan.scanHelp') } } }}
      given={{ task: props.task, body: props.body }}
      suggested={{ period: props.period }}
      place={`report-${props.task}-${props.body}`}
      title={t('plan.report')}
      submit={own ? t('plan.sendReport') : t('plan.recordReport')}
      titles={props.titles}
      onDone={props.onDone}
      onCancel={props.onCancel}
    />
  )
}
