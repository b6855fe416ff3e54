import type { RecordOf } from '@zhiqiao/model'
import type { PublicKind, ShownCourse } from '@zhiqiao/portal'

/** What a description needs beside the record. */
interface Around {
  readonly url: string
  readonly title: string
  readonly publisher: string
  readonly place: string
}

/** The schema.org description of a listing, of true statements only; null for kinds schema.org has no word for. */
export function structuredListing(kind: PublicKind, { id, values }: RecordOf, around: Around): object | null {
  if (kind === 'post') return jobPosting(id, values, around)
  if (kind === 'course') return values.direction === 'offered' ? coursePackage(values, around) : null
  return null
}

const employmentTypes: Readonly<Record<string, string>> = {
  fullTime: 'FULL_TIME',
  partTime: 'PART_TIME',
  dispatch: 'OTHER',
  service: 'CONTRACTOR',
  flexible: 'OTHER',
}

const payUnits: Readonly<Record<string, string>> = { month: 'MONTH', day: 'DAY', hour: 'HOUR', year: 'YEAR' }

/** Those of schema.org's words that say what our code says, no more. */
const credentials: Readonly<Record<string, string>> = {
  upperSecondary: 'high school',
  college: 'associate degree',
  bachelor: 'bachelor degree',
  postgraduate: 'postgraduate degree',
}

function jobPosting(id: string, values: Record<string, unknown>, { url, title, publisher, place }: Around): object {
  const unitText = payUnits[String(values.wagePeriod)]
  const credential = credentials[String(values.schooling)]
  return present({
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title,
    url,
    description: [values.duties, values.requirements].filter(Boolean).join('\n'),
    identifier: { '@type': 'PropertyValue', name: publisher, value: id },
    datePosted: values.validFrom,
    validThrough: `${values.validTo}T23:59:59+08:00`,
    employmentType: employmentTypes[String(values.employmentForm)],
    hiringOrganization: { '@type': 'Organization', name: publisher },
    jobLocation: {
      '@type': 'Place',
      address: present({
        '@type': 'PostalAddress',
        addressCountry: 'CN',
        addressLocality: place,
        streetAddress: values.address,
      }),
    },
    totalJobOpenings: values.headcount,
    baseSalary: unitText && {
      '@type': 'MonetaryAmount',
      currency: 'CNY',
      value: present({
        '@type': 'QuantitativeValue',
        minValue: values.wageFrom,
        maxValue: values.wageTo,
        unitText,
      }),
    },
    educationRequirements: credential && {
      '@type': 'EducationalOccupationalCredential',
      credentialCategory: credential,
    },
    experienceRequirements:
      typeof values.experience === 'number' && values.experience > 0
        ? { '@type': 'OccupationalExperienceRequirements', monthsOfExperience: values.experience * 12 }
        : undefined,
    responsibilities: values.duties,
    qualifications: values.requirements,
    directApply: false,
  })
}

const modes: Readonly<Record<string, string>> = { onSite: 'onsite', online: 'online', blended: 'blended' }

function coursePackage(values: Record<string, unknown>, { url, title, publisher }: Around): object {
  return present({
    '@context': 'https://schema.org',
    '@type': 'Course',
    name: title,
    url,
    description: values.content,
    provider: { '@type': 'Organization', name: publisher },
    offers:
      values.price == null
        ? undefined
        : {
            ...{ '@type': 'Offer', price: values.price, priceCurrency: 'CNY' },
            category: values.price === 0 ? 'Free' : 'Paid',
          },
    hasCourseInstance: present({
      '@type': 'CourseInstance',
      courseMode: modes[String(values.mode)],
      courseWorkload: `PT${values.hours}H`,
    }),
    educationalCredentialAwarded: values.certificate,
  })
}

/** Classes to come, as courses with one instance each. */
export function structuredClasses(
  classes: readonly (ShownCourse & { readonly hours: number; readonly mode: string | null; readonly place: string })[],
  page: string,
): object {
  return {
    '@context': 'https://schema.org',
    '@graph': classes.map(({ id, title, by, from, to, hours, mode, place, facts }) => ({
      '@type': 'Course',
      name: title,
      url: `${page}#${id}`,
      description: [title, ...facts.map(({ label, words }) => `${label}${words}`)].join('，'),
      provider: { '@type': 'Organization', name: by },
      hasCourseInstance: present({
        '@type': 'CourseInstance',
        courseMode: modes[mode ?? ''],
        courseWorkload: `PT${hours}H`,
        startDate: from,
        endDate: to,
        location: place === '' ? undefined : { '@type': 'Place', name: place },
      }),
    })),
  }
}

/** Without what is not known: an absent statement is not a false one. */
function present(statements: Record<string, unknown>): object {
  return Object.fromEntries(Object.entries(statements).filter(([, value]) => value != null && value !== ''))
}
