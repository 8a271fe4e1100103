import { openServer, type TestServer } from './server.ts';

/** Runs one test on a server of its own: what it changes nobody else meets. */
export const withServer = async (work: (server: TestServer) => Promise<void>): Promise<void> => {
  const server = await openServer();
  try {
    await work(server);
  } finally {
    await server.close();
  }
};
