import type { DossierReport, Session } from '@ve-dich/contract';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../../api/client.ts';
import { unsavedOf } from '../../api/unsaved.ts';
import { useReportsText } from '../../i18n/use-reports-text.ts';
import buttons from '../../ui/buttons.module.css';
import form from '../../ui/form.module.css';
import { LayoutDialog } from './layout-dialog.tsx';
import type { LayoutDraft } from './layout-draft.ts';
import styles from './report-aside.module.css';

type Props = {
  readonly shown: DossierReport;
  /** By name; `null` for the usual one. */
  readonly chosen: string | null;
  readonly session: Session;
  readonly onLayout: (layout: string | null) => void;
  readonly onSaid: (words: string) => void;
};

/** Which columns the first annex has: those that are usual, or a layout that was saved. */
export const LayoutPanel = ({ shown, chosen, session, onLayout, onSaid }: Props) => {
  const queryClient = useQueryClient();
  const words = useReportsText().layout;
  const [isOpen, setOpen] = useState(false);
  const { layouts, dossier } = shown;
  const layout = layouts.find(({ name }) => name === chosen) ?? null;
  const renew = (): Promise<void> => queryClient.invalidateQueries({ queryKey: ['dossier', dossier.id] });
  return (
    <section className={styles.block} aria-labelledby="bo-cuc">
      <h2 id="bo-cuc">{words.heading}</h2>
      <label className={form.label}>
        <span className="visually-hidden">{words.choose}</span>
        <select
          className={form.field}
          value={layout?.name ?? ''}
          onChange={({ target }) => onLayout(target.value === '' ? null : target.value)}
        >
          <option value="">{words.usualLayout}</option>
          {layouts.map(({ name }) => (
            <option key={name} value={name} lang="vi">
              {name}
            </option>
          ))}
        </select>
      </label>
      {shown.may.includes('report.write') ? (
        <button type="button" className={buttons.plain} onClick={() => setOpen(true)}>
          {words.edit}
        </button>
      ) : null}
      {isOpen ? (
        <LayoutDialog
          layouts={layouts}
          layout={layout}
          unsaved={unsavedOf<LayoutDraft>(queryClient, `${session.account.id} ${dossier.id} cột`)}
          onSave={async (name, columns, seen) => {
            await call('saveReportLayout', { params: { id: dossier.id }, body: { name, columns, seen } });
            await renew();
            setOpen(false);
            onLayout(columns === null ? null : name);
            onSaid(columns === null ? words.removed({ name }) : words.saved({ name }));
          }}
          onLook={renew}
          onClose={() => setOpen(false)}
        />
      ) : null}
    </section>
  );
};
