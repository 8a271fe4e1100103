/**
 * Whose papers these are, where the usual names of the province are not right: `office.json` in the data folder, with
 * only what differs. Read once at the start; a file with a fault stops it, so that no paper goes out under a wrong name.
 */
import { REPORT_PROFILES } from '@ve-dich/domain';
import { usualOffice, type Office, type OfficeOfProfile } from '@ve-dich/reports';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const line = z.string().max(200);
const ofProfile = z.strictObject({
  superior: line.optional(),
  issuer: line.min(1).optional(),
  symbol: line.min(1).optional(),
  place: line.min(1).optional(),
  author: line.min(1).optional(),
  /** One line or several: «TM. ỦY BAN NHÂN DÂN», «KT. CHỦ TỊCH»; none for an empty one. */
  authority: z
    .union([line.transform((said) => (said === '' ? [] : [said])), z.array(line.min(1)).max(4)])
    .optional(),
  post: line.min(1).optional(),
  name: line.optional(),
  recipients: z.array(line.min(1)).max(30).optional(),
});
const officeFile = z.strictObject({
  /** «Bắc Kạn»; the rest follows from it where it is not said. */
  province: line.min(1),
  tone: z.enum(['ủy', 'uỷ']).default('ủy'),
  profiles: z.partialRecord(z.enum(REPORT_PROFILES), ofProfile).default({}),
});

/** An office as its file says it. @throws ZodError */
export const officeFrom = (said: unknown): Office => {
  const { province, tone, profiles } = officeFile.parse(said);
  const usual = usualOffice(province);
  const of = Object.fromEntries(
    REPORT_PROFILES.map((key) => {
      const changed = Object.entries(profiles[key] ?? {}).filter(([, value]) => value !== undefined);
      return [key, { ...usual.of[key], ...Object.fromEntries(changed) }];
    }),
  ) as Record<(typeof REPORT_PROFILES)[number], OfficeOfProfile>;
  return { tone, of };
};

/**
 * The office of a data folder; `null` where it has no file.
 * @throws Error that names the file and what is wrong in it
 */
export const readOffice = (directory: string): Office | null => {
  const file = join(directory, 'office.json');
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
  try {
    return officeFrom(JSON.parse(text));
  } catch (error) {
    const why = error instanceof z.ZodError ? z.prettifyError(error) : String(error);
    throw new Error(`office.json không đúng / is not right: ${why}`, { cause: error });
  }
};
