import { useLocale } from '../../i18n/locale-provider.tsx';
import { StatusSymbol } from '../status-mark.tsx';
import { childWords } from './details.ts';
import type { DrawnRow } from './drawn-row.ts';
import type { DrawingFrame } from './frame.ts';
import { InlineFrame } from './inline-frame.tsx';
import styles from './kind-drawing.module.css';

type Props = Omit<DrawingFrame, 'wordless'> & { readonly row: DrawnRow; readonly parts: readonly DrawnRow[] };

/** How the children of a row stand: one status symbol each, in their order. */
export const ChildMarks = ({ row, parts, ...frame }: Props) => {
  const language = useLocale();
  return (
    <InlineFrame {...frame} kind="children" status={row.assessment.status}>
      <span className={styles.children}>
        {parts.map((part) => (
          <span key={part.code} className={styles.child} title={childWords(part, language)}>
            <StatusSymbol status={part.assessment.status} size={Math.min(frame.height, 18) - 2} />
          </span>
        ))}
      </span>
    </InlineFrame>
  );
};
