/**
 * A software Vulkan for machines without a GPU: the system's lavapipe where Dawn takes it (Mesa 23 or newer), else
 * SwiftShader and a Vulkan loader out of the development dependency `@sparticuz/chromium`. Needs nothing but npm, on Linux
 * x64 with glibc.
 */

import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { type AdapterDescription, describeAdapter } from '../runtime/device/adapter.ts';
import { installed, unpacked } from './unpacked.ts';

const drivers = '/usr/share/vulkan/icd.d';

export type SoftwareGpu = 'lavapipe' | 'swiftshader';

/** Path of lavapipe's driver file, or null. */
function lavapipe(): string | null {
  if (process.platform !== 'linux' || !existsSync(drivers)) return null;
  const file = readdirSync(drivers).find((name) => /^lvp_icd.*\.json$/.test(name));
  return file && loads('libvulkan.so.1') ? join(drivers, file) : null;
}

/** Loads a shared library for good: later `dlopen`s by its name, such as Dawn's, find it. */
function loads(library: string): boolean {
  const keep = 0x1000;
  try {
    process.dlopen(
      { exports: {} },
      library,
      constants.dlopen.RTLD_NOW | constants.dlopen.RTLD_GLOBAL | keep,
    );
  } catch (error) {
    // Node wants an addon and says so only after the library was loaded.
    return String(error).includes('did not self-register');
  }
  return true;
}

/** Unpacks SwiftShader; returns its driver file once its loader is there, or null where the package or the platform is missing. */
function swiftshader(): string | null {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const found = installed('@sparticuz/chromium');
  const packed = found && join(found.folder, 'bin/swiftshader.tar.br');
  if (!packed || !existsSync(packed)) return null;
  const folder = unpacked(`swiftshader-${found.version}`, (into) => {
    untar(packed, into);
    // A driver file's library is found beside it.
    const icd = { library_path: './libvk_swiftshader.so', api_version: '1.1.0' };
    const text = JSON.stringify({ file_format_version: '1.0.0', ICD: icd });
    writeFileSync(join(into, 'icd.json'), text);
  });
  return loads(join(folder, 'libvulkan.so.1')) ? join(folder, 'icd.json') : null;
}

/** Unpacks a .tar.br. */
export function untar(packed: string, into: string): void {
  execFileSync('tar', ['xf', '-', '-C', into], {
    input: brotliDecompressSync(readFileSync(packed)),
  });
}

const finders: Readonly<Record<SoftwareGpu, () => string | null>> = { lavapipe, swiftshader };

/**
 * Makes this very process use a software GPU, the one wanted or the first that gives an adapter: Dawn refuses some by
 * their version. Call it before anything is opened. Resolves to its adapter, or null.
 */
export async function useSoftwareGpu(wanted?: SoftwareGpu): Promise<AdapterDescription | null> {
  for (const [name, find] of Object.entries(finders)) {
    const driver = wanted === undefined || wanted === name ? find() : null;
    if (driver === null) continue;
    process.env['VK_DRIVER_FILES'] = process.env['VK_ICD_FILENAMES'] = driver;
    process.env['XDG_RUNTIME_DIR'] ??= '/tmp';
    const adapter = await describeAdapter();
    if (adapter) return adapter;
  }
  delete process.env['VK_DRIVER_FILES'];
  delete process.env['VK_ICD_FILENAMES'];
  return null;
}

/** The software GPU that `SOFTWARE_GPU=lavapipe` or `swiftshader` asks for; undefined: none in particular. */
function asked(): SoftwareGpu | undefined {
  const name = process.env['SOFTWARE_GPU'];
  if (name === undefined || name === '') return undefined;
  if (name === 'lavapipe' || name === 'swiftshader') return name;
  throw new Error(`SOFTWARE_GPU=${name}: lavapipe or swiftshader.`);
}

/** The GPU of this machine, else a software one; the software GPU that SOFTWARE_GPU names, and no other, where it is set. */
export async function anyAdapter(): Promise<AdapterDescription | null> {
  const wanted = asked();
  if (wanted !== undefined) return useSoftwareGpu(wanted);
  return (await describeAdapter()) ?? useSoftwareGpu();
}
