import type { DossierHeadOnWire } from '@ve-dich/contract';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { call } from '../../api/client.ts';
import { newKey } from '../../api/new-key.ts';
import { problemOf } from '../../api/problem-error.ts';
import { dossiersQuery } from '../../api/queries.ts';
import { useProblemWords } from '../../feedback/use-problem-words.ts';
import { useReportsText } from '../../i18n/use-reports-text.ts';
import type { YearMonth } from '../../navigation/period.ts';
import type { FreezeWish } from './freeze-dialog.tsx';

/** Freezing a dossier: once, however often the answer is lost on the way. */
export const useFreeze = (period: YearMonth, onFrozen: (dossier: DossierHeadOnWire) => void) => {
  const queryClient = useQueryClient();
  const words = useReportsText().freeze;
  const why = useProblemWords();
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  /** The deed's name while its answer is not known. */
  const pending = useRef<{ readonly deed: string; readonly key: string } | null>(null);

  const freeze = async (wish: FreezeWish): Promise<void> => {
    if (isBusy) return;
    setBusy(true);
    setRefusal(null);
    const deed = JSON.stringify([period, wish]);
    const key = pending.current?.deed === deed ? pending.current.key : newKey();
    pending.current = { deed, key };
    try {
      const dossier = await call('freezeDossier', { params: period, body: wish, key });
      pending.current = null;
      const { queryKey } = dossiersQuery(period.year, period.month);
      // At hand at once: the page goes to it even where the list cannot be asked for.
      queryClient.setQueryData(queryKey, (before) =>
        before === undefined || before.dossiers.some(({ id }) => id === dossier.id)
          ? before
          : { ...before, dossiers: [dossier, ...before.dossiers] },
      );
      await queryClient.invalidateQueries({ queryKey });
      onFrozen(dossier);
    } catch (fault) {
      const { status } = problemOf(fault);
      if (status >= 400 && status < 500) pending.current = null;
      setRefusal(words.refused({ why: why(fault) }));
    } finally {
      setBusy(false);
    }
  };
  return { freeze, isBusy, refusal, clear: () => setRefusal(null) };
};
