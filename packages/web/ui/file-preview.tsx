import { useState } from 'react'
import { fileAddress } from '../api/client.ts'
import { useWords } from '../language/use-words.ts'
import { Dialog } from './dialog.tsx'
import './file-preview.css'

const kindOf = (name: string): 'picture' | 'pdf' | null => {
  if (/\.(png|jpe?g)$/i.test(name)) return 'picture'
  return /\.pdf$/i.test(name) ? 'pdf' : null
}

/** Shows a picture or a PDF where it is attached; other files are taken away and opened. */
export function FilePreview({ id, name }: { id: string; name: string }) {
  const { t } = useWords()
  const [open, setOpen] = useState(false)
  const kind = kindOf(name)
  if (kind === null) return null
  const address = `${fileAddress(id)}/view`
  return (
    <>
      <button type="button" className="file-preview no-print" onClick={() => setOpen(true)}>
        {t('value.preview')}
        <span className="visually-hidden">{name}</span>
      </button>
      <Dialog open={open} title={name} onCancel={() => setOpen(false)}>
        {kind === 'picture' ? (
          <img className="file-shown" src={address} alt={name} />
        ) : (
          <iframe className="file-shown file-page" src={address} title={name} />
        )}
        <p className="small">
          <a href={address} target="_blank" rel="noreferrer">
            {t('value.previewApart')}
          </a>
        </p>
      </Dialog>
    </>
  )
}
