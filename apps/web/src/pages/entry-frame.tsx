/** What the pages of Nhập số liệu have in common before there is anything to show. */
import type { ReactNode } from 'react';
import { EntrySkeleton } from '../features/entry/form/entry-skeleton.tsx';
import { SlowNotice } from '../feedback/slow-notice.tsx';
import { useText } from '../i18n/use-text.ts';
import { usePageTitle } from '../navigation/use-page-title.ts';
import styles from './entry-page.module.css';

/** How long nothing is shown before the skeleton. */
export const QUIET = 400;

/** Names the tab while there is no form that does. */
export const Titled = ({ children }: { readonly children: ReactNode }) => {
  const { entry } = useText();
  usePageTitle(entry.title);
  return <div className={styles.notice}>{children}</div>;
};

/** The page while its answer is on the way. */
export const Waiting = ({ isLong }: { readonly isLong: boolean }) => {
  const { entry } = useText();
  return (
    <Titled>
      <h1 className="visually-hidden">{entry.title}</h1>
      {isLong ? <EntrySkeleton /> : null}
      <SlowNotice waiting />
    </Titled>
  );
};

/** A page that is not this reader's: who to ask. */
export const NotYours = () => {
  const { shell } = useText();
  return (
    <Titled>
      <h1>{shell.forbidden.title}</h1>
      <p>{shell.forbidden.next}</p>
    </Titled>
  );
};
