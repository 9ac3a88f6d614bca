/** How a part of a bar looks: the variable of its colour, and a filling that tells it apart without colour. */
export const barLooks = {
  good: { colour: '--counted', filling: 'solid' },
  fair: { colour: '--pause', filling: 'stripes' },
  bad: { colour: '--holiday', filling: 'solid' },
  open: { colour: '--vp-c-text-2', filling: 'stripes' },
  none: { colour: '--vp-c-text-3', filling: 'dots' },
  due: { colour: '--due', filling: 'solid' },
  keep: { colour: '--counted', filling: 'dots' },
} as const

type BarLook = keyof typeof barLooks

/** One part of every bar: a number each, or from where to where; null where there is none. */
export interface BarSeries {
  readonly name: string
  readonly look: BarLook
  readonly values: readonly (number | readonly [number, number] | null)[]
}
