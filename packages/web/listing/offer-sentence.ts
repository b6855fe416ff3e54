import type { EmployerDesk } from '@zhiqiao/model'
import { useWords } from '../language/use-words.ts'
import { dateWords, numberWords } from '../ui/format.ts'

/** What the region has for an employer, in one sentence: of its own chain where there is anything, of all otherwise. */
export function useOfferSentence({ offers }: EmployerDesk): string {
  const { t, language } = useWords()
  const best = offers.find(({ related }) => related) ?? offers[0]
  if (!best) return t('publish.noOffer')
  const own = offers.filter(({ related, available }) => related && available > 0)
  if (own.length > 1)
    return t('publish.headlineMany', {
      programme: best.programme,
      programmes: own.length,
      number: numberWords(own.reduce((sum, { available }) => sum + available, 0)),
      day: dateWords(own.map(({ from }) => from).sort()[0]!, language),
    })
  const [key, number] =
    best.available > 0
      ? (['publish.headline', best.available] as const)
      : (['publish.headlineInterns', best.interns] as const)
  return t(key, { programme: best.programme, number: numberWords(number), day: dateWords(best.from, language) })
}
