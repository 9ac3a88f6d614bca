import { DecodeUTF8 } from 'fflate'
import { SaxesParser } from 'saxes'

import type { Archive } from './Archive.ts'
import type { Budget } from './Budget.ts'
import { Refusal } from './Refusal.ts'

/** What is told of an XML text, in its order; names without prefix. */
export interface XmlReader {
  /** A tag opens. */
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void
  /** A tag closes. */
  readonly close?: (name: string) => void
  /** Text. */
  readonly text?: (text: string) => void
}

/** More than any part of a workbook has: tags inside each other, attributes of one tag. */
const most = { depth: 64, attributes: 100 } as const

/**
 * Reads a member of an archive as XML, as it is inflated. A document type is refused, so there are no entities but the
 * five of XML itself; what is not well-formed is refused too. Every tag is counted, whatever it means.
 */
export function readXml(archive: Archive, member: string, budget: Budget, { open, close, text }: XmlReader): void {
  const parser = new SaxesParser()
  const refuse = () => {
    throw new Refusal('not-a-workbook', { received: member.slice(0, 200) })
  }
  let depth = 0
  let attributesOfTag = 0
  parser.on('doctype', refuse)
  parser.on('error', refuse)
  parser.on('opentag', ({ name, attributes }) => {
    depth++
    attributesOfTag = 0
    if (depth > most.depth) refuse()
    budget.spend('tags')
    open?.(bare(name), attributes as Record<string, string>)
  })
  parser.on('attribute', () => {
    if (++attributesOfTag > most.attributes) refuse()
    budget.spend('attributes')
  })
  parser.on('closetag', ({ name }) => {
    depth--
    close?.(bare(name))
  })
  parser.on('text', (each) => text?.(each))
  parser.on('cdata', (each) => text?.(each))
  const decoder = new DecodeUTF8((part) => {
    budget.spendSigns(part)
    parser.write(part)
  })
  archive.read(member, (chunk, isLast) => decoder.push(chunk, isLast))
  parser.close()
}

function bare(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}
