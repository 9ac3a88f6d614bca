import { nextTick, onMounted, reactive, watch } from 'vue'

/**
 * The state of a live page, kept in the query string, so that a link reproduces a case. Only what differs from the
 * defaults is written. The server renders the defaults; the query is read once the page is in the browser.
 */
export function useUrlState<State extends Record<string, string>>(defaults: State): State {
  const state = reactive({ ...defaults }) as State
  onMounted(async () => {
    const query = new URLSearchParams(location.search)
    for (const name of Object.keys(defaults)) {
      const value = query.get(name)
      if (value !== null) (state as Record<string, string>)[name] = value
    }
    await nextTick()
    watch(state, () => {
      const url = new URL(location.href)
      for (const [name, value] of Object.entries(state)) {
        if (value === defaults[name]) url.searchParams.delete(name)
        else url.searchParams.set(name, String(value))
      }
      history.replaceState(history.state, '', url)
    })
  })
  return state
}
