/** Files of reports as they travel. */
import type { ExportOnWire } from '@ve-dich/contract';
import type { ReportExport } from '@ve-dich/domain';
import type { DossierHead, ReadingRepositories } from '@ve-dich/storage';
import type { Accounts } from '../month-work/people.ts';
import { withSinceLast } from './export-versions.ts';

/** Files as they travel, each with what it says otherwise than the version before it. */
export const exportsOnWire = async (
  repositories: ReadingRepositories,
  head: DossierHead,
  exports: readonly ReportExport[],
  { personOf }: Accounts,
): Promise<ExportOnWire[]> =>
  (await withSinceLast(repositories, head, exports)).map((each) => ({
    id: each.id,
    version: each.version,
    format: each.format,
    profile: each.profile,
    sections: [...each.sections],
    fileName: each.fileName,
    size: each.size,
    at: each.at,
    by: personOf(each.by),
    sinceLast: each.sinceLast,
  }));
