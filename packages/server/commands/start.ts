import type { Command } from './command.ts'

export const start: Command = {
  usage: 'start',
  zh: '启动职桥（数据库、网站服务）',
  en: 'start Zhiqiao: database and web server',
  async run(_words, context) {
    // Loaded only now: no other command should wait for the whole server.
    const { runStart } = await import('./run-start.ts')
    return runStart(context)
  },
}
