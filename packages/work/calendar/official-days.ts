/** Days of 2024–2026 that depart from Monday–Friday, by the State Council office's yearly notices. Later years are added by an administrator. */
const years: Record<string, { source: string; days: string }> = {
  2024: {
    source: '国办发明电〔2023〕7号',
    days: '01-01-元旦 02-04+春节 02-12-春节 02-13-春节 02-14-春节 02-15-春节 02-16-春节 02-18+春节 04-04-清明 04-05-清明 04-07+清明 04-28+劳动节 05-01-劳动节 05-02-劳动节 05-03-劳动节 05-11+劳动节 06-10-端午 09-14+中秋 09-16-中秋 09-17-中秋 09-29+国庆节 10-01-国庆节 10-02-国庆节 10-03-国庆节 10-04-国庆节 10-07-国庆节 10-12+国庆节',
  },
  2025: {
    source: '国办发明电〔2024〕12号',
    days: '01-01-元旦 01-26+春节 01-28-春节 01-29-春节 01-30-春节 01-31-春节 02-03-春节 02-04-春节 02-08+春节 04-04-清明 04-27+劳动节 05-01-劳动节 05-02-劳动节 05-05-劳动节 06-02-端午 09-28+国庆节 10-01-国庆节 10-02-国庆节 10-03-国庆节 10-06-中秋 10-07-国庆节 10-08-国庆节 10-11+国庆节',
  },
  2026: {
    source: '国办发明电〔2025〕7号（文号待核）',
    days: '01-01-元旦 01-02-元旦 01-04+元旦 02-14+春节 02-16-春节 02-17-春节 02-18-春节 02-19-春节 02-20-春节 02-23-春节 02-28+春节 04-06-清明 05-01-劳动节 05-04-劳动节 05-05-劳动节 05-09+劳动节 06-19-端午 09-20+国庆节 09-25-中秋 10-01-国庆节 10-02-国庆节 10-05-国庆节 10-06-国庆节 10-07-国庆节 10-10+国庆节',
  },
}

/** The rows of the calendarDay register an installation starts with. */
export const officialDays = Object.entries(years).flatMap(([year, { source, days }]) =>
  days.split(' ').map((entry) => ({
    day: `${year}-${entry.slice(0, 5)}`,
    kind: entry[5] === '+' ? 'workday' : 'holiday',
    name: entry.slice(6),
    source,
    provisional: false,
  })),
)
