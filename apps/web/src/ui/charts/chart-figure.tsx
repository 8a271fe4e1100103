import { useId, type ReactNode } from 'react';
import { ChartTable, type ChartTableProps } from './chart-table.tsx';
import styles from './chart-figure.module.css';

/** A mark of the chart explained beside a sample of it; only marks that occur. */
export type KeyItem = { readonly key: string; readonly sample: ReactNode; readonly words: string };

type Props = {
  /** The finding, as a sentence. */
  readonly title: string;
  readonly titleLevel?: 2 | 3;
  /** What is measured and in which unit, and what the reader must know of the axis. */
  readonly subtitle: readonly string[];
  readonly keyItems: readonly KeyItem[];
  readonly table: Omit<ChartTableProps, 'caption'>;
  readonly tools?: ReactNode;
  readonly children: ReactNode;
};

/** The frame of every chart: the finding above, the drawing, its marks, and its numbers folded below. */
export const ChartFigure = (props: Props) => {
  const { title, titleLevel = 2, subtitle, keyItems, table, tools, children } = props;
  const id = useId();
  const Heading = `h${titleLevel}` as const;
  return (
    <figure className={styles.figure} aria-labelledby={id}>
      <figcaption className={styles.caption}>
        <div className={styles.words}>
          <Heading id={id} className={styles.title}>
            {title}
          </Heading>
          <p className={styles.subtitle}>{subtitle.join(' · ')}</p>
        </div>
        {tools}
      </figcaption>
      {children}
      {keyItems.length === 0 ? null : (
        <ul className={styles.key}>
          {keyItems.map(({ key, sample, words }) => (
            <li key={key} className={styles.item}>
              {sample}
              {words}
            </li>
          ))}
        </ul>
      )}
      <ChartTable caption={title} {...table} />
    </figure>
  );
};
