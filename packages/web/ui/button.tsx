import { Button as AntButton, type ButtonProps } from 'antd'

export type ButtonTone = 'primary' | 'plain' | 'danger' | 'quiet'

const looks: Record<ButtonTone, ButtonProps> = {
  primary: { type: 'primary' },
  plain: { type: 'default' },
  danger: { danger: true },
  quiet: { type: 'text' },
}

/** The four buttons there are: one primary a screen, plain, danger (cinnabar) and quiet. */
export function Button({ tone = 'plain', ...rest }: Omit<ButtonProps, 'type' | 'danger'> & { tone?: ButtonTone }) {
  return <AntButton {...looks[tone]} {...rest} autoInsertSpace={false} />
}
