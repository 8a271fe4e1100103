import type { YearEnd } from '@ve-dich/contract';
import { useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { call, type VerdictWish } from '../../api/client.ts';
import { newKey } from '../../api/new-key.ts';
import { problemOf } from '../../api/problem-error.ts';
import { yearEndQuery } from '../../api/queries.ts';
import { contentOf, type DraftExplanation } from './draft-explanation.ts';
import { conferenceCount } from './year-end-counts.ts';

export type Deeds = {
  /** @throws ProblemError */
  readonly confirm: (verdicts: readonly VerdictWish[]) => Promise<void>;
  /** @throws ProblemError */
  readonly explain: (code: string, draft: DraftExplanation) => Promise<void>;
  /** @throws ProblemError */
  readonly close: () => Promise<void>;
  /** The year as the server has it now, after a refusal. */
  readonly look: () => Promise<YearEnd | null>;
};

/** What is done to a year, each deed once however often its answer is lost on the way. */
export const useYearEndDeeds = (end: YearEnd, set: string | undefined): Deeds => {
  const queryClient = useQueryClient();
  /** The deed's name while its answer is not known. */
  const pending = useRef<{ readonly deed: string; readonly key: string } | null>(null);
  const { year } = end;
  const query = { set };

  const once = async (deed: string, send: (key: string) => Promise<unknown>): Promise<void> => {
    const key = pending.current?.deed === deed ? pending.current.key : newKey();
    pending.current = { deed, key };
    try {
      await send(key);
      pending.current = null;
    } catch (fault) {
      const { status } = problemOf(fault);
      if (status >= 400 && status < 500) pending.current = null;
      throw fault;
    }
  };
  /** Every page of the year says verdicts of it. */
  const renew = async (): Promise<void> => {
    await queryClient.invalidateQueries({ queryKey: ['year-end', year] });
    for (const name of ['dashboard', 'indicator', 'years', 'presented']) {
      void queryClient.invalidateQueries({ queryKey: [name] });
    }
  };
  return {
    confirm: async (verdicts) => {
      await once(JSON.stringify(['confirm', year, set, verdicts]), (key) =>
        call('confirmVerdicts', { params: { year }, query, body: { verdicts }, key }),
      );
      await renew();
    },
    explain: async (code, draft) => {
      await call('explainMiss', {
        params: { year, code },
        query,
        body: { content: contentOf(draft), seen: draft.seen },
      });
      await renew();
    },
    close: async () => {
      const { exceeded, met, missed } = conferenceCount(end);
      await once(JSON.stringify(['close', year, set, exceeded, met, missed]), (key) =>
        call('closeYear', { params: { year }, query, body: { exceeded, met, missed }, key }),
      );
      await renew();
    },
    look: async () => {
      try {
        return await queryClient.fetchQuery(yearEndQuery(year, set));
      } catch {
        // Said as the refusal that it follows.
        return null;
      }
    },
  };
};
