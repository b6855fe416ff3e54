import type { Command } from './command.ts'
import { optionsOf } from './options-of.ts'
import { wrongCall } from './usage.ts'

/** Makes an empty installation a real region's own, before its first start. */
export const begin: Command = {
  usage: 'begin BODY --division CODE|NAME [--kind KIND] --person NAME --account NAME',
  zh: '在空的安装里开始自己的地区（不要示范地区）：区划、主管单位和第一个人',
  en: 'make an empty installation a region’s own instead of the fictional one',
  async run(given, context) {
    const options = optionsOf(given, ['division', 'kind', 'person', 'account'], [])
    const [body, ...more] = options?.words ?? []
    const { division: place, kind, person, account } = options?.values ?? {}
    if (!body || more.length > 0 || !place || !person || !account)
      return wrongCall(context.log, '命令写法不对。', 'That is not how this command is called.', [begin])
    const { beginHere } = await import('./begin-here.ts')
    return beginHere(context, { body, place, kind, person, account })
  },
}
