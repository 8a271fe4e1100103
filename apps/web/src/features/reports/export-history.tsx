import type { ExportOnWire } from '@ve-dich/contract';
import { addressOf } from '@ve-dich/contract/routes';
import type { Ref } from 'react';
import { useLocale } from '../../i18n/locale-provider.tsx';
import { useReportsText } from '../../i18n/use-reports-text.ts';
import { fileSize } from '../../ui/file-size.ts';
import { exportDifference } from './export-difference.ts';
import { ANNEXES } from './report-choice.ts';
import styles from './export-history.module.css';

type Props = { readonly exports: readonly ExportOnWire[]; readonly titleRef: Ref<HTMLHeadingElement> };

/** Every file that was made of the dossier, as it was given out, newest first, and what it says otherwise than the last. */
export const ExportHistory = ({ exports, titleRef }: Props) => {
  const { locale, format } = useLocale();
  const text = useReportsText();
  const words = text.exports;
  const newest = exports.toSorted((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : b.version - a.version));
  const contentsOf = ({ sections }: ExportOnWire): string => {
    const annexes = ANNEXES.filter((annex) => sections.includes(annex));
    return annexes.length === 0 ? words.mainOnly : annexes.map((annex) => words.annexes[annex]).join(', ');
  };
  return (
    <section className={styles.history} aria-labelledby="lich-su-ban-xuat">
      <h2 id="lich-su-ban-xuat" ref={titleRef} tabIndex={-1}>
        {words.history({ count: format.count(exports.length) })}
      </h2>
      {exports.length === 0 ? (
        <p>{words.noHistory}</p>
      ) : (
        <table className={styles.table} aria-labelledby="lich-su-ban-xuat">
          <thead>
            <tr>
              <th scope="col">{words.file}</th>
              <th scope="col">{words.format}</th>
              <th scope="col">{words.contents}</th>
              <th scope="col">{words.since}</th>
              <th scope="col">{words.by}</th>
              <th scope="col">{words.at}</th>
            </tr>
          </thead>
          <tbody>
            {newest.map((each) => (
              <tr key={each.id}>
                <th scope="row">
                  <a
                    href={addressOf('exportedFile', { id: each.id })}
                    download={each.fileName}
                    aria-label={words.download({ name: each.fileName })}
                  >
                    {each.fileName}
                  </a>
                </th>
                <td className={styles.short}>
                  {words.formats[each.format]}, {fileSize(each.size, words, format)}
                </td>
                <td>
                  {text.choices.profiles[each.profile]}; {contentsOf(each)}
                </td>
                <td className={styles.since}>{exportDifference(each.sinceLast, words, format)}</td>
                <td title={each.by.title[locale]}>{each.by.fullName}</td>
                <td>{format.instant(each.at)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
};
