/** The fields of a fraction: a part fetched like those of `later-fields.tsx`, of which it uses some itself. */
import { lazy } from 'react';
import { insist } from '../insist.ts';

const load = insist(() => import('./fraction-fields.tsx'));

export const FractionFields = lazy(async () => ({ default: (await load()).FractionFields }));

/** Brings it. */
export const fetchLaterFraction = (): void => void load();
