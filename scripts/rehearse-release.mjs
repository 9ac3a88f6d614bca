import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

/**
 * The release as the workflow does it, on a copy: the changesets raise the version and write the change log, the packed
 * library is what `npm publish` would send. Needs the built library, which publishing itself would build again.
 */
const root = mkdtempSync(join(tmpdir(), 'danvan-release-'))
process.on('exit', () => rmSync(root, { recursive: true, force: true }))
const run = (command, ...args) =>
  execFileSync(command, args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })
const manifest = () => JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const expect = (isSo, said) => {
  if (!isSo) throw new Error(said)
}

for (const name of [
  '.changeset',
  'CHANGELOG.md',
  'LICENSE',
  'README.md',
  'README.vi.md',
  'dist',
  'package-lock.json',
  'package.json',
])
  cpSync(name, join(root, name), { recursive: true })
for (const name of ['src/stamp/version.ts', 'scripts/write-version.mjs']) cpSync(name, join(root, name))
symlinkSync(resolve('node_modules'), join(root, 'node_modules'), 'junction')
run('git', 'init', '--quiet', '--initial-branch', 'main')
run(
  'git',
  '-c',
  'user.name=danvan',
  '-c',
  'user.email=danvan@example.org',
  'commit',
  '--quiet',
  '--allow-empty',
  '-m',
  'Rehearsal',
)

const before = manifest().version
const pending = readdirSync(join(root, '.changeset')).filter((name) => name.endsWith('.md') && name !== 'README.md')
run('npm', 'run', '--silent', 'version')
const { version } = manifest()
execFileSync('npm', ['run', '--silent', 'release:address'], {
  cwd: root,
  env: { ...process.env, GITHUB_REPOSITORY: 'owner/danvan' },
})
expect(
  manifest().repository?.url === 'git+https://github.com/owner/danvan.git',
  'The packed manifest lacks the address of the repository, which provenance needs.',
)
const kinds = pending.map(
  (name) => /^["']?danvan["']?: (\w+)/m.exec(readFileSync(join('.changeset', name), 'utf8'))?.[1],
)
expect(
  kinds.every((kind) => kind === 'minor' || kind === 'patch'),
  'While the version is 0.x a changeset is minor or patch.',
)
expect((version !== before) === pending.length > 0, `${pending.length} changesets, but ${before} became ${version}.`)
expect(version.startsWith('0.'), `${version}: the version stays 0.x.`)
expect(
  readFileSync(join(root, 'src/stamp/version.ts'), 'utf8').includes(`'${version}'`),
  'The stamp of results has another version.',
)
expect(
  pending.length === 0 || readFileSync(join(root, 'CHANGELOG.md'), 'utf8').split('\n').includes(`## ${version}`),
  'The change log has no part for the new version.',
)

const packed = JSON.parse(run('npm', 'pack', '--dry-run', '--ignore-scripts', '--json'))[0]
const paths = packed.files.map(({ path }) => path)
const foreign = paths.filter(
  (path) => !/^(dist\/|(package\.json|LICENSE|README\.md|README\.vi\.md|CHANGELOG\.md)$)/.test(path),
)
expect(foreign.length === 0, `Not for users: ${foreign.join(', ')}`)
for (const path of ['LICENSE', 'README.md', 'CHANGELOG.md', 'dist/index.js', 'dist/index.cjs', 'dist/index.d.ts'])
  expect(paths.includes(path), `${path} is missing in the package.`)
// The registry refuses a version that it has: without a changeset there is none to publish.
if (pending.length > 0) run('npm', 'publish', '--dry-run', '--ignore-scripts')
console.log(
  `${before} → ${version}, ${pending.length} changesets; ${paths.length} files, ${(packed.size / 1e6).toFixed(1)} MB packed.`,
)
