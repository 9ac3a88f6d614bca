import { fileURLToPath, pathToFileURL } from 'node:url'

import type { Text } from 'danvan'

export declare const data: readonly { readonly id: string; readonly title: Text }[]

/** The criteria sets by name, so that they can be chosen before they are fetched. */
export default {
  async load() {
    const dist = pathToFileURL(fileURLToPath(new URL('../../../../dist/index.js', import.meta.url))).href
    const { bodies012018, canTho2579, officials012018, portal766, quangNgai1211 } = await import(dist)
    return [quangNgai1211, canTho2579, officials012018, bodies012018, portal766].map(({ id, title }) => ({ id, title }))
  },
}
