import type { Locale } from '../locales/index.ts'
import type { ComparedCriterion, StageComparison } from '../scoring/index.ts'
import type { Block } from './Block.ts'
import { assumedNotice, periodText, rangeText, section, stampBlock, tableSection } from './resultBlocks.ts'

/** The stages side by side: who, how many points, why they differ, and which value is official. */
export function stageBlocks(result: StageComparison, locale: Locale): Block[] {
  const { stages: words, score, number } = locale
  const { stages, official, criteria, findings } = result
  const [stage, actor, days, claimed, computed, grade] = words.columns
  const last = stages.at(-1)
  return [
    ...assumedNotice(result.figures, locale),
    { kind: 'heading', level: 1, text: words.title },
    ...(result.illustrative ? [{ kind: 'paragraph', text: score.illustrative } as const] : []),
    {
      kind: 'list',
      items: [
        locale.text(result.title),
        `${score.unit}: ${result.unit}`,
        `${score.period}: ${periodText(result.period, locale)}`,
        `${words.official}: ${words.officialValue(
          locale.text(official.stage.title),
          official.status,
          official.points === undefined ? '' : number(official.points),
        )}`,
      ],
    },
    ...tableSection(
      words.stages,
      [
        { title: stage, width: 18 },
        { title: actor, width: 22 },
        { title: days, width: 22 },
        { title: claimed, width: 14, align: 'right' },
        { title: computed, width: 14, align: 'right' },
        { title: grade, width: 30 },
      ],
      stages.map((each) => [
        locale.text(each.title),
        locale.text(each.actor),
        [
          ...(each.window === undefined ? [] : [score.span(each.window.from, each.window.to, undefined)]),
          ...(each.locked === undefined ? [] : [words.locked(each.locked.by, locale.date(each.locked.on))]),
        ].join('; '),
        each.claimed === undefined ? words.blank(each.blank.length) : number(each.claimed),
        rangeText(each.computed, locale),
        locale.grade(each.grade),
      ]),
    ),
    ...tableSection(
      words.values,
      [
        { title: score.number, width: 6 },
        { title: score.criterion, width: 34 },
        { title: score.max, width: 7, align: 'right' },
        ...stages.map((each) => ({ title: locale.text(each.title), width: 11, align: 'right' as const })),
        { title: words.reasons, width: 34 },
      ],
      criteria.map((criterion) => [
        criterion.number ?? '',
        locale.text(criterion.title),
        number(criterion.max),
        ...criterion.values.map(({ claimed, parts }) => {
          const points = claimed ?? parts
          return points === undefined ? '–' : number(points)
        }),
        reasonsOf(criterion),
      ]),
    ),
    ...section(
      score.findings,
      findings.map(({ code, data }) => words.findings[code](data)),
    ),
    { kind: 'paragraph', text: score.weakest(locale.provenance[result.provenance]) },
    ...(last === undefined ? [] : [stampBlock(last.stamp, locale)]),
  ]
}

function reasonsOf({ changes }: ComparedCriterion): string {
  return changes.flatMap(({ reason }) => reason ?? []).join('; ')
}
