import type { DemoSignIn } from '../demo/prepare-demo.ts'
import type { Installation } from './start-steps.ts'

/** What a person is told once everything runs. */
export function welcome(address: string, { dataFolder, external }: Installation): string {
  const database = external ? '（数据库由 DATABASE_URL 指定 database by DATABASE_URL）' : ''
  return (
    `\n职桥已启动  ${address}  Zhiqiao is running\n数据目录    ${dataFolder}  data folder${database}\n` +
    '按 Ctrl-C 结束。Ctrl-C ends it.\n\n'
  )
}

/** The sign-ins made by this very start. */
export function signInTable(signIns: readonly DemoSignIn[]): string {
  const width = (column: 'account' | 'password') => Math.max(...signIns.map((signIn) => signIn[column].length))
  const [account, password] = [width('account'), width('password')]
  const lines = signIns.map((signIn) => {
    const columns = [
      signIn.account.padEnd(account),
      signIn.password.padEnd(password),
      signIn.name,
      `${signIn.shows.zh} · ${signIn.shows.en}`,
    ]
    return `  ${columns.join('  ')}\n`
  })
  return `示范账号（口令只显示这一次，系统只保存其散列值）\nDemo sign-ins (shown this once: only a digest is kept)\n${lines.join('')}\n`
}
