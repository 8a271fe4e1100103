import { useText } from '../i18n/use-text.ts';
import { useElapsed } from './use-elapsed.ts';

/** A line for those who wait long: the network is slow, the page is not dead. */
export const SlowNotice = ({ waiting }: { readonly waiting: boolean }) => {
  const { shell } = useText();
  const slow = useElapsed(waiting, 8_000);
  return <p role="status">{slow ? shell.slow : ''}</p>;
};
