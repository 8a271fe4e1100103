/** The small shapes everything on the wire is made of. */
import {
  ABSENCE_REASONS,
  ACCUMULATIONS,
  CONFIDENCES,
  DIRECTIONS,
  KINDS,
  MESSAGE_KEYS,
  OPERATORS,
  PATH_METHODS,
  ROLES,
  PACE_FORMS,
  PROGRESS_OF,
  STATUSES,
  TARGET_SET_BODIES,
  TARGET_SET_STATES,
  VERDICTS,
  VINTAGES,
  WARNING_CODES,
  isDecimalText,
  readCivilDate,
  readPeriod,
  type Month,
} from '@ve-dich/domain';
import { z } from 'zod';

/** An exact decimal as text: «-2.76». Never a JSON number. */
export const decimal = z
  .string()
  .max(80)
  .refine(isDecimalText, 'not a plain decimal')
  .meta({ description: 'Exact decimal' });
export const period = z.string().refine((text) => readPeriod(text) !== null, 'not a month');
export const civilDate = z.string().refine((text) => readCivilDate(text) !== null, 'not a day');
export const instant = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/);
export const month = z.int().min(1).max(12);
export const year = z.int().min(1900).max(2199);
export const bilingual = z.object({ vi: z.string(), en: z.string() });

export const kind = z.enum(KINDS);
export const direction = z.enum(DIRECTIONS);
export const accumulation = z.enum(ACCUMULATIONS);
export const vintage = z.enum(VINTAGES);
export const status = z.enum(STATUSES);
/** What the drawing of an indicator measures. */
export const progressOf = z.enum(PROGRESS_OF);
export const paceForm = z.enum(PACE_FORMS);
export const verdict = z.enum(VERDICTS);
export const operator = z.enum(OPERATORS);
export const pathMethod = z.enum(PATH_METHODS);
export const role = z.enum(ROLES);
export const confidence = z.enum(CONFIDENCES);
export const warningCode = z.enum(WARNING_CODES);
export const absenceReason = z.enum(ABSENCE_REASONS);
export const targetSetBody = z.enum(TARGET_SET_BODIES);
export const targetSetState = z.enum(TARGET_SET_STATES);

/** Path parameters arrive as text; «2024» and «7», nothing else. */
export const yearParameter = z
  .string()
  .regex(/^\d{4}$/)
  .transform(Number)
  .pipe(year);
export const monthParameter = z
  .string()
  .regex(/^(?:[1-9]|0[1-9]|1[0-2])$/)
  .transform((text) => Number(text) as Month);
export const codeParameter = z.string().regex(/^[a-z0-9-]{1,40}$/);
/** Which target set of the year; the Party resolution's where not said. */
export const setQuery = z.strictObject({
  set: z
    .string()
    .regex(/^[a-z0-9-]{1,40}$/)
    .optional(),
});

const messageParameter = z.discriminatedUnion('type', [
  z.object({ type: z.literal('quantity'), value: decimal, decimals: z.int() }),
  z.object({ type: z.literal('count'), value: z.int() }),
  z.object({ type: z.literal('text'), value: z.string() }),
  z.object({ type: z.literal('bilingual'), value: bilingual }),
  z.object({ type: z.literal('month'), value: month }),
  z.object({ type: z.literal('period'), value: period }),
  z.object({ type: z.literal('date'), value: civilDate }),
  z.object({ type: z.literal('status'), value: status }),
  z.object({ type: z.literal('absence'), value: absenceReason }),
  z.object({
    type: z.literal('target'),
    value: z.object({
      operator,
      low: decimal.nullable(),
      high: decimal.nullable(),
      approximate: z.boolean(),
      decimals: z.int(),
      unit: bilingual,
    }),
  }),
]);
/** A sentence of the rules with its numbers; said in either language by the reader. */
export const message = z.object({
  key: z.enum(MESSAGE_KEYS),
  parameters: z.record(z.string(), messageParameter),
});

export type WireMessage = z.infer<typeof message>;
export type WireMessageParameter = z.infer<typeof messageParameter>;
