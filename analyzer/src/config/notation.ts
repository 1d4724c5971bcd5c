import { z } from 'zod';

/**
 * The notations of the library models as a person writes them in a configuration. They are regular expressions here,
 * since the published JSON Schema carries them; a test holds them to the readers in `knowledge`.
 */
const CALLED = String.raw`(?![\d-])(?:[\w$*-]|\{[\w$*.#, ()-]+\})+(?:\(\))?`;

/** `redact`, `log.info`, `Logger#info`, `createLogger().info`, `log.{info,warn}`. */
export const API_PATH = new RegExp(String.raw`^${CALLED}(?:\.${CALLED})*(?:#${CALLED}(?:\.${CALLED})*)?$`);

/** `arg0.email`, `args1`, `this`, `result`. */
export const PLACE = /^(?:(?:arg|init|config)[0-9]|args[0-9]?|this|result)(?:\.[^.\s]+)*$/;

/** A name of the code: a field, a type, a method. */
export const IDENTIFIER = /^[\p{L}_$][\p{L}\p{N}_$-]*$/u;

/** A Fideslang key. */
export const CATEGORY_KEY = /^[a-z_]+(?:\.[a-z0-9_]+)*$/;

/** A duration in years, months, weeks and days (ISO 8601): `P6Y`, `P90D`. */
export const DURATION = /^P(?=\d)(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?$/;

/** A schema with what it means and how it is written, both of which the published JSON Schema shows. */
export function documented<Schema extends z.ZodType>(
  schema: Schema,
  description: string,
  example: z.input<Schema>,
): Schema {
  return schema.meta({ description, examples: [example] });
}

export const place = z.string().regex(PLACE);
export const categoryKey = z.string().regex(CATEGORY_KEY);
export const identifier = z.string().regex(IDENTIFIER);
