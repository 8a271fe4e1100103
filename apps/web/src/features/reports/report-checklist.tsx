import type { DossierReport } from '@ve-dich/contract';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Fragment, type ReactNode } from 'react';
import { catalogueQuery } from '../../api/queries.ts';
import { richText, slot } from '../../i18n/rich-text.tsx';
import { useLocale } from '../../i18n/locale-provider.tsx';
import { useReportsText } from '../../i18n/use-reports-text.ts';
import { periodParams, type YearMonth } from '../../navigation/period.ts';
import { Icon } from '../../ui/icons.tsx';
import styles from './report-aside.module.css';

type Check = DossierReport['checklist'][number];

type Props = {
  readonly checklist: readonly Check[];
  readonly period: YearMonth;
  /** Goes to the first sentence that is still to be written. */
  readonly onWrite: () => void;
};

/** What to look at before a report leaves the house; nothing of it forbids. */
export const ReportChecklist = ({ checklist, period, onWrite }: Props) => {
  const { locale, format } = useLocale();
  const words = useReportsText().checks;
  const { data: catalogue } = useQuery(catalogueQuery(period.year));

  const linkTo = (code: string): ReactNode => (
    <Link to="/$nam/$thang/chi-tieu/$ma" params={{ ...periodParams(period), ma: code }}>
      {catalogue?.indicators.find((each) => each.code === code)?.shortName[locale] ?? code}
    </Link>
  );
  const said = ({ point, ok, count, of, codes }: Check): ReactNode => {
    const numbers = { count: format.count(count ?? 0), of: format.count(of ?? 0) };
    switch (point) {
      case 'locked':
        return ok ? words.locked : words.notLocked;
      case 'all_reported':
        return ok ? words.reported(numbers) : words.notReported(numbers);
      case 'explained': {
        if (ok) return words.explained;
        const names = codes.map((code, index) => (
          <Fragment key={code}>
            {index === 0 ? '' : ', '}
            {linkTo(code)}
          </Fragment>
        ));
        return richText(
          words.notExplained({ count: format.count(codes.length), names: slot('names') }),
          { names },
          (children) => children,
        );
      }
      case 'reconciles':
        return ok ? words.reconciles(numbers) : words.notReconciles(numbers);
      case 'written':
        return ok ? (
          words.written
        ) : (
          <button type="button" className={styles.jump} onClick={onWrite}>
            {words.notWritten(numbers)}
          </button>
        );
      case 'not_illustrative':
        return ok ? words.real : words.illustrative;
    }
  };
  return (
    <section className={styles.block} aria-labelledby="kiem-tra">
      <h2 id="kiem-tra">{words.title}</h2>
      <ul className={styles.checks}>
        {checklist.map((check) => (
          <li key={check.point} data-ok={check.ok}>
            <Icon name={check.ok ? 'check' : 'warning'} />
            <span>
              <span className="visually-hidden">{check.ok ? words.fine : words.look}: </span>
              {said(check)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
};
