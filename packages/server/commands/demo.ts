import { sizes } from '../demo/generator/size.ts'
import type { Command } from './command.ts'
import { wrongCall } from './usage.ts'

export const demo: Command = {
  usage: 'demo generate --size demo|city|province',
  zh: '在空的安装里生成虚构的示范地区：演示、10校、500校',
  en: 'fill an empty installation with the fictional region: demo, 10 schools, 500 schools',
  async run(words, context) {
    const size = Object.values(sizes).find(({ name }) => name === words[2])
    if (words.length !== 3 || words[0] !== 'generate' || words[1] !== '--size' || !size)
      return wrongCall(context.log, '命令写法不对。', 'That is not how this command is called.', [demo])
    const { generateDemo } = await import('./generate-demo.ts')
    return generateDemo(context, size)
  },
}
