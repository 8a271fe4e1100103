import type { IndicatorDetail } from '@ve-dich/contract';
import { useLocale } from '../../i18n/locale-provider.tsx';
import { useDetailText } from '../../i18n/use-detail-text.ts';
import { IllustrativeTag } from '../../ui/illustrative.tsx';
import { useReadings } from '../../ui/readings.ts';
import { SourceLink } from './figure-history.tsx';
import { ScrollFrame } from '../../ui/scroll-frame.tsx';
import styles from './history.module.css';

/** Every version of the year's target: its words, its document, since when and why. */
const TargetVersions = ({ detail }: { readonly detail: IndicatorDetail }) => {
  const { locale, format } = useLocale();
  const readings = useReadings();
  const words = useDetailText();
  const { planHeads: heads } = words;
  const targets = [...detail.targets].sort((left, right) => right.version - left.version);
  return (
    <ScrollFrame className={styles.scroll} label={words.plan}>
      <table className={`${styles.table} ${styles.stacks}`}>
        <caption className="visually-hidden">{words.plan}</caption>
        <thead>
          <tr>
            <th scope="col">{heads.version}</th>
            <th scope="col">{heads.words}</th>
            <th scope="col">{heads.document}</th>
            <th scope="col">{heads.from}</th>
            <th scope="col">{heads.reason}</th>
          </tr>
        </thead>
        <tbody>
          {targets.map((target) => (
            <tr key={target.version} data-best={target.inForce || undefined} data-first>
              <th scope="row" data-label={heads.version}>
                {target.version}
              </th>
              <td>
                “<span lang="vi">{target.rawText}</span>”{' '}
                <span className={styles.faint}>({readings.targetWords(detail.row, target)})</span>{' '}
                {target.inForce ? <strong>{words.inForce}</strong> : null}{' '}
                <IllustrativeTag when={target.illustrative} />
              </td>
              <td data-label={heads.document}>
                {target.document.number}, {target.document.title[locale]}{' '}
                {target.sourceUrl === null ? null : <SourceLink href={target.sourceUrl} />}
              </td>
              <td data-label={heads.from}>{format.date(target.effectiveFrom)}</td>
              <td data-label={heads.reason}>{target.reason}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollFrame>
  );
};

/** Every version of the monthly path: twelve numbers, how they were drawn, and who approved them when. */
const PathVersions = ({ detail }: { readonly detail: IndicatorDetail }) => {
  const { text, format } = useLocale();
  const words = useDetailText();
  const paths = [...detail.paths].sort((left, right) => right.version - left.version);
  if (paths.length === 0) return <p>{words.pathNone}</p>;
  return (
    <ScrollFrame className={styles.scroll} label={words.paths}>
      <table className={`${styles.table} ${styles.paths}`}>
        <caption className="visually-hidden">{words.paths}</caption>
        <thead>
          <tr>
            <th scope="col">{words.paths}</th>
            {detail.row.months.map(({ month }) => (
              <th key={month} scope="col" className={styles.numeric}>
                {format.monthShort(month)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {paths.map((path) => (
            <tr key={path.version} data-best={path.inForce || undefined} data-first>
              <th scope="row">
                {words.pathHead({
                  version: String(path.version),
                  method: text.domain.pathMethods[path.method],
                })}
                <span className={styles.small}>
                  {path.inForce ? `${words.inForce} · ` : ''}
                  {path.approvedAt === null
                    ? words.pathNotApproved
                    : words.pathApproved({ at: format.instant(path.approvedAt) })}
                  {path.reason === '' ? '' : ` · ${path.reason}`}
                </span>
                <IllustrativeTag when={path.illustrative} />
              </th>
              {path.values.map((value, index) => (
                <td key={detail.row.months[index]?.month} className={styles.numeric}>
                  {format.decimal(value, detail.row.decimals)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollFrame>
  );
};

/** What was promised and how it changed. */
export const PlanHistory = ({ detail }: { readonly detail: IndicatorDetail }) => {
  const detailText = useDetailText();
  return (
    <div className={styles.stack}>
      {detail.targets.length === 0 ? <p>{detailText.noPlan}</p> : <TargetVersions detail={detail} />}
      <PathVersions detail={detail} />
    </div>
  );
};
