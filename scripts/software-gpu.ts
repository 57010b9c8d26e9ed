/**
 * A software Vulkan for machines without a GPU: the system's lavapipe where it is installed (Mesa 23 or newer), else
 * SwiftShader and a Vulkan loader out of the development dependency `@sparticuz/chromium`, unpacked once into
 * node_modules/.cache. Needs nothing but npm, on Linux x64 with glibc.
 */

import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';

const drivers = '/usr/share/vulkan/icd.d';
const cache = fileURLToPath(new URL('../node_modules/.cache/swiftshader', import.meta.url));

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

/** Unpacks SwiftShader; resolves to its driver file, or null where the package or the platform is missing. */
function swiftshader(): string | null {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const driver = join(cache, 'icd.json');
  if (existsSync(driver)) return driver;
  const packed = packedSwiftshader();
  if (!packed) return null;
  const aside = `${cache}.${process.pid}`;
  mkdirSync(aside, { recursive: true });
  execFileSync('tar', ['xf', '-', '-C', aside], {
    input: brotliDecompressSync(readFileSync(packed)),
  });
  const icd = {
    file_format_version: '1.0.0',
    ICD: { library_path: join(cache, 'libvk_swiftshader.so'), api_version: '1.1.0' },
  };
  writeFileSync(join(aside, 'icd.json'), JSON.stringify(icd));
  if (!existsSync(cache)) renameSync(aside, cache);
  return driver;
}

function packedSwiftshader(): string | null {
  try {
    const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
    let folder = dirname(entry);
    while (!existsSync(join(folder, 'bin', 'swiftshader.tar.br'))) {
      if (folder === dirname(folder)) return null;
      folder = dirname(folder);
    }
    return join(folder, 'bin', 'swiftshader.tar.br');
  } catch {
    return null;
  }
}

/**
 * Environment for a process that shall use the software GPU (the wanted one, else the first that is there), or null
 * where there is none.
 */
export function softwareGpuEnvironment(wanted?: SoftwareGpu): Record<string, string> | null {
  const installed = wanted === 'swiftshader' ? null : lavapipe();
  if (installed) return { VK_DRIVER_FILES: installed, VK_ICD_FILENAMES: installed };
  const unpacked = wanted === 'lavapipe' ? null : swiftshader();
  if (!unpacked) return null;
  return { VK_DRIVER_FILES: unpacked, VK_ICD_FILENAMES: unpacked, LD_LIBRARY_PATH: cache };
}

/**
 * Makes this very process use the software GPU; call it before anything looks for an adapter. Returns which it is, or
 * null. SwiftShader's own Vulkan loader is loaded here, so no library path is needed.
 */
export function useSoftwareGpu(wanted?: SoftwareGpu): SoftwareGpu | null {
  const environment = softwareGpuEnvironment(wanted);
  if (!environment) return null;
  const { LD_LIBRARY_PATH: library, ...rest } = environment;
  if (library && !loads(join(library, 'libvulkan.so.1'))) return null;
  Object.assign(process.env, rest);
  process.env['XDG_RUNTIME_DIR'] ??= '/tmp';
  return library ? 'swiftshader' : 'lavapipe';
}
