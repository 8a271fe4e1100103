import { useState, type ReactNode } from 'react';

type Props = {
  readonly summary: ReactNode;
  readonly children: ReactNode;
  readonly className?: string | undefined;
  /** Unfolded from the first; whoever folds it by hand afterwards is obeyed. */
  readonly isOpen?: boolean;
};

/**
 * A fold whose content is made when it is unfolded for the first time. For content with many fields: a browser reads every
 * field of a page for its own filling-in, folded or not, and a hundred lists to choose from hold it up for a third of a
 * second.
 */
export const Folded = ({ summary, children, className, isOpen = false }: Props) => {
  const [wasOpened, setOpened] = useState(isOpen);
  return (
    <details
      className={className}
      open={isOpen || undefined}
      onToggle={({ currentTarget }) => currentTarget.open && setOpened(true)}
    >
      <summary>{summary}</summary>
      {wasOpened || isOpen ? children : null}
    </details>
  );
};
