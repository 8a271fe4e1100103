import { describe } from 'vitest';
import { openTemporaryPostgres } from '../testing/index.ts';
import { describeStorage } from './describe-storage.ts';

const url = process.env['TEST_POSTGRES_URL'];

if (url === undefined) describe.skip('storage on PostgreSQL: TEST_POSTGRES_URL is not set', () => undefined);
else describeStorage('PostgreSQL', () => openTemporaryPostgres(url));
