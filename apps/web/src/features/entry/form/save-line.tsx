import { useLocale } from '../../../i18n/locale-provider.tsx';
import type { IconName } from '../../../ui/icons.tsx';
import { Icon } from '../../../ui/icons.tsx';
import { isNowhere, type Line } from '../desk/line.ts';
import { useEntry } from '../entry-context.ts';
import styles from './form.module.css';

type Said = {
  readonly words: string;
  readonly icon: IconName;
  readonly tone: 'good' | 'busy' | 'care' | 'bad';
};

/** One line for the whole form: what has reached the server, and what has not. Never «đã lưu» before the server's word. */
export const SaveLine = () => {
  const { text, format } = useLocale();
  const { state, form } = useEntry();
  const words = text.entry.saving;
  const lines = Object.values(state.lines);
  const has = (phase: Line['phase']): boolean => lines.some((line) => line.phase === phase);
  const savedAt = lines
    .map((line) => line.savedAt)
    .filter((at) => at !== null)
    .sort()
    .at(-1);
  const said = ((): Said => {
    const isStuck = has('waiting') || has('stopped');
    if (isStuck && lines.some(isNowhere)) return { words: words.nowhere, icon: 'ask', tone: 'bad' };
    if (has('conflict')) return { words: words.conflict, icon: 'ask', tone: 'bad' };
    if (has('refused')) return { words: words.refused, icon: 'ask', tone: 'bad' };
    if (has('stopped')) return { words: words.stopped, icon: 'waits', tone: 'care' };
    if (has('waiting')) return { words: words.local, icon: 'waits', tone: 'care' };
    if (has('saving')) return { words: words.now, icon: 'up_to', tone: 'busy' };
    if (has('typed')) return { words: words.typed, icon: 'pen', tone: 'busy' };
    if (savedAt === undefined) return { words: words.none, icon: 'check', tone: 'busy' };
    const isToday = format.date(form.calendar.today) === format.day(savedAt);
    return {
      words: words.savedAt({ at: isToday ? format.time(savedAt) : format.instant(savedAt) }),
      icon: 'check',
      tone: 'good',
    };
  })();
  return (
    <p className={styles.save} data-tone={said.tone} role="status">
      <Icon name={said.icon} />
      {said.words}
    </p>
  );
};
