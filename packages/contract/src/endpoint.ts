/** An endpoint as a value: address, what comes in, what goes out. The server binds it, OpenAPI is made from it. */
import type { z } from 'zod';
import type { RouteName } from './routes.ts';

export type Endpoint = {
  readonly name: RouteName;
  readonly summary: string;
  readonly tag: string;
  readonly params?: z.ZodType;
  readonly query?: z.ZodType;
  readonly body?: z.ZodType;
  /** Shape of the successful answer; null for an answer without a body. */
  readonly answer: z.ZodType | null;
  readonly status: 200 | 201 | 204;
};

/** Keeps the literal types of an endpoint. */
export const endpoint = <const E extends Endpoint>(value: E): E => value;
