import { useMemo } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { useKindText } from '../../i18n/use-kind-text.ts';
import { KindDrawing } from './kind-drawing.tsx';
import { SAMPLE_MONTH, samples } from './samples.ts';
import styles from './kind-legend.module.css';

/** All sixteen kinds of indicator: how each is reckoned and drawn, with a small drawing of invented numbers. */
export const KindLegend = () => {
  const text = useText();
  const kindText = useKindText();
  const all = useMemo(() => samples(kindText), [kindText]);
  return (
    <>
      <p className={styles.note}>{kindText.legendNote}</p>
      <dl className={styles.legend}>
        {all.map(({ kind, row, parts }) => (
          <div key={kind}>
            <dt>
              {text.domain.kinds[kind]}
              <span className={styles.drawing}>
                <KindDrawing
                  row={row}
                  parts={parts}
                  month={SAMPLE_MONTH}
                  label={kindText.legendSample({ kind: text.domain.kinds[kind] })}
                  width={160}
                  height={18}
                />
              </span>
            </dt>
            <dd>{kindText.legend[kind]}</dd>
          </div>
        ))}
      </dl>
    </>
  );
};
