import { openTemporarySqlite } from '../testing/index.ts';
import { describeStorage } from './describe-storage.ts';

describeStorage('SQLite', openTemporarySqlite, { dialect: 'sqlite' });
