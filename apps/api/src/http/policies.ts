/**
 * One policy per address. A route that is not here does not start the server; a policy without a route does not compile
 * or does not start it either.
 */
import type { RouteName } from '@ve-dich/contract';
import type { Action } from '@ve-dich/domain';

/** `public`: anybody; `signed-in`: any live session; an action: who the domain permits it to. */
export type Policy = 'public' | 'signed-in' | Action;

export const policies = {
  about: 'public',
  signIn: 'public',
  session: 'signed-in',
  signOut: 'signed-in',
  years: 'catalogue.read',
  targetSets: 'catalogue.read',
  catalogue: 'catalogue.read',
  dashboard: 'dashboard.read',
  indicator: 'dashboard.read',
} as const satisfies Record<RouteName, Policy>;
