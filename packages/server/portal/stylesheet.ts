import { createHash } from 'node:crypto'
import form from '../../portal/form.css?raw'
import frame from '../../portal/frame.css?raw'
import item from '../../portal/item.css?raw'
import listing from '../../portal/listing.css?raw'
import plan from '../../portal/plan.css?raw'
import report from '../../portal/report.css?raw'
import site from '../../portal/site.css?raw'
import table from '../../portal/table.css?raw'
import base from '../../web/ui/base.css?raw'
import light from '../../web/ui/light.css?raw'
import token from '../../web/ui/token.css?raw'

/** One stylesheet for all public pages, made of the application's tokens and the portal's own rules. */
export const stylesheet = [token, base, light, frame, item, form, plan, table, site, listing, report].join('\n')

/** Its address changes with its content, so that it may be kept for ever. */
export const stylesheetPath = `/style-${createHash('sha256').update(stylesheet).digest('hex').slice(0, 12)}.css`
