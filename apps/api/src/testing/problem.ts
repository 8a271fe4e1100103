/** What every refusal must look like, whatever went wrong. */
import { problem, type Problem } from '@ve-dich/contract';
import type { LightMyRequestResponse } from 'fastify';
import { expect } from 'vitest';

/** Traces of our inside that no answer may carry. */
export const INSIDE =
  /\bat .+\(?\/|node_modules|\/(?:work|tmp|home|root|usr)\/|\.ts:\d|SQLITE|sqlite|postgres|drizzle|select .+ from|insert into|FST_ERR|fastify/i;

/** Checks the shape of a refusal and returns it. */
export const problemIn = (
  answer: Pick<LightMyRequestResponse, 'statusCode' | 'headers' | 'body'>,
): Problem => {
  expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
  const read = problem.strict().parse(JSON.parse(answer.body));
  expect(read.status).toBe(answer.statusCode);
  expect(read.title).toBe(read.titles.vi);
  expect(read.titles.vi).not.toBe('');
  expect(read.titles.en).not.toBe('');
  expect(read.titles.en).not.toBe(read.titles.vi);
  expect(read.type).toBe(`urn:ve-dich:problem:${read.code}`);
  expect(read.instance).not.toBe('');
  expect(answer.body).not.toMatch(INSIDE);
  return read;
};

/** Checks that an answer refuses with a status and a code. */
export const expectRefusal = (answer: LightMyRequestResponse, status: number, code: string): Problem => {
  expect(`${answer.statusCode} ${answer.body}`).toMatch(new RegExp(`^${status} `));
  const read = problemIn(answer);
  expect(read.code).toBe(code);
  expect(answer.headers['cache-control']).toBe('no-store');
  return read;
};
