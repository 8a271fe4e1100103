import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { isSingleKey } from '../navigation/shortcut.ts';
import { periodParams, type YearMonth } from '../navigation/period.ts';

type Shortcuts = {
  readonly period: YearMonth | null;
  /** The month with work for the office; null for those who do not review. */
  readonly reviewMonth: number | null;
  readonly onStep: (by: 1 | -1) => void;
  readonly onSearch: () => void;
  readonly onHelp: () => void;
};

/** How long «G» waits for its second key. */
const SECOND_KEY = 1_500;

/**
 * The keys that work on every page. Keys are matched by where they are (`code`), so that the Vietnamese layout and
 * Telex change nothing.
 */
export const useShortcuts = ({ period, reviewMonth, onStep, onSearch, onHelp }: Shortcuts): void => {
  const navigate = useNavigate();
  const goAt = useRef(-Infinity);

  useEffect(() => {
    const goTo = (page: '/$nam/$thang/toan-canh' | '/$nam/$thang/chi-tieu'): void => {
      if (period !== null) void navigate({ to: page, params: periodParams(period) });
    };
    const goToReview = (): void => {
      if (period === null || reviewMonth === null) return;
      const params = periodParams({ year: period.year, month: reviewMonth });
      void navigate({ to: '/$nam/$thang/duyet', params });
    };
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.code === 'KeyK' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey) {
        event.preventDefault();
        onSearch();
        return;
      }
      if (!isSingleKey(event)) return;
      const going = event.timeStamp - goAt.current < SECOND_KEY;
      goAt.current = -Infinity;
      // The one key that is a sign, not a place: layouts put «?» where they like.
      if (event.key === '?' || (event.shiftKey && event.code === 'Slash')) onHelp();
      if (event.shiftKey) return;
      if (event.code === 'KeyG') goAt.current = event.timeStamp;
      else if (going && event.code === 'KeyT') goTo('/$nam/$thang/toan-canh');
      else if (going && event.code === 'KeyC') goTo('/$nam/$thang/chi-tieu');
      else if (going && event.code === 'KeyD') goToReview();
      else if (event.code === 'BracketLeft') onStep(-1);
      else if (event.code === 'BracketRight') onStep(1);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [navigate, period, reviewMonth, onStep, onSearch, onHelp]);
};
