export * from './routes.ts';
export * from './endpoint.ts';
export * from './problem.ts';
export * from './session.ts';
export * from './years.ts';
export * from './dashboard.ts';
export type { WireMessage, WireMessageParameter } from './primitives.ts';
