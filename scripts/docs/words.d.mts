export const words: { readonly vi: Readonly<Record<string, unknown>>; readonly en: Readonly<Record<string, unknown>> }
