import type { Edtf } from '../calendar/edtf.js'
import type { Council } from './council.js'
import type { KeyTerm } from './key-terms.js'
import type { Conditions } from './query.js'

/** Resolutions of a body in a period: days and months count to their quarter; null where the text says no period. */
export type ResolutionStat = Council & {
  readonly period: Edtf | null
  readonly action: string
  /** Sum of the counts; one that several articles state is counted once. A count of a month and one of its quarter are both in it. */
  readonly total: number
  /** How many different statements the sum is made of. */
  readonly statements: number
  /** How many articles make them. */
  readonly sources: number
}

/** Results in one unit. */
export type AchievementStat = {
  readonly unit: string
  readonly statements: number
  readonly least: number
  readonly most: number
  readonly sources: number
}

/** What officials did in the articles. */
export type RoleStat = {
  readonly role: string
  /** Different names. */
  readonly names: number
  /** How often a person has the role in an article. */
  readonly mentions: number
  readonly sources: number
}

/** How sure what was read is, and where it is not. */
export type Quality = {
  /** Values of a field whose confidence is at least `from`, and below the next band. */
  readonly bands: readonly { readonly field: string; readonly from: number; readonly count: number }[]
  /** Warnings by their code, those of the most records first. */
  readonly warnings: readonly { readonly code: string; readonly count: number; readonly records: number }[]
  readonly hosts: readonly QualityStat[]
  readonly encodings: readonly QualityStat[]
}

/** Records that have something in common; the name is null where it is not known. */
export type QualityStat = {
  readonly name: string | null
  readonly records: number
  /** Those with a value that waits for a reader. */
  readonly doubtful: number
  /** Those of pages that hold no article. */
  readonly withoutArticle: number
}

/** Where the bands of confidence begin. */
export const bandEdges: readonly number[] = [0, 0.5, 0.7, 0.8, 0.9, 0.95]

/**
 * Figures over the records that conditions name, each with the number of articles that it rests on. Conditions on a figure hold for the figures that are counted, too, those on an official for
 * the officials whose roles are.
 */
export type Stats = {
  /** In the order of the periods, the newest first; of the period, the bounds and the confidence that are asked for. */
  resolutions(conditions: Conditions): Promise<readonly ResolutionStat[]>
  /** The unit of the most articles first; of the unit, the period and the confidence that are asked for. */
  achievements(conditions: Conditions, limit: number): Promise<readonly AchievementStat[]>
  /** The role of the most articles first; of the officials and the role that are asked for. */
  roles(conditions: Conditions): Promise<readonly RoleStat[]>
  /** The terms that tell the records that are meant from the others, the most telling first: of a hundred of them where there are more. */
  terms(conditions: Conditions, limit: number): Promise<readonly KeyTerm[]>
  /** Over all records. */
  quality(): Promise<Quality>
}
