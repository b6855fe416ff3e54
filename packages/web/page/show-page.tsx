import { useParams } from '@tanstack/react-router'
import { RecordPage } from '../record/page/record-page.tsx'
import { RegisterGate } from './register-gate.tsx'

export function ShowPage() {
  const { id } = useParams({ strict: false }) as { id: string }
  return <RegisterGate>{(register) => <RecordPage key={id} register={register} id={id} />}</RegisterGate>
}
