import type { Theme } from 'vitepress'
import DefaultTheme from 'vitepress/theme'

import './live/live.css'
import './rules/rules.css'

export default { extends: DefaultTheme } satisfies Theme
