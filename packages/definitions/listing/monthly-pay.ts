/** A month of full work has 21.75 paid days (劳社部发〔2008〕3号) of eight hours. */
const timesAMonth: Readonly<Record<string, number>> = { month: 1, year: 1 / 12, day: 21.75, hour: 174 }

/** Pay in yuan a month, for comparing only; null where it cannot be told (piecework). @param period code of `wagePeriod` */
export function monthlyPay(amount: unknown, period: unknown): number | null {
  const times = timesAMonth[String(period)]
  return typeof amount !== 'number' || times === undefined ? null : amount * times
}
