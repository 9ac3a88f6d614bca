import { en, vi } from 'danvan'
import { describe, expect, test } from 'vitest'

import cases from '../cases/scoring-sheets.json' with { type: 'json' }
import { sheet, told } from './scoringCase.ts'
import { applyEdits, type SheetEdits } from './sheetEdits.ts'
import { edited } from './workbooks.ts'

describe('a sheet that somebody did something to', () => {
  test.each(cases)('$note', async ({ edits, hasAssessment, expected }) => {
    const file = await edited(await sheet(), applyEdits(edits as SheetEdits))
    const { claims, warnings, issues } = await told(file, hasAssessment ? {} : { assessment: undefined as never })
    const told_ = issues ?? warnings ?? []
    for (const locale of [vi, en])
      for (const { code, data } of told_) expect(locale.issues[code](data)).not.toMatch(/undefined|NaN|\[object/)
    expect({
      ...(claims !== undefined && { claims }),
      issues: told_.map(({ code, path, severity, data }) => ({ at: path.join('!'), code, severity, data })),
    }).toEqual(expected)
  })
})
