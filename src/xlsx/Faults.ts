import type { Issue, Path, Severity } from '../issues/index.ts'

/** Data of an issue, or how to come by them where that takes work. */
type Data = Issue['data'] | (() => Issue['data'])

/** How a fault is told. */
export type Report = (code: Issue['code'], path: Path, data?: Data, severity?: Severity) => void

/** The most issues of one severity that are told one by one; nobody reads more of them. */
const most = 100

/** Faults as they are found: the first hundred errors and the first hundred warnings, and how many more there are. */
export class Faults {
  readonly #issues: Issue[] = []
  readonly #found = new Map<Severity, number>()

  /** Tells one; what is only counted is not put into words. */
  readonly report: Report = (code, path, data = {}, severity = 'error') => {
    const found = (this.#found.get(severity) ?? 0) + 1
    this.#found.set(severity, found)
    if (found <= most) this.#issues.push({ code, path, severity, data: typeof data === 'function' ? data() : data })
  }

  /** Whether any makes the file unusable. */
  get hasErrors(): boolean {
    return this.#found.has('error')
  }

  /** The faults in their order, and behind them how many were not told. */
  issues(): Issue[] {
    const rest = [...this.#found].flatMap(([severity, found]): Issue[] =>
      found > most ? [{ code: 'issues-left-out', path: [], severity, data: { shown: most, more: found - most } }] : [],
    )
    return [...this.#issues, ...rest]
  }
}
