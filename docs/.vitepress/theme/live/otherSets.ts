import { bodies012018, canTho2579, evaluationFactCatalogue, officials012018, portal766 } from 'danvan'

/** The criteria sets beside the first one, and the facts that only they read: fetched once somebody asks for one of them. */
export const otherSets = [canTho2579, officials012018, bodies012018, portal766]
export const otherFacts = evaluationFactCatalogue.facts
