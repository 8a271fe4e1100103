/**
 * Child processes that end when we are told to end.
 *
 * A signal that reaches only us (a supervisor, `kill`, npm passing on its own SIGTERM) must reach the child as well,
 * and we must outlive it, so that whoever waits for us sees the port freed when we are gone.
 */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { constants } from 'node:os';

/** Longer than the server's own grace; after it nothing is waited for. */
const hardLimit = 30_000;
/** Ctrl+C reaches the whole foreground group: give the child this long to act on its own copy before we send ours. */
const terminalHeadStart = 200;
const parentPoll = 100;
const shells = new Set(['sh', 'dash', 'bash', 'zsh', 'ash', 'busybox']);

/** @typedef {import('node:child_process').ChildProcess} ChildProcess */
/** @typedef {{ code: number, output: string }} Outcome */
/** @typedef {'inherit' | 'capture' | 'both'} Show `both` streams and keeps the tail for a diagnosis. */

/** Each child with the signal at which it ends well. @type {Map<ChildProcess, NodeJS.Signals>} */
const children = new Map();
/** @type {NodeJS.Signals | null} */
let ending = null;
let listening = false;
let lastCode = 0;

/** @param {NodeJS.Signals | null} signal */
const codeOf = (signal) => 128 + (signal === null ? 0 : (constants.signals[signal] ?? 0));

/** @param {NodeJS.Signals} [hard] instead of each child's own signal */
function tellChildren(hard) {
  for (const [child, signal] of children) child.kill(hard ?? signal);
}

/** @param {NodeJS.Signals} signal */
function end(signal) {
  // npm passes on the SIGINT that the terminal gave us already; the second says nothing new.
  if (ending !== null) return;
  ending = signal;
  if (children.size === 0) process.exit(codeOf(signal));
  if (signal === 'SIGINT') setTimeout(tellChildren, terminalHeadStart);
  else tellChildren();
  setTimeout(() => tellChildren('SIGKILL'), hardLimit).unref();
}

function listen() {
  if (listening) return;
  listening = true;
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
    process.on(signal, () => end(signal));
}

/**
 * Runs a command to its end. Never rejects: a command that cannot be started is code 127 with the reason as output.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd: string, env?: NodeJS.ProcessEnv, show?: Show, endSignal?: NodeJS.Signals }} options
 * @returns {Promise<Outcome>}
 */
export function runChild(command, args, { cwd, env = process.env, show = 'inherit', endSignal = 'SIGTERM' }) {
  listen();
  return new Promise((resolve) => {
    const piped = show !== 'inherit';
    const child = spawn(command, [...args], {
      cwd,
      env,
      stdio: ['inherit', piped ? 'pipe' : 'inherit', piped ? 'pipe' : 'inherit'],
      // Windows runs .cmd files only through its shell.
      shell: process.platform === 'win32' && !command.endsWith('.exe'),
    });
    children.set(child, endSignal);
    let output = '';
    for (const [source, sink] of /** @type {const} */ ([
      [child.stdout, process.stdout],
      [child.stderr, process.stderr],
    ])) {
      source?.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
        output += text;
        if (show === 'both') sink.write(text);
      });
    }
    /** @param {number} code */
    const done = (code) => {
      children.delete(child);
      lastCode = code;
      if (ending === null) resolve({ code, output });
      else if (children.size === 0) process.exit(lastCode);
    };
    child.once('error', (error) => {
      output += String(error);
      done(127);
    });
    child.once('close', (code, signal) => done(code ?? codeOf(signal)));
    // «close» also waits for whoever inherited the pipes; being told to end, we do not.
    child.once('exit', (code, signal) => {
      if (ending !== null) done(code ?? codeOf(signal));
    });
  });
}

/**
 * The process that started us and, where that is only the shell npm put between, the one behind it.
 *
 * @returns {string}
 */
function ancestry() {
  const parent = process.ppid;
  try {
    const stat = readFileSync(`/proc/${parent}/stat`, 'utf8');
    const name = stat.slice(stat.indexOf('(') + 1, stat.lastIndexOf(')'));
    if (!shells.has(name)) return String(parent);
    return `${parent} ${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]}`;
  } catch {
    // No /proc (macOS, Windows), or the parent is already gone: the parent's number alone must do.
    return String(parent);
  }
}

/**
 * npm may die without a word to us (SIGKILL, or a shell between that keeps the signal to itself). A server left behind
 * would hold the port, so we end when the process that started us is no longer there.
 */
export function endWithParent() {
  if (process.env['npm_lifecycle_event'] === undefined) return;
  const before = ancestry();
  setInterval(() => {
    if (ancestry() !== before) end('SIGTERM');
  }, parentPoll).unref();
}
