import { fileAddress } from '../../api/client.ts'
import { useWords } from '../../language/use-words.ts'
import './panel.css'

/** Files by their names, each to be taken away; one whose name is not told is numbered. */
export function FileLinks({ ids, titles }: { ids: readonly string[]; titles: Readonly<Record<string, string>> }) {
  const { t } = useWords()
  return (
    <>
      {ids.map((id, at) => (
        <a key={id} href={fileAddress(id)} download className="panel-file">
          {titles[id] ?? t('value.file', { number: at + 1 })}
        </a>
      ))}
    </>
  )
}
