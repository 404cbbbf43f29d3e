import type { Edtf } from '../../calendar/edtf.js'
import type { Scored } from './score.js'

/** A quantity that is taken for a result, with its period: null where it has none, undefined where nothing tells it. */
export type Result = Scored & { readonly period: Edtf | null | undefined }

export const datedAs = (
  { quantity, sentence, clause, features, probability }: Scored,
  period: Edtf | null | undefined,
): Result => ({ quantity, sentence, clause, features, probability, period })
