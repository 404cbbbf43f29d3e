import { z } from '@hono/zod-openapi'

/** A parameter that asks for nothing where it is empty, as a form sends it. */
export const orNone = <S extends z.ZodType>(schema: S): z.ZodPreprocess<z.ZodOptional<S>> =>
  z.preprocess(value => (value === '' ? undefined : value), schema.optional())

/** A whole number within bounds. */
export function whole(least: number, most = Number.MAX_SAFE_INTEGER): z.ZodCoercedNumber {
  const error =
    most === Number.MAX_SAFE_INTEGER
      ? `write a whole number from ${least} on`
      : `write a whole number from ${least} to ${most}`
  return z.coerce.number(error).int(error).min(least, error).max(most, error)
}

/** One of some values. */
export const oneOf = <const V extends readonly string[]>(values: V) =>
  z.enum(values, `write one of: ${values.join(', ')}`)

/** The place of a value in a record. */
export const pointerSchema = z
  .string('write a pointer such as /officials/0')
  .regex(/^(?:\/[^/]+)+$/, 'write a pointer such as /officials/0')

/** The place of whatever a record holds, also of all of it, as RFC 6901 writes places. */
export const anyPointerSchema = z
  .string('write a pointer such as /officials/0')
  .regex(/^(?:\/[^/]*)*$/, 'write a pointer such as /officials/0')

/** What names a value for good, and the way to what lies in it. */
export const anchorSchema = z
  .string('write an anchor such as 0f3a9c21b7de')
  .regex(/^[0-9a-f]{12}(?:\/[^/]+)*$/, 'write an anchor such as 0f3a9c21b7de')
