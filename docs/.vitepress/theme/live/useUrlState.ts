import { useRouter } from 'vitepress'
import { onMounted, onUnmounted, reactive, watch } from 'vue'

/** Changes that follow each other within this time are one step of the browser's history. */
const oneStep = 1500

/**
 * The state of a live page, kept in the query string, so that a link reproduces a case and the back button brings the
 * last one back. Only what differs from the defaults is written. The server renders the defaults; the query is read once
 * the page is in the browser. `complete` fills in what follows from what the query gives.
 */
export function useUrlState<State extends Record<string, string>>(
  defaults: State,
  complete?: (state: State, given: ReadonlySet<string>) => void,
): State {
  const state = reactive({ ...defaults }) as State
  const router = useRouter()
  let isRead = false
  let lastWritten = 0
  function read() {
    const query = new URLSearchParams(location.search)
    const given = new Set<string>()
    for (const name of Object.keys(defaults)) {
      const value = query.get(name)
      if (value !== null) given.add(name)
      ;(state as Record<string, string>)[name] = value ?? (defaults[name] as string)
    }
    complete?.(state, given)
    // What was filled in belongs to the same step.
    lastWritten = performance.now()
    isRead = true
  }
  watch(
    state,
    () => {
      if (!isRead) return
      const url = new URL(location.href)
      for (const [name, value] of Object.entries(state)) {
        if (String(value) === defaults[name]) url.searchParams.delete(name)
        else url.searchParams.set(name, String(value))
      }
      if (url.href === location.href) return
      const now = performance.now()
      const place = { ...history.state, scrollPosition: window.scrollY }
      if (now - lastWritten < oneStep) history.replaceState(place, '', url)
      else {
        history.replaceState(place, '')
        history.pushState(place, '', url)
      }
      lastWritten = now
    },
    { flush: 'post' },
  )

  const { onAfterRouteChange } = router
  const page = () => location.pathname
  let here = ''
  onMounted(() => {
    here = page()
    read()
    router.onAfterRouteChange = async (to) => {
      await onAfterRouteChange?.(to)
      if (page() === here) read()
    }
  })
  onUnmounted(() => {
    if (onAfterRouteChange) router.onAfterRouteChange = onAfterRouteChange
    else delete router.onAfterRouteChange
  })
  return state
}
