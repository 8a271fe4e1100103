import type { Timeliness } from '@ve-dich/domain';
import { Icon, type IconName } from '../../ui/icons.tsx';
import styles from './timeliness-mark.module.css';

const ICONS: Readonly<Record<Timeliness, IconName>> = {
  on_time: 'check',
  late: 'late',
  missing: 'close',
  awaited: 'hourglass',
  not_due: 'minus',
};

/** The sign of a state. Five shapes: colour is never the only thing that tells one from another. */
export const TimelinessMark = ({ state }: { readonly state: Timeliness }) => (
  <span className={styles.mark} data-state={state}>
    <Icon name={ICONS[state]} size={16} />
  </span>
);
