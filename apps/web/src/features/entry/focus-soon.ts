/** How many frames a place may take to be drawn. */
const PATIENCE = 30;

/** Puts the focus on an element as soon as it is there: where an error leads to may have to be drawn first. */
export const focusSoon = (id: string, tries = PATIENCE): void => {
  const element = document.getElementById(id);
  if (element !== null) {
    element.focus();
    element.scrollIntoView({ block: 'center' });
  } else if (tries > 0) requestAnimationFrame(() => focusSoon(id, tries - 1));
};
