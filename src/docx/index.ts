export { type DocxOptions, toDocx } from './toDocx.ts'
