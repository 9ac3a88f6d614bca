import { BarController, BarElement, CategoryScale, Chart, LinearScale, Tooltip } from 'chart.js'

import { type BarSeries, barLooks } from './barLooks'

Chart.register(BarController, BarElement, CategoryScale, LinearScale, Tooltip)

export interface BarsToDraw {
  readonly labels: readonly string[]
  readonly series: readonly BarSeries[]
  /** A value of the axis in words. */
  readonly say: (value: number) => string
  readonly min?: number | undefined
  readonly step?: number | undefined
}

/** Draws lying bars in the colours of the page; the caller draws again when they change. */
export function drawBars(canvas: HTMLCanvasElement, { labels, series, say, min, step }: BarsToDraw): Chart {
  const style = getComputedStyle(canvas)
  const colour = (name: string) => style.getPropertyValue(name).trim()
  const text = colour('--vp-c-text-1')
  const isFloating = series.some(({ values }) => values.some((value) => Array.isArray(value)))
  return new Chart(canvas, {
    type: 'bar',
    data: {
      labels: [...labels],
      datasets: series.map(({ name, look, values }) => ({
        label: name,
        data: values as (number | [number, number] | null)[],
        backgroundColor: fill(colour(barLooks[look].colour), barLooks[look].filling),
        borderColor: colour(barLooks[look].colour),
        borderWidth: 1,
        borderSkipped: false,
        ...(isFloating && { minBarLength: 4 }),
        grouped: !isFloating,
        barPercentage: 0.8,
        categoryPercentage: 0.9,
      })),
    },
    options: {
      indexAxis: 'y',
      animation: false,
      maintainAspectRatio: false,
      scales: {
        x: {
          stacked: !isFloating,
          ...(min !== undefined && { min }),
          ticks: {
            color: text,
            maxRotation: 50,
            callback: (value) => say(Number(value)),
            ...(step !== undefined && { stepSize: step }),
          },
          grid: { color: colour('--vp-c-divider') },
        },
        y: { stacked: !isFloating, ticks: { color: text, autoSkip: false }, grid: { display: false } },
      },
      plugins: {
        tooltip: {
          callbacks: {
            label: ({ dataset, raw }) =>
              `${dataset.label}: ${Array.isArray(raw) ? raw.map(say).join(' – ') : say(Number(raw))}`,
          },
        },
      },
    },
  })
}

function fill(colour: string, filling: 'solid' | 'stripes' | 'dots'): string | CanvasPattern {
  if (filling === 'solid') return colour
  const tile = document.createElement('canvas')
  tile.width = tile.height = 8
  const pen = tile.getContext('2d')
  if (pen === null) return colour
  pen.strokeStyle = pen.fillStyle = colour
  if (filling === 'dots') {
    pen.fillRect(1, 1, 2, 2)
    pen.fillRect(5, 5, 2, 2)
  } else {
    pen.lineWidth = 2
    pen.beginPath()
    for (const shift of [-4, 4, 12]) {
      pen.moveTo(shift - 6, 10)
      pen.lineTo(shift + 6, -2)
    }
    pen.stroke()
  }
  return pen.createPattern(tile, 'repeat') ?? colour
}
