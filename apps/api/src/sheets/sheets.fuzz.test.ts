import { expect, it } from 'vitest';
import { describeServer } from '../testing/engines.ts';
import { mutations } from '../testing/mutations.ts';
import { book } from '../testing/office-files.ts';
import { problemIn } from '../testing/problem.ts';
import { upload } from '../testing/uploads.ts';

describeServer('a good file with something changed', {}, (given) => {
  it('is read or refused, and never breaks the server', async () => {
    for (const bytes of mutations(book(), 24)) {
      const answer = await upload(given(), 'can-bo-khdt', 'sheets', bytes);
      expect([200, 422], answer.body).toContain(answer.statusCode);
      if (answer.statusCode === 422) problemIn(answer);
    }
  }, 120_000);
});
