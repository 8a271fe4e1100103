import type { ExplanationOnWire } from '@ve-dich/contract';
import { useLocale } from '../../i18n/locale-provider.tsx';
import { useYearEndText } from '../../i18n/use-year-end-text.ts';
import styles from './dialogs.module.css';

/** An explanation to be read: its five parts, as they were written. */
export const ExplanationText = ({ content }: { readonly content: ExplanationOnWire }) => {
  const { format } = useLocale();
  const words = useYearEndText().explain;
  const said = (text: string) => (
    <dd className={styles.text} lang="vi">
      {text === '' ? '—' : text}
    </dd>
  );
  return (
    <dl className={styles.part}>
      <dt className={styles.strong}>{words.shortfall}</dt>
      {said(content.shortfall)}
      <dt className={styles.strong}>{words.causes}</dt>
      {content.causes.map(({ side, text }) => (
        <dd key={`${side}/${text}`} className={styles.text}>
          {words.sides[side]}: <span lang="vi">{text}</span>
        </dd>
      ))}
      {content.causes.length === 0 ? said('') : null}
      <dt className={styles.strong}>{words.measures}</dt>
      {said(content.measures)}
      <dt className={styles.strong}>{words.requests}</dt>
      {content.requests.map(({ asked, toDo, by }) => (
        <dd key={`${asked}/${toDo}`} className={styles.text} lang="vi">
          {asked}: {toDo}
          {by === null ? '' : ` (${format.date(by)})`}
        </dd>
      ))}
      {content.requests.length === 0 ? <dd className={styles.text}>{words.nothing}</dd> : null}
      <dt className={styles.strong}>{words.commitment}</dt>
      {said(content.commitment)}
    </dl>
  );
};
