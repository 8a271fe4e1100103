/** The little of autocannon that the benchmarks use; it brings no types of its own. */
declare module 'autocannon' {
  type Options = {
    readonly url: string;
    readonly connections: number;
    /** Seconds. */
    readonly duration: number;
    readonly headers?: Readonly<Record<string, string>>;
  };
  type Result = {
    readonly requests: { readonly average: number; readonly total: number };
    readonly latency: { readonly p50: number; readonly p99: number };
    readonly errors: number;
    readonly timeouts: number;
    readonly non2xx: number;
    readonly '2xx': number;
    readonly '3xx': number;
    readonly statusCodeStats: Readonly<Record<string, { readonly count: number }>>;
  };
  const autocannon: (options: Options) => Promise<Result>;
  export default autocannon;
}
