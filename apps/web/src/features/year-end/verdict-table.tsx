import type { YearEnd, YearEndRow } from '@ve-dich/contract';
import { Link } from '@tanstack/react-router';
import { useLocale } from '../../i18n/locale-provider.tsx';
import { useYearEndText } from '../../i18n/use-year-end-text.ts';
import { ScrollFrame } from '../../ui/scroll-frame.tsx';
import { useMediaQuery } from '../../ui/use-media-query.ts';
import {
  Actions,
  ConferenceVerdict,
  ExplanationState,
  OfficialVerdict,
  Plan,
  Proposal,
  Result,
  type Openers,
} from './verdict-parts.tsx';
import styles from './verdict-table.module.css';

type Props = Openers & { readonly end: YearEnd };

const Name = ({ end, row }: { readonly end: YearEnd; readonly row: YearEndRow }) => {
  const { locale } = useLocale();
  return (
    <>
      <Link
        to="/$nam/$thang/chi-tieu/$ma"
        params={{ nam: String(end.year), thang: '12', ma: row.code }}
        className={styles.name}
      >
        {row.name[locale]}
      </Link>
      <span className={styles.lead}>{row.lead.shortName[locale]}</span>
    </>
  );
};

/** Every indicator of the year with its result, what is proposed, and what was confirmed. */
export const VerdictTable = ({ end, ...openers }: Props) => {
  const { locale } = useLocale();
  const words = useYearEndText().table;
  const isNarrow = useMediaQuery('(max-width: 899.98px)');
  const isClosed = end.stage === 'closed';
  const hasActions = end.rows.some(({ may, explanation }) => may.length > 0 || explanation !== null);
  const groups = end.groups.map((group) => ({
    ...group,
    rows: end.rows.filter((row) => row.group === group.code),
  }));
  if (isNarrow) {
    return groups.map(({ code, name, rows }) => (
      <section key={code} className={styles.cards}>
        <h2 className={styles.group}>{name[locale]}</h2>
        <ol className={styles.list}>
          {rows.map((row) => (
            <li key={row.code} className={styles.card}>
              <h3 className={styles.cardName}>
                {row.number}. <Name end={end} row={row} />
              </h3>
              <dl className={styles.facts}>
                <dt>{words.plan}</dt>
                <dd>
                  <Plan row={row} />
                </dd>
                <dt>{words.result}</dt>
                <dd>
                  <Result row={row} />
                </dd>
                <dt>{words.proposed}</dt>
                <dd>
                  <Proposal row={row} />
                </dd>
                <dt>{words.conference}</dt>
                <dd>
                  <ConferenceVerdict row={row} />
                  <ExplanationState row={row} />
                </dd>
                {isClosed ? (
                  <>
                    <dt>{words.official}</dt>
                    <dd>
                      <OfficialVerdict row={row} />
                    </dd>
                  </>
                ) : null}
              </dl>
              <Actions end={end} row={row} {...openers} />
            </li>
          ))}
        </ol>
      </section>
    ));
  }
  const caption = words.caption({ year: String(end.year) });
  const heads = [
    words.number,
    words.indicator,
    words.plan,
    words.result,
    words.proposed,
    words.conference,
    ...(isClosed ? [words.official] : []),
    ...(hasActions ? [words.action] : []),
  ];
  return (
    <ScrollFrame className={styles.scroll} label={caption}>
      <table className={styles.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col" data-action={head === words.action || undefined}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map(({ code, name, rows }) => (
          <tbody key={code}>
            <tr className={styles.groupRow}>
              <th scope="rowgroup" colSpan={heads.length}>
                {name[locale]}
              </th>
            </tr>
            {rows.map((row) => (
              <tr key={row.code}>
                <td className={styles.number}>{row.number}</td>
                <th scope="row">
                  <Name end={end} row={row} />
                </th>
                <td>
                  <Plan row={row} />
                </td>
                <td>
                  <Result row={row} />
                </td>
                <td>
                  <Proposal row={row} />
                </td>
                <td>
                  <ConferenceVerdict row={row} />
                  <ExplanationState row={row} />
                </td>
                {isClosed ? (
                  <td>
                    <OfficialVerdict row={row} />
                  </td>
                ) : null}
                {hasActions ? (
                  <td data-action="">
                    <Actions end={end} row={row} {...openers} />
                  </td>
                ) : null}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </ScrollFrame>
  );
};
