import { Link } from '@tanstack/react-router';
import { ModalDialog } from '../feedback/modal-dialog.tsx';
import { KeyboardList } from '../features/help/keyboard-list.tsx';
import { useText } from '../i18n/use-text.ts';

/** The list of keys over the page, for «?». */
export const KeyboardLayer = ({ onClose }: { readonly onClose: () => void }) => {
  const { shell } = useText();
  return (
    <ModalDialog title={shell.keyboardHelp} onClose={onClose}>
      <KeyboardList />
      <p>
        <Link to="/tro-giup" onClick={onClose}>
          {shell.allHelp}
        </Link>
      </p>
    </ModalDialog>
  );
};
