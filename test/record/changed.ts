/** What a case does to a record: values set by path, paths dropped. */
export interface Change {
  readonly set?: Readonly<Record<string, unknown>>
  readonly drop?: readonly string[]
}

/** A copy of a record with the change of a case made to it. */
export function changed(record: object, { set = {}, drop = [] }: Change): Record<string, unknown> {
  const copy = structuredClone(record) as Record<string, unknown>
  const parentOf = (path: string): [Record<string, unknown>, string] => {
    const keys = path.split('.')
    const last = keys.pop() as string
    let parent = copy
    for (const key of keys) {
      if (!Object.hasOwn(parent, key)) parent[key] = {}
      parent = parent[key] as Record<string, unknown>
    }
    return [parent, last]
  }
  for (const path of drop) {
    const [parent, key] = parentOf(path)
    if (Array.isArray(parent)) parent.splice(Number(key), 1)
    else delete parent[key]
  }
  for (const [path, value] of Object.entries(set)) {
    const [parent, key] = parentOf(path)
    parent[key] = value
  }
  return copy
}
