import { useId, type ReactElement } from 'react';
import { useLocale } from '../../i18n/locale-provider.tsx';
import type { DrawnRow } from './drawn-row.ts';
import type { DrawingFrame } from './frame.ts';
import { InlineFrame } from './inline-frame.tsx';
import { partShares, shareDecimals } from './part-shares.ts';
import styles from './kind-drawing.module.css';

/** Lightness first, then lines and dots: neighbours differ on paper and in forced colours, and no colour has a meaning. */
const FILLS: readonly ReactElement[] = [
  <rect key="full" width="6" height="6" fill="currentColor" />,
  <rect key="light" width="6" height="6" fill="currentColor" fillOpacity="0.22" />,
  <path key="slanted" d="M-1 1 1-1M-1 7 7-1M5 7 7 5" stroke="currentColor" strokeWidth="1.6" />,
  <circle key="dotted" cx="3" cy="3" r="1.3" fill="currentColor" />,
  <path key="upright" d="M3 0V6" stroke="currentColor" strokeWidth="1.6" />,
  <path key="empty" d="" />,
];

const Fill = ({ index }: { readonly index: number }) => {
  const id = `part${useId()}`;
  return (
    <svg className={styles.partFill} focusable="false">
      <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse">
        {FILLS[index % FILLS.length]}
      </pattern>
      <rect width="100%" height="100%" fill={`url(#${id})`} />
    </svg>
  );
};

type Props = Omit<DrawingFrame, 'wordless'> & { readonly row: DrawnRow; readonly parts: readonly DrawnRow[] };

/** The parts of a whole as one divided bar. A share, and then a name, is written where there is room for it. */
export const PartsBar = ({ row, parts, ...frame }: Props) => {
  const { locale, format } = useLocale();
  const shares = partShares(parts);
  const decimals = shareDecimals(parts);
  return (
    <InlineFrame {...frame} kind="parts" status={row.assessment.status}>
      <span
        className={styles.parts}
        style={{ height: `${frame.height}px` }}
        data-unknown={shares === null ? true : undefined}
      >
        {shares?.map(({ part, share }, index) => (
          <span key={part.code} className={styles.part} data-part="share" style={{ flexGrow: Number(share) }}>
            <Fill index={index} />
            {/* Takes the first line, so that a word that does not fit beside it falls out of sight. */}
            <span className={styles.strut} />
            <span className={styles.plate}>{format.decimal(share, decimals)}</span>
            <span className={styles.plate}>{part.shortName[locale]}</span>
          </span>
        ))}
      </span>
    </InlineFrame>
  );
};
