import type { Theme } from 'vitepress'
import DefaultTheme from 'vitepress/theme'

import './live/live.css'

export default { extends: DefaultTheme } satisfies Theme
