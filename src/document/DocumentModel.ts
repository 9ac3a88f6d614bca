import type { IsoDate } from '../civil/index.ts'
import type { DisclosureStamp } from '../disclosure/index.ts'
import type { DossierFormFindingCode } from '../dossier/index.ts'
import type { Provenance, Text } from '../law/index.ts'
import type { PageStyle } from '../rulesets/index.ts'
import type { Stamp } from '../stamp/index.ts'
import type { DocumentTable } from './DocumentTable.ts'
import type { Spans } from './Spans.ts'

/**
 * Văn bản: a document ready to be written as Markdown, HTML, Word or a spreadsheet. Its words are Vietnamese, as they go
 * to an office; what a reader must know beside them stands as codes, of which the locales make sentences.
 */
export interface DocumentModel {
  /** What it is. */
  readonly kind: 'document'
  /** Version of this format. */
  readonly schema: 'danvan/document@1'
  /** Which document. */
  readonly type: 'annual-report' | 'self-scoring' | 'evidence-index' | 'dossier-form' | 'disclosure-register'
  /** What a reader must know first; every rendering puts it on the first page. */
  readonly notices: readonly DocumentNotice[]
  /** Thể thức. */
  readonly style: PageStyle
  /** Trang đứng or trang ngang. */
  readonly orientation: 'portrait' | 'landscape'
  /** Phần đầu. */
  readonly letterhead: Letterhead
  /** Tên loại và trích yếu. */
  readonly title: DocumentTitle
  /** Nội dung. */
  readonly body: readonly DocumentBlock[]
  /** Phần ký. */
  readonly signature: SignatureBlock
  /** Nơi nhận. */
  readonly recipients: {
    /** Its heading. */
    readonly title: string
    /** Who gets it, one line each; empty where nobody is named. */
    readonly items: readonly Spans[]
  }
  /** Phụ lục: what stands behind the signature, each annex under a heading and on a page of its own; left out where there is none. */
  readonly annexes?: readonly DocumentBlock[]
  /** What the document leaves blank, in its order. */
  readonly missing: readonly MissingFact[]
  /** The weakest provenance of the data it was made with. */
  readonly provenance: Provenance
  /** What made it. */
  readonly stamp: {
    /** The library. */
    readonly library: Stamp['library']
    /** The day the question was asked. */
    readonly asOf: IsoDate
    /** Dàn ý. */
    readonly outline?: {
      /** Id. */
      readonly id: string
      /** Version of the data. */
      readonly version: string
      /** SHA-256 of its canonical form. */
      readonly digest: string
    }
    /** Bộ tiêu chí of the scores in it. */
    readonly criteriaSet?: Stamp['criteriaSet']
    /** Danh mục nghĩa vụ of the disclosures in it. */
    readonly catalogues?: DisclosureStamp['catalogues']
  }
}

/** Lưu ý đầu văn bản. */
export type DocumentNotice =
  | {
      /** Figures of the criteria set are assumed. */
      readonly code: 'figures-assumed'
      /** How many, of how many. */
      readonly data: {
        /** How many are assumed. */
        readonly assumed: number
        /** How many there are. */
        readonly total: number
      }
    }
  | {
      /** An example. */
      readonly code: 'illustrative'
      /** Nothing more. */
      readonly data: Readonly<Record<string, never>>
    }
  | {
      /** What must be said with form II.06a: a finding of it. */
      readonly code: DossierFormFindingCode
      /** Data of the finding. */
      readonly data: Readonly<Record<string, unknown>>
    }
  | {
      /** Entries of the lists of what was disclosed that stand on no line of the register. */
      readonly code: 'declared-without-line'
      /** How many, of how many, of which period. */
      readonly data: {
        /** How many entries there are. */
        readonly declared: number
        /** How many of them have no line. */
        readonly without: number
        /** First day of the period. */
        readonly from: string
        /** Last day, included. */
        readonly to: string
      }
    }
  | {
      /** The circular of form II.06a was not read. */
      readonly code: 'form-not-read'
      /** Nothing more. */
      readonly data: Readonly<Record<string, never>>
    }
  | {
      /** Blanks to be filled in, statements that contradict each other, disclosures owed that the record does not mention. */
      readonly code: 'blanks' | 'contradictions' | 'disclosures-not-mentioned'
      /** How many. */
      readonly data: {
        /** How many there are. */
        readonly count: number
      }
    }

/** Nội dung còn thiếu: a blank of the document. */
export interface MissingFact {
  /** Path in the record, or in a result taken in, as a span has it. */
  readonly path: string
  /** What is missing. */
  readonly what: Text
  /** Nobody said it, or the record says it twice and differently. */
  readonly reason: 'missing' | 'contradicted'
}

/** Phần đầu văn bản: the two columns above the title. */
export interface Letterhead {
  /** Cơ quan chủ quản. */
  readonly parent: Spans
  /** Cơ quan ban hành. */
  readonly issuer: Spans
  /** Số, ký hiệu; empty for a register, which has none. */
  readonly number: Spans
  /** Quốc hiệu. */
  readonly nation: string
  /** Tiêu ngữ. */
  readonly motto: string
  /** Địa danh, ngày, tháng, năm. */
  readonly placeAndDate: Spans
}

/** Tên văn bản. */
export interface DocumentTitle {
  /** Tên loại: `BÁO CÁO`. */
  readonly kind: string
  /** Trích yếu. */
  readonly subject: Spans
}

/** Phần ký. */
export interface SignatureBlock {
  /** Chức vụ. */
  readonly position: Spans
  /** Họ và tên. */
  readonly name: Spans
}

/** A part of the body. */
export type DocumentBlock = DocumentHeading | DocumentParagraph | DocumentList | DocumentTable

/** Đề mục. */
export interface DocumentHeading {
  /** What it is. */
  readonly kind: 'heading'
  /** 1 for a part, 2 and 3 for what stands under it. */
  readonly level: 1 | 2 | 3
  /** Its number: `II`, `3`, `3.1`; an annex has none. */
  readonly number?: string
  /** Its words. */
  readonly text: string
}

/** Đoạn văn. */
export interface DocumentParagraph {
  /** What it is. */
  readonly kind: 'paragraph'
  /** Its words. */
  readonly spans: Spans
}

/** Liệt kê. */
export interface DocumentList {
  /** What it is. */
  readonly kind: 'list'
  /** Its items. */
  readonly items: readonly Spans[]
}
