import { useHelpText } from '../../i18n/use-help-text.ts';
import styles from './keyboard-list.module.css';

/** The keys and what they do. */
export const KeyboardList = () => {
  const help = useHelpText();
  return (
    <>
      <table className={styles.keys}>
        <caption className="visually-hidden">{help.keys.title}</caption>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{help.keys.key}</th>
            <th scope="col">{help.keys.does}</th>
          </tr>
        </thead>
        <tbody>
          {help.keys.list.map(({ keys, does }) => (
            <tr key={keys}>
              <th scope="row">
                <kbd>{keys}</kbd>
              </th>
              <td>{does}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.note}>{help.keys.note}</p>
    </>
  );
};
