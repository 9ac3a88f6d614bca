import { readFileSync, writeFileSync } from 'node:fs'

/** After `changeset version`: the new version goes into the stamp of every result and into the lock file. */
const { version } = JSON.parse(readFileSync('package.json', 'utf8'))

const stamp = readFileSync('src/stamp/version.ts', 'utf8')
const line = /^export const version = '[^']*'$/m
if (!line.test(stamp)) throw new Error('src/stamp/version.ts does not hold the line that is to be rewritten.')
writeFileSync('src/stamp/version.ts', stamp.replace(line, `export const version = '${version}'`))

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'))
lock.version = version
lock.packages[''].version = version
writeFileSync('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`)
