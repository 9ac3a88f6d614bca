import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'

import { chromium } from 'playwright'
import sirv from 'sirv'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built site is served, with its sub-path. */
    site: string
    /** The one browser of all files. */
    browser: string
  }
}

const docs = fileURLToPath(new URL('../../docs', import.meta.url))
const base = '/danvan/'
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // A page that asks for another host is told that there is none.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost',
]

function refuseUnlessReady(executablePath: string): void {
  const home = `${docs}/.vitepress/dist/index.html`
  if (!existsSync(home))
    throw new Error(`The site is not built: run \`DOCS_BASE=${base} npm run docs\` first (no ${home}).`)
  if (!readFileSync(home, 'utf8').includes(`"${base}assets/`))
    throw new Error(`The site is not built for a sub-path: run \`DOCS_BASE=${base} npm run docs\`.`)
  if (!existsSync(executablePath))
    throw new Error(
      `There is no Chromium at ${executablePath}: install the package chromium, or name one in CHROMIUM_PATH.`,
    )
}

/** Serves the built site as a static host does, under a sub-path, and starts a browser. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium'
  refuseUnlessReady(executablePath)
  const file = sirv(`${docs}/.vitepress/dist`)
  const server = createServer((request, response) => {
    const outside = () => void response.writeHead(404).end()
    if (request.url?.startsWith(base) !== true) outside()
    else {
      request.url = request.url.slice(base.length - 1)
      file(request, response, outside)
    }
  })
  await new Promise<void>((ready) => server.listen(0, 'localhost', ready))
  const browser = await chromium.launchServer({ executablePath, args: flags })
  const { port } = server.address() as AddressInfo
  project.provide('site', `http://localhost:${port}${base}`)
  project.provide('browser', browser.wsEndpoint())
  return async () => {
    await browser.close()
    server.closeAllConnections()
    server.close()
  }
}
