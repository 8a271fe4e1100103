/** Properties run fewer times against each of a thousand mutants than in the everyday check. */
import { configureGlobal } from 'fast-check';

configureGlobal({ numRuns: 15 });
