import { openTemporaryPglite } from '../testing/index.ts';
import { describeStorage } from './describe-storage.ts';

describeStorage('PGlite', openTemporaryPglite, { oneConnection: true });
