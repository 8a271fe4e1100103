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
  /** A file is sent instead of JSON: raw, as `application/octet-stream`, of so many bytes at most. */
  readonly upload?: { readonly bytes: number };
  /** Shape of the successful answer; `file` for bytes of another type, null for an answer without a body. */
  readonly answer: z.ZodType | 'file' | null;
  readonly status: 200 | 201 | 204;
};

/** Keeps the literal types of an endpoint. */
export const endpoint = <const E extends Endpoint>(value: E): E => value;
