/** Line icons of the frame, 20-grid. Drawn here, because a font may lack any glyph. */
import type { ReactNode } from 'react';

type Props = { readonly size?: number };

const icon = (shape: ReactNode) =>
  function Icon({ size = 20 }: Props) {
    return (
      <svg
        viewBox="0 0 20 20"
        width={`${size / 16}rem`}
        height={`${size / 16}rem`}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
        strokeLinecap="round"
        strokeLinejoin="round"
        aria-hidden="true"
        focusable="false"
      >
        {shape}
      </svg>
    );
  };

export const OverviewIcon = icon(<path d="M3 3h6v8H3zM11 3h6v4h-6zM11 9h6v8h-6zM3 13h6v4H3z" />);
export const IndicatorsIcon = icon(<path d="M7 5h10M7 10h10M7 15h10M3 5h.5M3 10h.5M3 15h.5" />);
export const ReviewIcon = icon(<path d="M3 4h9M3 8.5h6M3 13h4M9.5 13.5l2.8 2.8L17.5 10" />);
export const TimelinessIcon = icon(
  <>
    <rect x="3" y="4" width="14" height="12.5" rx="1.5" />
    <path d="M3 8.2h14M7 2.5v3M13 2.5v3M6.5 12l2 2 4-4" />
  </>,
);
export const ReportsIcon = icon(
  <path d="M5 2.5h7l3.5 3.5v11.5h-10.5zM12 2.5v3.5h3.5M7.8 9.5h4.8M7.8 12h4.8M7.8 14.5h3" />,
);
export const YearEndIcon = icon(
  <>
    <circle cx="10" cy="7.5" r="5" />
    <path d="m7.8 7.6 1.6 1.6 2.9-3.2M7 11.8l-1.5 5.7L10 15.4l4.5 2.1-1.5-5.7" />
  </>,
);
export const EntryIcon = icon(<path d="M3 17h14M4.5 13.5 5.4 10 13 2.4l2.6 2.6L8 12.6zM11.4 4l2.6 2.6" />);
export const HelpIcon = icon(
  <>
    <circle cx="10" cy="10" r="7.2" />
    <path d="M7.8 7.8a2.2 2.2 0 1 1 3.3 1.9c-.8.5-1.1.9-1.1 1.6M10 13.8v.1" />
  </>,
);
export const SearchIcon = icon(
  <>
    <circle cx="8.8" cy="8.8" r="5.3" />
    <path d="m12.8 12.8 4 4" />
  </>,
);
export const SunIcon = icon(
  <>
    <circle cx="10" cy="10" r="3.4" />
    <path d="M10 2.2v1.6M10 16.2v1.6M2.2 10h1.6M16.2 10h1.6M4.5 4.5l1.1 1.1M14.4 14.4l1.1 1.1M4.5 15.5l1.1-1.1M14.4 5.6l1.1-1.1" />
  </>,
);
export const MoonIcon = icon(<path d="M16.5 11.8A7 7 0 1 1 8.2 3.5a5.6 5.6 0 0 0 8.3 8.3Z" />);
export const PersonIcon = icon(
  <>
    <circle cx="10" cy="7" r="3.2" />
    <path d="M3.8 17c.7-3.2 3.1-5 6.2-5s5.5 1.8 6.2 5" />
  </>,
);
