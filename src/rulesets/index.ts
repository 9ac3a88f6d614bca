export { factCatalogue } from './factCatalogue.ts'
export { instruments } from './instruments.ts'
export { quangNgai1211 } from './quang-ngai-1211-2022.ts'
export { timeLimits } from './timeLimits.ts'
