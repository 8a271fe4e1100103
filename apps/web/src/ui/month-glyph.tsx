import type { CalendarMonth } from '@ve-dich/contract';

/** A lock for what is final, a clock for what is being collected; nothing for months to come. */
export const MonthGlyph = ({ state }: { readonly state: CalendarMonth['state'] }) =>
  state === 'future' ? null : (
    <svg
      viewBox="0 0 10 10"
      width="0.625rem"
      height="0.625rem"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.3"
      strokeLinecap="round"
      aria-hidden="true"
      focusable="false"
    >
      {state === 'locked' ? (
        <>
          <path d="M3 4.4V3.2a2 2 0 0 1 4 0v1.2" />
          <rect x="2" y="4.4" width="6" height="4.4" rx="0.8" fill="currentColor" />
        </>
      ) : (
        <>
          <circle cx="5" cy="5" r="3.7" />
          <path d="M5 3v2.1l1.3.9" />
        </>
      )}
    </svg>
  );
