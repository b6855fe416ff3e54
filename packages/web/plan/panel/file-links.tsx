import { fileAddress } from '../../api/client.ts'
import { useWords } from '../../language/use-words.ts'
import { FilePreview } from '../../ui/file-preview.tsx'
import './panel.css'

/** Files by their names, each to be taken away; one whose name is not told is numbered. */
export function FileLinks({ ids, titles }: { ids: readonly string[]; titles: Readonly<Record<string, string>> }) {
  const { t } = useWords()
  return (
    <>
      {ids.map((id, at) => (
        <span key={id} className="panel-file">
          <a href={fileAddress(id)} download>
            {titles[id] ?? t('value.file', { number: at + 1 })}
          </a>
          <FilePreview id={id} name={titles[id] ?? ''} />
        </span>
      ))}
    </>
  )
}
