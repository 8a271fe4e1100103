/** The few lines a person who starts the server by hand should see. Everything else goes to the log. */
import { MigrationError, StorageInUseError, UnsafeEngineError } from '@ve-dich/storage';
import { ConfigError, type Config } from '../config.ts';

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** Where to find the product. */
export const announce = (address: string, config: Config): void => {
  say(`Về Đích: ${address}`);
  if (config.mode === 'demo') {
    say(
      'Bản trình diễn với số liệu Bắc Kạn 2022–2024; tài khoản ở trang đăng nhập / Demo; accounts are on the sign-in page.',
    );
  }
};

/** Errors whose message is meant for the person starting the server. */
const isForPeople = (error: unknown): error is Error =>
  error instanceof ConfigError ||
  error instanceof StorageInUseError ||
  error instanceof MigrationError ||
  error instanceof UnsafeEngineError ||
  (error instanceof Error && (error as NodeJS.ErrnoException).code === 'EADDRINUSE');

/** Why the server did not start. */
export const complain = (error: unknown): void => {
  const text = isForPeople(error)
    ? error.message
    : error instanceof Error
      ? (error.stack ?? error.message)
      : String(error);
  process.stderr.write(`Không khởi động được / could not start: ${text}\n`);
};
