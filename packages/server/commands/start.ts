import type { Command } from './command.ts'

export const start: Command = {
  usage: 'start',
  zh: '启动职桥：数据库和网站服务（PORT、HOST、ZHIQIAO_DATA）',
  en: 'start Zhiqiao: database and web server (PORT, HOST, ZHIQIAO_DATA)',
  async run(words, context) {
    if (words.length > 0) {
      context.log(
        `start 不接受“${words.join(' ')}”；端口、地址和数据目录由环境变量 PORT、HOST 和 ZHIQIAO_DATA 指定。\n` +
          `start takes no “${words.join(' ')}”: name port, address and data folder by PORT, HOST and ZHIQIAO_DATA.`,
      )
      return 2
    }
    // Loaded only now: no other command should wait for the whole server.
    const { runStart } = await import('./run-start.ts')
    return runStart(context)
  },
}
