/** The end of the demo's running year, months before it comes: every month locked, so that it can be judged and closed. */
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** Brings December forward in a product's own file, beside the running product. */
export const bringDecember = (directory: string): void => {
  const database = new DatabaseSync(path.join(directory, 've-dich.db'));
  try {
    const { changes } = database
      .prepare(
        "update periods set state = 'locked', opens_at = min(opens_at, '2024-08-01T00:00:00.000Z'), locked_at = '2024-08-10T00:00:00.000Z' where period between '2024-08' and '2024-12'",
      )
      .run();
    if (changes !== 5) throw new Error('the demo has no December');
  } finally {
    database.close();
  }
};
