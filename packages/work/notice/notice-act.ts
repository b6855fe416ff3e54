import type { ActHandlers } from '@zhiqiao/registry'

export const noticeActs: ActHandlers = {
  'notice.markRead': async (session) => ({ set: { readAt: session.now().toISOString() } }),
}
