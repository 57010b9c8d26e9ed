/**
 * The headless Chromium of the development dependency `@sparticuz/chromium`, driven over its debugging pipe: opens
 * pages, moves the pointer, takes pictures. Linux x64 only, as the package.
 */

import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';
import { untar } from './software-gpu.ts';
import { installed, unpacked } from './unpacked.ts';

export interface Viewport {
  readonly width: number;
  readonly height: number;
  /** A touch screen with a mobile browser’s viewport. */
  readonly mobile?: boolean;
  readonly dark?: boolean;
  /** Device pixels per CSS pixel. */
  readonly scale?: number;
}

export interface Part {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Tab {
  /** The value of a JavaScript expression; rejects with what it throws. */
  evaluate(expression: string): Promise<unknown>;
  /** Moves the mouse to a place of the viewport. */
  moveTo(x: number, y: number): Promise<void>;
  /** Presses and lifts the mouse there. */
  click(x: number, y: number): Promise<void>;
  /** Presses and lifts a finger there. */
  tap(x: number, y: number): Promise<void>;
  /** A key by its name, such as `ArrowRight`. */
  press(key: string): Promise<void>;
  /** A PNG of the viewport, or of a part of the page, in CSS pixels from its top left. */
  picture(part?: Part): Promise<Buffer>;
  /** What the page wrote to the console as an error, threw, or asked for from outside. */
  readonly complaints: readonly string[];
}

export interface Browser {
  open(file: string, viewport: Viewport): Promise<Tab>;
  close(): Promise<void>;
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly sessionId?: string;
  readonly params?: Readonly<Record<string, unknown>>;
  readonly result?: Readonly<Record<string, unknown>>;
  readonly error?: { readonly message: string };
}

/** Unpacks the browser, whose package would take a fixed place in the temporary folder that all users share. */
function chromium(): string {
  const found = installed('@sparticuz/chromium');
  if (!found) throw new Error('@sparticuz/chromium is not installed');
  const folder = unpacked(`chromium-${found.version}`, (into) => {
    const packed = (name: string): string => join(found.folder, 'bin', name);
    const program = brotliDecompressSync(readFileSync(packed('chromium.br')));
    writeFileSync(join(into, 'chromium'), program, { mode: 0o755 });
    untar(packed('swiftshader.tar.br'), into);
  });
  return join(folder, 'chromium');
}

/** Starts the browser; rejects, saying why, where it cannot run. */
export async function openBrowser(): Promise<Browser> {
  const executable = chromium();
  const profile = mkdtempSync(join(tmpdir(), 'stowage-browser-'));
  const flags = ['--headless=shell', '--no-sandbox', '--no-zygote', '--single-process'];
  const quiet = ['--disable-gpu', '--hide-scrollbars', '--no-first-run', '--mute-audio'];
  const child = spawn(
    executable,
    [...flags, ...quiet, '--remote-debugging-pipe', `--user-data-dir=${profile}`, 'about:blank'],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
      // The C locale would give pages the language `en-US@posix`, which is none.
      env: { ...process.env, LANG: 'en_US.UTF-8', LC_ALL: 'en_US.UTF-8' },
    },
  );
  const pipe = new Pipe(child);
  try {
    await pipe.send('Browser.getVersion');
  } catch (error) {
    child.kill('SIGKILL');
    throw error;
  }
  return {
    open: (file, viewport) => openTab(pipe, file, viewport),
    async close() {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      await Promise.race([pipe.send('Browser.close').catch(() => null), wait(2000)]);
      await Promise.race([ended, wait(2000)]);
      child.kill('SIGKILL');
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

const wait = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms).unref();
  });

/** The debugging protocol over two file descriptors: JSON ended by a zero byte. */
class Pipe {
  readonly listeners = new Set<(message: Message) => void>();
  private readonly waiting = new Map<number, (message: Message) => void>();
  private readonly input: Writable;
  private sent = 0;
  private ended: string | null = null;

  constructor(child: ChildProcess) {
    const [, , , input, output] = child.stdio as unknown as [null, null, null, Writable, Readable];
    this.input = input;
    let text = '';
    output.setEncoding('utf8');
    output.on('data', (part: string) => {
      const messages = (text + part).split('\0');
      text = messages.pop() ?? '';
      for (const message of messages) this.take(JSON.parse(message) as Message);
    });
    const end = (why: string): void => {
      this.ended = why;
      for (const give of this.waiting.values()) give({ error: { message: why } });
    };
    input.on('error', () => end('Chromium closed its pipe'));
    child.on('error', (error) => end(error.message));
    child.on('exit', (code) => end(`Chromium ended with status ${code ?? 'unknown'}`));
  }

  async send(
    method: string,
    params: object = {},
    sessionId?: string,
  ): Promise<Readonly<Record<string, unknown>>> {
    if (this.ended !== null) throw new Error(this.ended);
    const id = ++this.sent;
    const { result, error } = await new Promise<Message>((resolve) => {
      this.waiting.set(id, resolve);
      this.input.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    });
    if (error) throw new Error(`${method}: ${error.message}`);
    return result ?? {};
  }

  private take(message: Message): void {
    if (message.id !== undefined) {
      this.waiting.get(message.id)?.(message);
      this.waiting.delete(message.id);
    } else for (const listener of this.listeners) listener(message);
  }
}

async function openTab(pipe: Pipe, file: string, viewport: Viewport): Promise<Tab> {
  const { targetId } = await pipe.send('Target.createTarget', { url: 'about:blank' });
  const { sessionId } = await pipe.send('Target.attachToTarget', { targetId, flatten: true });
  const session = String(sessionId);
  const send = (method: string, params: object = {}): Promise<Readonly<Record<string, unknown>>> =>
    pipe.send(method, params, session);
  const complaints: string[] = [];
  const url = pathToFileURL(file).href;
  let loaded = (): void => undefined;
  pipe.listeners.add(({ method, sessionId: from, params = {} }) => {
    if (from !== session) return;
    const found = complaintOf(method ?? '', params, url);
    if (found !== null) complaints.push(found);
    if (method === 'Page.loadEventFired') loaded();
  });
  for (const domain of ['Page', 'Runtime', 'Log', 'Network']) await send(`${domain}.enable`);
  const { width, height, mobile = false, dark = false, scale = 1 } = viewport;
  await send('Emulation.setDeviceMetricsOverride', {
    ...{ width, height, mobile, deviceScaleFactor: scale },
  });
  if (mobile) await send('Emulation.setTouchEmulationEnabled', { enabled: true });
  const value = dark ? 'dark' : 'light';
  await send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value }] });
  const ready = new Promise<void>((resolve) => {
    loaded = resolve;
  });
  await send('Page.navigate', { url });
  await ready;
  const mouse = (type: string, x: number, y: number, button = 'none'): Promise<unknown> =>
    send('Input.dispatchMouseEvent', { type, x, y, button, clickCount: button === 'none' ? 0 : 1 });
  const touch = (type: string, touchPoints: readonly object[]): Promise<unknown> =>
    send('Input.dispatchTouchEvent', { type, touchPoints });
  return {
    complaints,
    async evaluate(expression) {
      const { result, exceptionDetails } = await send('Runtime.evaluate', {
        ...{ expression, returnByValue: true, awaitPromise: true },
      });
      if (exceptionDetails) throw new Error(JSON.stringify(exceptionDetails));
      return (result as { readonly value?: unknown }).value;
    },
    async moveTo(x, y) {
      await mouse('mouseMoved', x, y);
    },
    async click(x, y) {
      await mouse('mousePressed', x, y, 'left');
      await mouse('mouseReleased', x, y, 'left');
    },
    async tap(x, y) {
      await touch('touchStart', [{ x, y }]);
      await touch('touchEnd', []);
    },
    async press(key) {
      await send('Input.dispatchKeyEvent', { type: 'keyDown', key });
      await send('Input.dispatchKeyEvent', { type: 'keyUp', key });
    },
    async picture(part) {
      const { data } = await send('Page.captureScreenshot', {
        ...{ format: 'png', captureBeyondViewport: part !== undefined },
        ...(part ? { clip: { ...part, scale: 1 } } : {}),
      });
      return Buffer.from(String(data), 'base64');
    },
  };
}

/** What is wrong, in words, or null. */
function complaintOf(
  method: string,
  params: Readonly<Record<string, unknown>>,
  own: string,
): string | null {
  const said = JSON.stringify(params);
  switch (method) {
    case 'Runtime.exceptionThrown':
      return said;
    case 'Runtime.consoleAPICalled':
      return params['type'] === 'error' ? said : null;
    case 'Log.entryAdded':
      return said.includes('"level":"error"') ? said : null;
    case 'Network.requestWillBeSent':
      return said.includes(`"url":"${own}`) ? null : `asked for ${said}`;
    default:
      return null;
  }
}
