import { createLink } from '@tanstack/react-router'
import { Button } from './button.tsx'

/** A way to another page that looks like a button: `<ButtonLink to="/register/$register" params={…}>`. */
export const ButtonLink = createLink(Button)
