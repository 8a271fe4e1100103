/** A line for files: stands in the place of the browser's own `XMLHttpRequest`, and answers when a test says so. */
import { vi } from 'vitest';

export type SentFile = {
  readonly method: string;
  readonly address: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly file: File;
  readonly progress: (loaded: number, total: number) => void;
  readonly answer: (status: number, body: unknown) => void;
  readonly breakOff: () => void;
  readonly isAborted: () => boolean;
};

/** Puts the line in place; returns what was sent over it, which grows. */
export const fakeUploads = (): SentFile[] => {
  const sent: SentFile[] = [];
  class Line extends EventTarget {
    readonly upload = new EventTarget();
    status = 0;
    responseText = '';
    private method = '';
    private address = '';
    private isOver = false;
    private readonly headers: Record<string, string> = {};
    open(method: string, address: string): void {
      this.method = method;
      this.address = address;
    }
    setRequestHeader(name: string, value: string): void {
      this.headers[name] = value;
    }
    abort(): void {
      this.isOver = true;
      this.dispatchEvent(new Event('abort'));
    }
    send(file: File): void {
      const { method, address, headers } = this;
      sent.push({
        method,
        address,
        headers,
        file,
        progress: (loaded, total) =>
          this.upload.dispatchEvent(Object.assign(new Event('progress'), { loaded, total })),
        answer: (status, body) => {
          this.status = status;
          this.responseText = JSON.stringify(body);
          this.dispatchEvent(new Event('load'));
        },
        breakOff: () => this.dispatchEvent(new Event('error')),
        isAborted: () => this.isOver,
      });
    }
  }
  vi.stubGlobal('XMLHttpRequest', Line);
  return sent;
};
