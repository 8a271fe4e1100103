import type { ReactNode } from 'react';

type Props = { readonly label: string; readonly className: string | undefined; readonly children: ReactNode };

/** A frame that scrolls sideways where its table is wider than the screen: reached and moved by keyboard too. */
export const ScrollFrame = ({ label, className, children }: Props) => (
  // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must take the focus, or the keyboard cannot reach its right-hand side (axe: scrollable-region-focusable)
  <div className={className} tabIndex={0} role="region" aria-label={label}>
    {children}
  </div>
);
