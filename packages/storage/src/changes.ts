/** What a unit of work has done so far, as far as the doors must know before COMMIT. */
export class Changes {
  #unaudited = false;
  #audited = false;
  #shown = false;

  /** A change a dashboard can show: needs an audit row and a new revision. */
  shown(): void {
    this.#unaudited = true;
    this.#shown = true;
  }

  /** A change of rights or sessions: needs an audit row, and no dashboard shows it. */
  hidden(): void {
    this.#unaudited = true;
  }

  audited(): void {
    this.#audited = true;
  }

  get lackAudit(): boolean {
    return this.#unaudited && !this.#audited;
  }

  get needRevision(): boolean {
    return this.#shown;
  }

  reset(): void {
    this.#unaudited = false;
    this.#audited = false;
    this.#shown = false;
  }
}
