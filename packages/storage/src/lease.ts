/**
 * Repositories die with their unit of work. They are handed out through a proxy that counts what is still running: a
 * forgotten `await` then fails the unit of work instead of writing after its COMMIT.
 */
import { ExpiredRepositoryError, UnawaitedCallError } from './errors.ts';
import { faultOf } from './fault.ts';

/** One unit of work's hold on the repositories. */
export class Lease {
  #open = true;
  #failure: { readonly error: unknown } | null = null;
  readonly #running = new Set<Promise<unknown>>();

  /** The repositories, good until the lease ends. */
  hand<Repositories extends object>(repositories: Repositories): Repositories {
    return new Proxy(repositories, {
      get: (all, name) => {
        const group: unknown = Reflect.get(all, name);
        return typeof group === 'object' && group !== null ? this.#guard(group) : group;
      },
    });
  }

  /**
   * Runs the work and ends the lease, whatever becomes of it; nothing it started runs on afterwards.
   * A call that failed dooms the work even where it was caught: PostgreSQL would refuse to go on, so SQLite does too.
   */
  async run<Answer>(work: () => Promise<Answer>): Promise<Answer> {
    try {
      // Awaited here and not returned: a Drizzle builder is a lazy thenable and starts only now, inside the lease.
      const answer = await work();
      this.#open = false;
      if (this.#running.size > 0) throw new UnawaitedCallError();
      if (this.#failure !== null) throw this.#failure.error;
      return answer;
    } finally {
      this.#open = false;
      await Promise.allSettled(this.#running);
    }
  }

  #guard(group: object): object {
    return new Proxy(group, {
      get: (methods, name) => {
        const method: unknown = Reflect.get(methods, name);
        if (typeof method !== 'function') return method;
        return (...given: unknown[]) => this.#call(() => Reflect.apply(method, methods, given));
      },
    });
  }

  #call(method: () => unknown): Promise<unknown> {
    if (!this.#open) return Promise.reject(new ExpiredRepositoryError());
    const running: Promise<unknown> = new Promise((resolve) => resolve(method())).then(
      (answer) => {
        this.#running.delete(running);
        return answer;
      },
      (thrown: unknown) => {
        this.#running.delete(running);
        const error = faultOf(thrown);
        this.#failure ??= { error };
        throw error;
      },
    );
    this.#running.add(running);
    // A call nobody awaits fails its unit of work; it must not end the process as well.
    running.catch(() => undefined);
    return running;
  }
}
