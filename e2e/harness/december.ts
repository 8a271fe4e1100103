/** The end of the demo's running year, months before it comes: December open and locked, so that verdicts can be confirmed. */
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** Brings December forward in a product's own file, beside the running product. */
export const bringDecember = (directory: string): void => {
  const database = new DatabaseSync(path.join(directory, 've-dich.db'));
  try {
    const { changes } = database
      .prepare(
        "update periods set state = 'locked', opens_at = '2024-08-01T00:00:00.000Z', locked_at = '2024-08-10T00:00:00.000Z' where period = '2024-12'",
      )
      .run();
    if (changes !== 1) throw new Error('the demo has no December');
  } finally {
    database.close();
  }
};
