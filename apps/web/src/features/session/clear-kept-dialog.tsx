import { useEffect, useState } from 'react';
import type { Unsent } from '../../api/kept-work.ts';
import { ModalDialog } from '../../feedback/modal-dialog.tsx';
import { useFormat } from '../../i18n/use-format.ts';
import { useKeptWorkText } from '../../i18n/use-kept-work-text.ts';
import styles from './kept-work.module.css';

type Props = {
  /** How much of this person's work this device keeps; `null` where it does not say. */
  readonly askUnsent: () => Promise<Unsent | null>;
  readonly clearWork: () => Promise<void>;
  readonly onClose: () => void;
};

/** What is known so far, and what has been done. */
type Stage =
  | { readonly at: 'looking' | 'unknown' | 'nothing' | 'cleared' | 'not_cleared' }
  | { readonly at: 'asking' | 'clearing'; readonly count: number };

const stageOf = (unsent: Unsent | null): Stage => {
  if (unsent === null) return { at: 'unknown' };
  const count = unsent.kept + unsent.unkept;
  return count === 0 ? { at: 'nothing' } : { at: 'asking', count };
};

/** «Xóa bản nháp trên máy này»: how many figures would be lost, before anything is. */
export const ClearKeptDialog = ({ askUnsent, clearWork, onClose }: Props) => {
  const format = useFormat();
  const words = useKeptWorkText();
  const [stage, setStage] = useState<Stage>({ at: 'looking' });
  useEffect(() => {
    let isHere = true;
    void askUnsent().then((unsent) => {
      if (isHere) setStage(stageOf(unsent));
    });
    return () => {
      isHere = false;
    };
  }, [askUnsent]);
  const clear = async (count: number): Promise<void> => {
    setStage({ at: 'clearing', count });
    await clearWork();
    const left = await askUnsent();
    setStage({ at: left?.kept === 0 ? 'cleared' : 'not_cleared' });
  };
  const said = ((): string => {
    switch (stage.at) {
      case 'looking':
        return '';
      case 'asking':
      case 'clearing':
        return words.lost({ count: format.count(stage.count) });
      case 'unknown':
      case 'nothing':
      case 'cleared':
      case 'not_cleared':
        return words.said[stage.at];
    }
  })();
  return (
    <ModalDialog title={words.clearTitle} onClose={onClose}>
      <p role="status">{said}</p>
      <div className={styles.buttons}>
        {stage.at === 'asking' || stage.at === 'clearing' ? (
          <>
            <button type="button" className={styles.primary} onClick={onClose}>
              {words.keep}
            </button>
            <button
              type="button"
              className={styles.secondary}
              disabled={stage.at === 'clearing'}
              onClick={() => void clear(stage.count)}
            >
              {words.clearNow({ count: format.count(stage.count) })}
            </button>
          </>
        ) : (
          <button type="button" className={styles.primary} onClick={onClose}>
            {words.close}
          </button>
        )}
      </div>
    </ModalDialog>
  );
};
