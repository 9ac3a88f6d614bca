/**
 * Nguồn gốc của một con số, strongest first:
 *
 * - `read`: in a copy of the text itself; the copy is named;
 * - `read-secondary`: in a text about it (press, portal, another document's citation);
 * - `supplied`: given by the user: by whom, from which paper, when;
 * - `inferred`: follows from texts read;
 * - `unverified`: remembered, with a confidence;
 * - `assumed`: ours, until the official one is supplied.
 */
export type Provenance = (typeof provenances)[number]

/** Every provenance, strongest first. */
export const provenances = ['read', 'read-secondary', 'supplied', 'inferred', 'unverified', 'assumed'] as const
