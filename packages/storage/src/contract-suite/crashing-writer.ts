/** A process that writes until it is killed, and says each audit sequence once it is committed. */
import { writeSync } from 'node:fs';
import { openSqlite } from '../engines/sqlite.ts';
import { TEST_AUDIT_KEY } from '../testing/audit-key.ts';
import { ENTRY, FIGURE } from './book.ts';

const storage = await openSqlite({ file: process.argv[2] ?? '', auditKey: TEST_AUDIT_KEY });

for (;;) {
  // One write after another: the next begins when this one is durable.
  const sequence = await storage.write(async ({ figures, audit }) => {
    const { sequence: before } = await audit.head();
    await figures.append(
      Array.from({ length: 100 }, (_, index) => ({ ...FIGURE, id: `crash-${before}-${index}` })),
    );
    await audit.append([ENTRY]);
    return before + 1;
  });
  writeSync(1, `${sequence}\n`);
}
