import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Problem } from '@zhiqiao/model'
import { request } from './client.ts'
import type { SessionInfo } from './meta.ts'
import { queryClient } from './query.ts'

/** Who is signed in; null when nobody is. */
export function useSession() {
  return useQuery({
    queryKey: ['session'],
    staleTime: 60_000,
    queryFn: async ({ signal }): Promise<SessionInfo | null> => {
      try {
        return await request<SessionInfo>('/session', { signal, quiet: true })
      } catch (error) {
        if (error instanceof Problem && error.status === 401) return null
        throw error
      }
    },
  })
}

export function useSignIn() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (input: { name: string; password: string }) =>
      request<SessionInfo>('/session', { method: 'POST', body: input, quiet: true }),
    onSuccess: async () => {
      client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' })
      await client.invalidateQueries({ queryKey: ['session'] })
    },
  })
}

export function useSignOut() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: () => request<null>('/session', { method: 'DELETE', quiet: true }),
    onSettled: () => {
      client.clear()
    },
  })
}

/** Keeps the person's language with their account, so that notices and other machines know it. */
export function keepLanguage(language: 'zh' | 'en'): void {
  if (queryClient.getQueryData(['session']))
    void request<null>('/session/language', { method: 'PUT', body: { language }, quiet: true }).catch(() => undefined)
}

export function useChangePassword() {
  return useMutation({
    mutationFn: (input: { current: string; password: string }) =>
      request<null>('/session/password', { method: 'PUT', body: input, quiet: true }),
  })
}

export interface AccountAnswer {
  readonly account: { readonly name: string; readonly disabledAt: string | null } | null
}

/** The account of a person, for their administrator. */
export function useAccount(person: string) {
  return useQuery({
    queryKey: ['account', person],
    queryFn: ({ signal }) => request<AccountAnswer>(`/person/${person}/account`, { signal }),
  })
}

/** Opens, renews or closes it; what is opened or renewed answers the password, once. */
export function useKeepAccount(person: string) {
  const client = useQueryClient()
  const path = `/person/${person}/account`
  return useMutation({
    mutationFn: ({ act, name }: { act: 'open' | 'password' | 'close'; name: string }) =>
      request<{ name: string; password: string } | null>(act === 'password' ? `${path}/password` : path, {
        method: act === 'close' ? 'DELETE' : 'POST',
        ...(act === 'open' ? { body: { name } } : {}),
        quiet: true,
      }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['account', person] }),
  })
}

/** Changes the hat without signing in again; everything shown is asked for anew under it. */
export function useChangeHat() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (membership: string) => request<unknown>('/session/hat', { method: 'PUT', body: { membership } }),
    onSuccess: () => client.resetQueries(),
  })
}

/** Turns into another person of the demo. */
export function useBecome() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (account: string) => request<unknown>('/session/persona', { method: 'PUT', body: { account } }),
    onSuccess: () => client.resetQueries(),
  })
}
