/** Waiting one's turn: a queue for what exists once, a pool for what exists a few times. */

/** Lets one piece of work in at a time, in order of arrival. */
export class Turns {
  #last: Promise<unknown> = Promise.resolve();

  take<Answer>(work: () => Promise<Answer>): Promise<Answer> {
    const mine = this.#last.then(work);
    this.#last = mine.catch(() => undefined);
    return mine;
  }

  /** Resolves when everything queued so far is done. */
  async idle(): Promise<void> {
    await this.#last;
  }
}

/** Lends each resource to one piece of work at a time; opens more on demand up to a limit, then makes work wait. */
export class Pool<Resource> {
  readonly #open: () => Resource;
  readonly #limit: number;
  readonly #idle: Resource[] = [];
  readonly #all = new Set<Resource>();
  readonly #waiting: ((resource: Resource) => void)[] = [];
  readonly #lent = new Set<Promise<unknown>>();

  constructor(open: () => Resource, limit: number) {
    this.#open = open;
    this.#limit = limit;
  }

  async lend<Answer>(work: (resource: Resource) => Promise<Answer>): Promise<Answer> {
    const loan = this.#borrow(work);
    this.#lent.add(loan);
    try {
      return await loan;
    } finally {
      this.#lent.delete(loan);
    }
  }

  /** Resolves with all resources when none is lent any more. */
  async drained(): Promise<Resource[]> {
    while (this.#lent.size > 0) await Promise.allSettled(this.#lent);
    return [...this.#all];
  }

  async #borrow<Answer>(work: (resource: Resource) => Promise<Answer>): Promise<Answer> {
    const resource = this.#ready() ?? (await new Promise<Resource>((give) => this.#waiting.push(give)));
    try {
      return await work(resource);
    } finally {
      const next = this.#waiting.shift();
      if (next === undefined) this.#idle.push(resource);
      else next(resource);
    }
  }

  #ready(): Resource | undefined {
    const idle = this.#idle.pop();
    if (idle !== undefined || this.#all.size >= this.#limit) return idle;
    const opened = this.#open();
    this.#all.add(opened);
    return opened;
  }
}
