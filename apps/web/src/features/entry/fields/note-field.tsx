import { useText } from '../../../i18n/use-text.ts';
import { useEntry } from '../entry-context.ts';
import { placeId } from '../view/obstacles.ts';
import type { RowView } from '../view/row-view.ts';
import { TextBox } from './text-box.tsx';

type Props = { readonly view: RowView; readonly isChecked: boolean };

/** A note: asked for where a figure is corrected or the value to date falls, welcome everywhere. */
export const NoteField = ({ view, isChecked }: Props) => {
  const { entry, work } = useText();
  const { desk } = useEntry();
  const { line, settled, readOnly } = view;
  const isWanted = settled.demands.includes('note');
  return (
    <TextBox
      code={line.code}
      id={placeId(line.code, 'note')}
      label={isWanted ? `${entry.fields.note} (${entry.fields.required})` : entry.fields.note}
      hint={isWanted ? work.demands.note : entry.fields.noteHint}
      value={line.content.note}
      lines={2}
      most={2_000}
      wanted={isWanted && isChecked ? work.demands.note : undefined}
      readOnly={readOnly !== null}
      onChange={(note) => desk.edit(line.code, 'note', (content) => ({ ...content, note }))}
    />
  );
};
