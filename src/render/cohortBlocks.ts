import type { Locale } from '../locales/index.ts'
import type { CohortResult, QuotaResult, Ranking, RewardResult, YearAgainstYear } from '../scoring/index.ts'
import type { Block } from './Block.ts'
import { assumedNotice, periodText, rangeText, section, stampBlock, tableSection } from './resultBlocks.ts'
import { sourceText } from './sourceText.ts'

/** Many units: rankings, distribution, quotas, eligibility, year against year. */
export function cohortBlocks(result: CohortResult, locale: Locale): Block[] {
  const { cohort: words, score } = locale
  return [
    ...assumedNotice(result.figures, locale),
    { kind: 'heading', level: 1, text: words.title },
    ...(result.illustrative ? [{ kind: 'paragraph', text: score.illustrative } as const] : []),
    { kind: 'list', items: [locale.text(result.title)] },
    ...result.rankings.flatMap((ranking) => rankingBlocks(ranking, locale)),
    ...result.quotas.flatMap((quota) => quotaBlocks(quota, locale)),
    ...result.rewards.flatMap((reward) => rewardBlocks(reward, locale)),
    ...result.years.flatMap((year) => yearBlocksOf(year, locale)),
    ...section(
      score.issues,
      result.issues.map(({ code, path, data }) => `${path.join('.')}: ${locale.issues[code](data)}`),
    ),
    { kind: 'paragraph', text: score.weakest(locale.provenance[result.provenance]) },
    ...(result.stamp === undefined ? [] : [stampBlock(result.stamp, locale)]),
  ]
}

function rankingBlocks({ group, period, ranked, apart, distribution }: Ranking, locale: Locale): Block[] {
  const { cohort: words, number, score } = locale
  const [rank, unit, points, grade] = words.columns
  const title = words.ranking(group && locale.text(group.title), periodText(period, locale))
  const others = [
    [words.noBand, distribution.noBand],
    [words.leftToAuthority, distribution.authorityDecides],
    [words.open, distribution.open],
    [words.notGradable, distribution.notGradable],
  ] as const
  return [
    // Without anyone ranked the heading still says of which group and period the rest is.
    ...(ranked.length === 0 ? section(title, [score.none]) : []),
    ...tableSection(
      title,
      [
        { title: rank, width: 14 },
        { title: unit, width: 36 },
        { title: points, width: 9, align: 'right' },
        { title: grade, width: 36 },
      ],
      ranked.map((each) => [
        words.rank(each.rank, each.tied),
        each.unit,
        number(each.points),
        locale.grade(each.grade),
      ]),
    ),
    ...section(
      words.apart,
      apart.map((each) => words.unitApart(each.unit, each.status, number(each.range.min), number(each.range.max))),
    ),
    ...section(words.distribution, [
      ...distribution.bands.map((band) => words.units(locale.text(band.title), band.units)),
      ...others.filter(([, units]) => units > 0).map(([name, units]) => words.units(name, units)),
    ]),
  ]
}

function quotaBlocks(quota: QuotaResult, locale: Locale): Block[] {
  const { cohort: words, score } = locale
  const list = (units: readonly string[]) => (units.length === 0 ? score.none : units.join('; '))
  const title = words.quota(locale.text(quota.title), quota.max, periodText(quota.period, locale))
  const { within, authorityDecides, beyond, open } = quota
  return section(title, [
    words.within(list(within)),
    ...(authorityDecides === undefined
      ? []
      : [words.authorityDecides(list(authorityDecides.units), authorityDecides.places)]),
    ...(beyond.length === 0 ? [] : [words.beyond(list(beyond))]),
    ...(open.length === 0 ? [] : [words.stillOpen(list(open))]),
    sourceText(quota.source, locale),
  ])
}

function rewardBlocks(reward: RewardResult, locale: Locale): Block[] {
  const { cohort: words, score } = locale
  const list = (units: readonly string[]) => (units.length === 0 ? score.none : units.join('; '))
  return section(words.reward(locale.text(reward.title), periodText(reward.period, locale)), [
    words.eligible(list(reward.eligible)),
    ...(reward.notEligible.length === 0 ? [] : [words.notEligible(list(reward.notEligible))]),
    ...(reward.open.length === 0 ? [] : [words.stillOpen(list(reward.open))]),
    sourceText(reward.source, locale),
  ])
}

function yearBlocksOf({ unit, steps }: YearAgainstYear, locale: Locale): Block[] {
  const { cohort: words, plan, number } = locale
  return steps.flatMap(({ from, to, before, after, difference, gradeBefore, gradeAfter, criteria }) =>
    section(words.years(unit, periodText(to, locale), periodText(from, locale)), [
      words.totals(
        rangeText(before, locale),
        rangeText(after, locale),
        difference === undefined ? undefined : `${difference > 0 ? '+' : ''}${number(difference)}`,
      ),
      `${locale.grade(gradeBefore)} → ${locale.grade(gradeAfter)}`,
      ...criteria.map((each) =>
        plan.moved(
          `${each.number}. ${locale.text(each.title)}`,
          rangeText(each.before, locale),
          rangeText(each.after, locale),
        ),
      ),
    ]),
  )
}
