import type { Status } from '@ve-dich/domain';
import { useHelpText } from '../../i18n/use-help-text.ts';
import { useText } from '../../i18n/use-text.ts';
import { StatusMark } from '../../ui/status-mark.tsx';
import styles from './status-meanings.module.css';

const RUNNING = [
  'will_miss',
  'at_risk',
  'on_track',
  'met',
  'no_data',
  'not_due',
  'withheld',
] as const satisfies readonly Status[];
const FINAL = ['final_missed', 'final_met', 'final_exceeded'] as const satisfies readonly Status[];

/** Every symbol with its word and what it means. */
export const StatusMeanings = () => {
  const help = useHelpText();
  return (
    <>
      <h3>{help.statuses.running}</h3>
      <Meanings statuses={RUNNING} />
      <h3>{help.statuses.final}</h3>
      <Meanings statuses={FINAL} />
    </>
  );
};

const Meanings = ({ statuses }: { readonly statuses: readonly Status[] }) => {
  const { status: words } = useText();
  return (
    <dl className={styles.meanings}>
      {statuses.map((status) => (
        <div key={status}>
          <dt>
            <StatusMark status={status} word={words.names[status]} />
          </dt>
          <dd>{words.meanings[status]}</dd>
        </div>
      ))}
    </dl>
  );
};
