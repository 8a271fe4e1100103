import { describe } from 'vitest';
import { openTemporaryPostgres } from '../testing/index.ts';
import { describeStorage } from './describe-storage.ts';

const url = process.env['TEST_POSTGRES_URL'];

describe.skipIf(url === undefined)('a server at TEST_POSTGRES_URL', () => {
  describeStorage('PostgreSQL', (options) => openTemporaryPostgres(url ?? '', options));
});
