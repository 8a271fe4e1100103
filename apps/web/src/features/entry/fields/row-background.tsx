import { Suspense, useState } from 'react';
import { useLocale } from '../../../i18n/locale-provider.tsx';
import type { RowView } from '../view/row-view.ts';
import { BackgroundFacts } from './later-fields.tsx';
import styles from './row-background.module.css';

/** What stands behind a figure, for those who ask. */
export const RowBackground = ({ view }: { readonly view: RowView }) => {
  const { text, locale } = useLocale();
  const [isOpen, setOpen] = useState(false);
  const { form: words } = text.entry;
  return (
    <details className={styles.background} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        {words.definition}, {words.history.toLocaleLowerCase(locale)}
      </summary>
      {isOpen ? (
        <Suspense fallback={null}>
          <BackgroundFacts view={view} />
        </Suspense>
      ) : null}
    </details>
  );
};
