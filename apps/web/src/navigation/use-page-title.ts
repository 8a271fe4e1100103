import { useEffect } from 'react';
import { useText } from '../i18n/use-text.ts';

/** Names the browser's tab after the page. */
export const usePageTitle = (page: string): void => {
  const { shell } = useText();
  const title = shell.pageTitle({ page });
  useEffect(() => {
    document.title = title;
  }, [title]);
};
