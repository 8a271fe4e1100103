import type { DossierReport, Session } from '@ve-dich/contract';
import { useQueryClient } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { call } from '../../api/client.ts';
import { dossierReportQuery } from '../../api/queries.ts';
import type { ReportChoice } from './report-choice.ts';
import { sentenceDraftsOf, type SentenceDrafts } from './sentence-drafts.ts';
import { withWritten } from './written-text.ts';

export type WrittenText = DossierReport['texts'][number];

export type Writing = {
  /** Whether this reader may write. */
  readonly may: boolean;
  readonly drafts: SentenceDrafts;
  /** Sentences that are being written and not saved. */
  readonly unsaved: readonly string[];
  readonly textOf: (key: string) => WrittenText | null;
  /** Saves a sentence. @throws ProblemError */
  readonly save: (key: string, text: string, version: number) => Promise<void>;
  /** The sentence as the server has it now; `null` where it has none, or cannot say. */
  readonly look: (key: string) => Promise<WrittenText | null>;
};

const NONE: readonly string[] = [];

/** Writing the sentences of a dossier's report. */
export const useWriting = (
  shown: DossierReport,
  choice: ReportChoice,
  session: Session,
  onSaved: (text: string) => void,
): Writing => {
  const queryClient = useQueryClient();
  const { id } = shown.dossier;
  const drafts = sentenceDraftsOf(queryClient, `${session.account.id} ${id}`);
  const kept = useSyncExternalStore(drafts.subscribe, drafts.keys);
  const may = shown.may.includes('report.write');
  return {
    may,
    drafts,
    unsaved: may ? kept : NONE,
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
