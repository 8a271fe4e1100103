import { useLocale } from '../../../i18n/locale-provider.tsx';
import { useImportText } from '../../../i18n/use-import-text.ts';
import fieldStyles from '../fields/fields.module.css';
import type { Answering } from './answering.ts';
import { withRow } from './import-answers.ts';
import type { ImportRow } from './import-preview.ts';

type Props = Omit<Answering, 'preview'> & { readonly row: ImportRow };

const LEAVE_OUT = '-';

/** Of which indicator a row is: as recognised, another one, or none. The likely ones come first. */
export const RowChoice = ({ row, facts, answers, onAnswers }: Props) => {
  const { locale } = useLocale();
  const words = useImportText().rows;
  const { match } = row;
  const likely = match.match === 'doubtful' ? match.candidates.map(({ code }) => code) : [];
  const value = match.match === 'matched' ? match.code : match.match === 'dropped' ? LEAVE_OUT : '';
  const ordered = facts.indicators.toSorted(
    (left, right) => Number(likely.includes(right.code)) - Number(likely.includes(left.code)),
  );
  return (
    <select
      className={fieldStyles.box}
      aria-label={words.choose({ label: row.label })}
      aria-invalid={(match.match === 'doubtful' && row.outcome === 'look') || undefined}
      value={value}
      onChange={({ target }) =>
        onAnswers(
          withRow(
            answers,
            row.row,
            target.value === '' ? undefined : target.value === LEAVE_OUT ? null : target.value,
          ),
        )
      }
    >
      {value === '' ? <option value="">{words.chooseFirst}</option> : null}
      {ordered.map(({ code, name }) => (
        <option key={code} value={code}>
          {likely.includes(code) ? `${name[locale]} (${words.alike})` : name[locale]}
        </option>
      ))}
      <option value={LEAVE_OUT}>{words.leaveOut}</option>
    </select>
  );
};
