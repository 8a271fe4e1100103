/** Under which names this device keeps the work of entering figures, and which forms are open in this window. */

/** First parts of the names; then account, unit, month, and which one. */
export const KEPT = { draft: 'draft', sending: 'sending', receipt: 'receipt' } as const;

/** What is told of a form that is open in this window. */
type OpenForm = {
  /** Figures that neither the server nor this device has. */
  readonly unkept: () => number;
  /** What was kept here has been cleared: the page gives it up too. */
  readonly onCleared: () => void;
};
/** The forms that are open in this window. */
export const openForms = new Set<OpenForm>();

/** Tells of an open form. Returns how to take it back. */
export const noteOpenForm = (form: OpenForm): (() => void) => {
  openForms.add(form);
  return () => openForms.delete(form);
};
