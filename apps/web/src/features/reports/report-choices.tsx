import type { DossierHeadOnWire, Dossiers } from '@ve-dich/contract';
import type { ReactNode } from 'react';
import { useLocale } from '../../i18n/locale-provider.tsx';
import { useReportsText } from '../../i18n/use-reports-text.ts';
import form from '../../ui/form.module.css';
import { ANNEXES, PROFILES, type ReportAnnex, type ReportChoice } from './report-choice.ts';
import styles from './report-choices.module.css';

type Props = {
  readonly month: Dossiers;
  /** `null` where the address names one that is not there. */
  readonly dossier: DossierHeadOnWire | null;
  readonly choice: ReportChoice;
  readonly onDossier: (id: string) => void;
  readonly onChoice: (change: (choice: ReportChoice) => ReportChoice) => void;
  /** Freezes another one, for whoever may. */
  readonly freeze: ReactNode;
};

/** Which dossier, which report of it, in which form, with what. */
export const ReportChoices = ({ month, dossier, choice, onDossier, onChoice, freeze }: Props) => {
  const { locale, format } = useLocale();
  const words = useReportsText().choices;
  const toggle = (annex: ReportAnnex): void =>
    onChoice((now) => ({
      ...now,
      annexes: ANNEXES.filter((each) => now.annexes.includes(each) !== (each === annex)),
    }));
  return (
    <section className={styles.choices} aria-label={words.label}>
      <div className={styles.dossier}>
        <label className={form.label}>
          {words.dossier}
          <select
            className={form.field}
            value={dossier?.id ?? ''}
            onChange={(event) => onDossier(event.target.value)}
          >
            {dossier === null ? <option value="" /> : null}
            {month.dossiers.map(({ id, meeting, heldOn, frozenAt }) => (
              <option key={id} value={id}>
                {words.option({ meeting, day: format.date(heldOn), at: format.instant(frozenAt) })}
              </option>
            ))}
          </select>
        </label>
        {freeze}
      </div>
      <label className={form.label}>
        {words.kind}
        <select
          className={form.field}
          value={choice.kind}
          onChange={(event) => {
            const kind = month.kinds.find((each) => each === event.target.value);
            if (kind !== undefined) onChoice((now) => ({ ...now, kind }));
          }}
        >
          {month.kinds.map((kind) => (
            <option key={kind} value={kind}>
              {words.kinds[kind]}
            </option>
          ))}
        </select>
      </label>
      <label className={form.label}>
        {words.profile}
        <select
          className={form.field}
          value={choice.profile}
          onChange={(event) => {
            const profile = PROFILES.find((each) => each === event.target.value);
            if (profile !== undefined) onChoice((now) => ({ ...now, profile }));
          }}
        >
          {PROFILES.map((profile) => (
            <option key={profile} value={profile}>
              {words.profiles[profile]}
            </option>
          ))}
        </select>
      </label>
      <fieldset className={`${form.group} ${styles.contents}`}>
        <legend>{words.contents}</legend>
        <div className={styles.boxes}>
          <label className={form.choice}>
            <input type="checkbox" checked disabled readOnly />
            {words.main}
          </label>
          {ANNEXES.map((annex) => (
            <label key={annex} className={form.choice}>
              <input
                type="checkbox"
                checked={choice.annexes.includes(annex)}
                onChange={() => toggle(annex)}
              />
              {words.annexes[annex]}
            </label>
          ))}
        </div>
      </fieldset>
      {dossier === null ? null : (
        <p className={styles.by}>
          {words.frozenBy({
            day: format.date(dossier.heldOn),
            at: format.instant(dossier.frozenAt),
            name: dossier.frozenBy.fullName,
            title: dossier.frozenBy.title[locale],
          })}
        </p>
      )}
    </section>
  );
};
