import type { DemoSignIn } from '../demo/prepare-demo.ts'
import type { Installation } from './start-steps.ts'

/** What a person is told once everything runs: where it is, and the sign-ins made by this very start. */
export function welcome(
  address: string,
  { dataFolder, external }: Installation,
  signIns: readonly DemoSignIn[] | null,
): string {
  const lines = [
    '',
    `职桥已启动  ${address}`,
    `数据目录    ${dataFolder}${external ? '(数据库由 DATABASE_URL 指定)' : ''}`,
  ]
  if (signIns?.length) {
    lines.push('', '示范账号(口令只显示这一次,系统只保存其散列值):')
    const [account, password] = (['account', 'password'] as const).map((column) => widthOf(signIns, column))
    for (const signIn of signIns) {
      const columns = [signIn.account.padEnd(account ?? 0), signIn.password.padEnd(password ?? 0), signIn.name]
      lines.push(`  ${columns.join('  ')}  ${signIn.shows.zh}`)
    }
  }
  lines.push('', '按 Ctrl-C 结束。', '')
  return lines.join('\n')
}

function widthOf(signIns: readonly DemoSignIn[], column: 'account' | 'password'): number {
  return Math.max(...signIns.map((signIn) => signIn[column].length))
}
