import { CourseList } from '../part/course-list.tsx'
import { Layout } from '../part/layout.tsx'
import { ListingList } from '../part/listing-list.tsx'
import type { ListingLine, ShownCourse } from '../public-listing.ts'
import type { Reader } from '../public-plan.ts'
import { wordsFor } from '../words.ts'

/** What one can go to: classes that are about to begin, open days, and packages to be asked for. */
export function TrainingPage({
  reader,
  classes,
  openDays,
  packages,
  structured,
  stylesheet,
}: {
  reader: Reader
  classes: readonly ShownCourse[]
  openDays: readonly ShownCourse[]
  packages: readonly ListingLine[]
  structured: object
  stylesheet: string
}) {
  const t = wordsFor(reader)
  return (
    <Layout
      reader={reader}
      title={`${t('training')} · ${reader.region}`}
      stylesheet={stylesheet}
      column="training"
      structured={structured}
    >
      <h1>{t('training')}</h1>
      <section aria-labelledby="classes">
        <h2 id="classes">{t('classes')}</h2>
        {classes.length === 0 ? (
          <p className="empty">{t('noTraining')}</p>
        ) : (
          <>
            <p className="soft">{t('howToJoin')}</p>
            <CourseList reader={reader} courses={classes} />
          </>
        )}
      </section>
      {openDays.length > 0 && (
        <section aria-labelledby="open-days">
          <h2 id="open-days">{t('openDays')}</h2>
          <CourseList reader={reader} courses={openDays} />
        </section>
      )}
      {packages.length > 0 && (
        <section aria-labelledby="packages">
          <h2 id="packages">{t('courses')}</h2>
          <ListingList reader={reader} listings={packages} kinds={false} />
        </section>
      )}
    </Layout>
  )
}
