/**
 * Finding a WebGPU adapter: `navigator.gpu` in a page, npm `webgpu` (Dawn) in Node, Bun and Deno. Says what the
 * adapter is and can do, so that the compiler can make kernels for it; asks the device for everything that the adapter offers.
 */

import type { WgslProfile } from '../format/profile.ts';

export interface AdapterDescription {
  readonly profile: WgslProfile;
  /** For people: `llvmpipe (LLVM 15.0.6, 256 bits)`. */
  readonly name: string;
  /** The adapter runs on the CPU. */
  readonly software: boolean;
}

export interface AdapterOptions {
  /** Where to look instead of `navigator.gpu` or npm `webgpu`. */
  readonly gpu?: GPU;
}

const features: readonly GPUFeatureName[] = ['shader-f16', 'subgroups', 'timestamp-query'];

const limits = [
  'maxBufferSize',
  'maxStorageBufferBindingSize',
  'maxStorageBuffersPerShaderStage',
  'maxComputeWorkgroupStorageSize',
  'maxComputeInvocationsPerWorkgroup',
  'maxComputeWorkgroupSizeX',
  'maxComputeWorkgroupSizeY',
  'maxComputeWorkgroupSizeZ',
] as const;

const inNode = typeof process === 'object' && typeof process.versions?.node === 'string';

/** A cell nobody writes: waiting on it is sleeping. */
const never = inNode ? new Int32Array(new SharedArrayBuffer(4)) : null;

/**
 * Waits for a promise of the GPU. Dawn in Node polls without rest while a promise is pending, which takes a core from
 * a software device; sleeping a millisecond between polls gives it back.
 */
export async function settle<T>(promise: Promise<T>): Promise<T> {
  if (!never) return promise;
  const state = { pending: true };
  const done = (): void => {
    state.pending = false;
  };
  promise.then(done, done);
  await new Promise(setImmediate);
  while (state.pending) {
    Atomics.wait(never, 0, 0, 1);
    await new Promise(setImmediate);
  }
  return promise;
}

/** Dawn says on stderr that it found no Vulkan loader; asking first keeps machines without one quiet. */
function vulkanIsThere(): boolean {
  if (process.platform !== 'linux') return true;
  try {
    const lazyAndKept = 0x1001;
    process.dlopen({ exports: {} }, 'libvulkan.so.1', lazyAndKept);
  } catch (error) {
    return !/cannot open shared object|No such file/.test(String(error));
  }
  return true;
}

/**
 * Dawn by its flag and the drivers it was told to take, which it looks for once. Kept for good: once its entry point
 * is collected, devices made through it crash.
 */
const dawns = new Map<string, GPU>();

async function dawn(flag: string): Promise<GPU | null> {
  const key = `${flag} ${process.env['VK_DRIVER_FILES'] ?? ''}`;
  const known = dawns.get(key);
  if (known) return known;
  try {
    const { create } = await import('webgpu');
    const gpu = create(flag === '' ? [] : [flag]);
    dawns.set(key, gpu);
    return gpu;
  } catch {
    return null;
  }
}

/**
 * The entry points to WebGPU, best first. Outside a page npm `webgpu` comes before a `navigator.gpu` that the runtime
 * brings: kernels then have the features, and the bits, that they have in Node (Deno's own knows no subgroups).
 */
async function* entryPoints({ gpu }: AdapterOptions): AsyncGenerator<GPU> {
  if (gpu) return yield gpu;
  const installed = inNode && vulkanIsThere() ? await dawn('') : null;
  if (installed) yield installed;
  const here = (globalThis as { navigator?: { gpu?: GPU } }).navigator?.gpu;
  if (here) yield here;
}

/** The adapter of the first entry point that has one, or null. */
export async function requestAdapter(options: AdapterOptions): Promise<GPUAdapter | null> {
  for await (const gpu of entryPoints(options)) {
    const adapter = await settle(gpu.requestAdapter({ powerPreference: 'high-performance' }));
    if (adapter) return adapter;
  }
  return null;
}

/** A device with every limit and feature of the adapter that a kernel could use. */
export function requestDevice(adapter: GPUAdapter): Promise<GPUDevice> {
  const requiredLimits = Object.fromEntries(limits.map((name) => [name, adapter.limits[name]]));
  const requiredFeatures = features.filter((name) => adapter.features.has(name));
  return settle(adapter.requestDevice({ requiredFeatures, requiredLimits }));
}

/** The adapter's name for people. */
export function nameOf(info: GPUAdapterInfo): string {
  return info.description || info.device || [info.vendor, info.architecture].join(' ').trim();
}

/** Whether the adapter is a CPU in disguise: lavapipe, SwiftShader, WARP. */
export const isSoftware = (info: GPUAdapterInfo): boolean =>
  info.isFallbackAdapter ||
  /llvmpipe|lavapipe|swiftshader|basic render|software/i.test(
    [info.vendor, info.architecture, info.device, info.description].join(' '),
  );

/** The profile of a device that was asked for with `requestDevice`. */
export function profileOf(adapter: GPUAdapter): WgslProfile {
  const { info, limits: most } = adapter;
  const smallest = info.subgroupMinSize ?? 0;
  const fixed = smallest === info.subgroupMaxSize ? smallest : 0;
  return {
    kind: isSoftware(info) ? 'software' : 'generic',
    subgroupSize: adapter.features.has('subgroups') ? fixed : 0,
    f16: adapter.features.has('shader-f16'),
    maxBindingBytes: most.maxStorageBufferBindingSize,
    maxBufferBytes: most.maxBufferSize,
    maxWorkgroupBytes: most.maxComputeWorkgroupStorageSize,
    maxInvocations: most.maxComputeInvocationsPerWorkgroup,
    maxBindings: most.maxStorageBuffersPerShaderStage,
  };
}

/** What WebGPU offers here, or null where there is no adapter. Opens no device. */
export async function describeAdapter(
  options: AdapterOptions = {},
): Promise<AdapterDescription | null> {
  const adapter = await requestAdapter(options);
  if (!adapter) return null;
  const software = isSoftware(adapter.info);
  return { profile: profileOf(adapter), name: nameOf(adapter.info), software };
}

/** Why there is no adapter where `describeAdapter` finds none, as far as one can see. */
export async function whyNoAdapter(): Promise<string> {
  const here = (globalThis as { navigator?: { gpu?: GPU } }).navigator?.gpu;
  if (here) return 'navigator.gpu offers no adapter: no driver, or the browser refuses it';
  if (!inNode) return 'there is no navigator.gpu: the browser has none, or the page is not secure';
  if (!vulkanIsThere()) return 'there is no Vulkan loader (libvulkan.so.1)';
  if (!(await dawn(''))) return 'npm webgpu is not installed, or not for this platform';
  return 'no driver that Dawn takes: a GPU’s with Vulkan, Metal or D3D12, or Mesa’s lavapipe of version 23 or newer';
}

/**
 * A device of Dawn's null backend: it checks every shader and every call as a real one does and computes nothing. Null
 * where npm `webgpu` is not installed.
 */
export async function openNullDevice(): Promise<GPUDevice | null> {
  const gpu = inNode ? await dawn('backend=null') : null;
  const adapter = gpu ? await settle(gpu.requestAdapter()) : null;
  return adapter ? requestDevice(adapter) : null;
}
