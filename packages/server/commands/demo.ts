import { partOf, sizes } from '../demo/generator/size.ts'
import type { Command } from './command.ts'
import { optionsOf } from './options-of.ts'
import { wrongCall } from './usage.ts'

export const demo: Command = {
  usage: 'demo generate --size demo|city|province [--part 0.1]',
  zh: '在空的安装里生成虚构的示范地区：演示、10校、500校，或其中一部分',
  en: 'fill an empty installation with the fictional region: demo, 10 schools, 500 schools, or a part of it',
  async run(words, context) {
    const asked = optionsOf(words, ['size', 'part'], [])
    const size = Object.values(sizes).find(({ name }) => name === asked?.values.size)
    const part = Number(asked?.values.part ?? 1)
    if (asked?.words.join() !== 'generate' || !size || !(part > 0 && part <= 1))
      return wrongCall(context.log, '命令写法不对。', 'That is not how this command is called.', [demo])
    const { generateDemo } = await import('./generate-demo.ts')
    return generateDemo(context, part === 1 ? size : partOf(size, part))
  },
}
