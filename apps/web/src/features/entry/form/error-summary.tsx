import { useEffect, useRef } from 'react';
import { useLocale } from '../../../i18n/locale-provider.tsx';
import { useEntry } from '../entry-context.ts';
import { obstacleWords } from '../view/obstacle-words.ts';
import type { Obstacle, Place } from '../view/obstacles.ts';
import { problemOfLine } from '../view/review-rows.ts';
import styles from './review.module.css';

type Props = {
  readonly obstacles: readonly Obstacle[];
  readonly onGo: (code: string, place: Place) => void;
};

/** What must be mended before sending, on top, with the focus on it: the same words as beside each field, and the way there. */
export const ErrorSummary = ({ obstacles, onGo }: Props) => {
  const language = useLocale();
  const { text, format, locale } = language;
  const { rows } = useEntry();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div ref={box} className={styles.errors} role="alert" tabIndex={-1} aria-labelledby="nhap-loi">
      <h2 id="nhap-loi">{text.entry.errors.summary({ count: format.count(obstacles.length) })}</h2>
      <ul>
        {obstacles.map((obstacle) => {
          const row = rows.find(({ line }) => line.code === obstacle.code)?.row;
          const what = obstacleWords(obstacle, problemOfLine(rows, obstacle.code), language);
          return (
            <li key={`${obstacle.code}${obstacle.place}${what}`}>
              <button
                type="button"
                className={styles.link}
                onClick={() => onGo(obstacle.code, obstacle.place)}
              >
                {text.entry.errors.link({ indicator: row?.shortName[locale] ?? obstacle.code, what })}
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
};
