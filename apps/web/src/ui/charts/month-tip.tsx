import type { MonthPoint } from './month-point.ts';
import styles from './month-tip.module.css';

type Props = {
  readonly active?: boolean;
  readonly payload?: readonly { readonly payload?: unknown }[];
};

const isPoint = (value: unknown): value is MonthPoint =>
  typeof value === 'object' && value !== null && 'tip' in value && 'title' in value;

/** The numbers of one month, under the pointer or the arrow keys. All of them stand in the table too. */
export const MonthTip = ({ active, payload }: Props) => {
  const point = payload?.[0]?.payload;
  if (active !== true || !isPoint(point)) return null;
  return (
    <div className={styles.tip}>
      <p className={styles.title}>{point.title}</p>
      <dl className={styles.lines}>
        {point.tip.map(({ key, term, value }) => (
          <div key={key} className={styles.line}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
};
