import type { DossierReport, Session } from '@ve-dich/contract';
import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { call } from '../../api/client.ts';
import { dossierReportQuery } from '../../api/queries.ts';
import { unsavedOf, type Unsaved } from '../../api/unsaved.ts';
import type { ReportChoice } from './report-choice.ts';
import { withWritten } from './written-text.ts';

export type WrittenText = DossierReport['texts'][number];

type Draft = {
  readonly text: string;
  /** Version of the text that was seen when typing began; 0 where there was none. */
  readonly version: number;
};

export type Writing = {
  /** Whether this reader may write. */
  readonly may: boolean;
  readonly drafts: Unsaved<Draft>;
  readonly textOf: (key: string) => WrittenText | null;
  /** Saves a sentence. @throws ProblemError */
  readonly save: (key: string, text: string, version: number) => Promise<void>;
  /** The sentence as the server has it now; `null` where it has none, or cannot say. */
  readonly look: (key: string) => Promise<WrittenText | null>;
};

/** Writing the sentences of a dossier's report. */
export const useWriting = (
  shown: DossierReport,
  choice: ReportChoice,
  session: Session,
  onSaved: (text: string) => void,
): Writing => {
  const queryClient = useQueryClient();
  const { id } = shown.dossier;
  const accountId = session.account.id;
  const drafts = useMemo(
    () => unsavedOf<Draft>(queryClient, `${accountId} ${id}`),
    [queryClient, accountId, id],
  );
  return {
    may: shown.may.includes('report.write'),
    drafts,
    textOf: (key) => shown.texts.find((each) => each.key === key) ?? null,
    save: async (key, text, version) => {
      const answer = await call('writeDossierText', { params: { id, key }, body: { text, version } });
      const written = { ...answer, text: text.trim(), by: session.person };
      queryClient.setQueriesData<DossierReport>({ queryKey: ['dossier', id] }, (before) =>
        before === undefined ? undefined : withWritten(before, written),
      );
      drafts.drop(key);
      onSaved(written.text);
      await queryClient.invalidateQueries({ queryKey: ['dossier', id] });
    },
    look: async (key) => {
      try {
        const now = await queryClient.fetchQuery(dossierReportQuery(id, choice));
        return now.texts.find((each) => each.key === key) ?? null;
      } catch {
        // Said as the refusal that it follows.
        return null;
      }
    },
  };
};
