/** Quantised checkpoints: named by their configuration and their tensors, with the way to numbers that are read. */

import { StowageError } from '../error.ts';
import { isObject } from '../files/json.ts';
import type { Checkpoint } from './safetensors.ts';
import type { TensorInfo } from './safetensors-header.ts';
import { grouped, matches } from './tensor-names.ts';
import type { Unused } from './unread.ts';

type Tensors = ReadonlyMap<string, TensorInfo>;

interface Scheme {
  readonly name: string;
  /** Whether a tensor is one of its own. */
  readonly has: (info: TensorInfo, tensors: Tensors) => boolean;
  /** How it becomes a checkpoint of numbers; null where only the checkpoint that it was made of helps. */
  readonly way: string | null;
}

/** `from_pretrained` with what makes numbers of the codes, and saving these. */
const dequantise = (how: string): string =>
  `in Python, AutoModelForCausalLM.from_pretrained(DIR${how}.save_pretrained(OUT)`;

const ends =
  (ending: RegExp, dtype: RegExp = /./) =>
  (info: TensorInfo): boolean =>
    ending.test(info.name) && dtype.test(info.dtype);

/** A weight of codes that has a tensor of that name beside it. */
const besides =
  (dtype: RegExp, ...siblings: readonly string[]) =>
  (info: TensorInfo, tensors: Tensors): boolean =>
    /(^|\.)weight$/.test(info.name) &&
    dtype.test(info.dtype) &&
    siblings.some((one) => tensors.has(info.name.replace(/weight$/, one)));

const awq = ends(/\.qweight$/);

/** The first that has a tensor is named. */
const schemes: readonly Scheme[] = [
  {
    name: 'bitsandbytes in 4 bits',
    has: ends(/\.weight\.(absmax|quant_map|quant_state\.bitsandbytes__\w+)$/),
    way: dequantise(').dequantize()'),
  },
  {
    name: 'bitsandbytes in 8 bits',
    has: ends(/\.SCB$/),
    way: dequantise(').dequantize()'),
  },
  {
    name: 'GPTQ',
    has: (info, tensors) => awq(info) && tensors.has(info.name.replace(/qweight$/, 'g_idx')),
    way: null,
  },
  { name: 'AWQ or GPTQ', has: awq, way: null },
  {
    name: 'MLX',
    has: besides(/^U32$/, 'scales'),
    way: 'mlx_lm.convert --hf-path DIR --dequantize --mlx-path OUT',
  },
  { name: 'HQQ', has: ends(/\.W_q$/), way: dequantise(').dequantize()') },
  { name: 'AQLM', has: ends(/\.codebooks$/), way: null },
  { name: 'NVFP4', has: besides(/^U8$/, 'weight_scale_2'), way: null },
  { name: 'compressed-tensors', has: ends(/\.weight_packed$/), way: null },
  {
    name: 'MXFP4',
    has: ends(/_blocks$/, /^U8$/),
    way: dequantise(', quantization_config=Mxfp4Config(dequantize=True))'),
  },
  {
    name: 'FP8',
    has: besides(/^F8_/, 'weight_scale_inv', 'weight_scale'),
    way: dequantise(', quantization_config=FineGrainedFP8Config(dequantize=True))'),
  },
  { name: 'quanto', has: ends(/\.weight\._data$/), way: null },
  { name: 'EETQ', has: besides(/^I8$/, 'weight_scales'), way: null },
  { name: '8-bit integers', has: besides(/^[IU]8$/, 'weight_scale'), way: null },
];

/** The method that a config.json names. */
function methodOf(config: unknown): string | null {
  if (!isObject(config)) return null;
  const { quantization_config: asked, compression_config: other, quantization: mlx } = config;
  const said = isObject(asked) ? asked : isObject(other) ? other : null;
  if (said) return typeof said['quant_method'] === 'string' ? said['quant_method'] : 'a method';
  return isObject(mlx) ? 'MLX' : null;
}

/**
 * Throws `checkpoint-quantised` where weights are codes, those aside that may be left unread. `config` is config.json, where there is one: it can name the
 * method, and alone proves nothing, since it may outlive what it speaks of.
 */
export function refuseQuantised(
  { path, tensors }: Checkpoint,
  { declared, asked }: Unused,
  config?: unknown,
): void {
  const unused = [...declared, ...asked];
  const all = [...tensors.values()].filter(
    ({ name }) => !unused.some((pattern) => matches(pattern, name)),
  );
  const scheme = schemes.find(({ has }) => all.some((info) => has(info, tensors)));
  if (!scheme) return;
  const codes = grouped(all.filter((info) => scheme.has(info, tensors)).map(({ name }) => name));
  const [first] = codes;
  const count = codes.reduce((n, { names }) => n + names.length, 0);
  const method = methodOf(config);
  const { name, way } = scheme;
  const said =
    method === null || name.toLowerCase().includes(method.toLowerCase())
      ? name
      : `${name} (config.json says ${method})`;
  throw new StowageError(
    'checkpoint-quantised',
    `The weights are quantised: ${said}, as ${first?.pattern ?? ''} shows${count > 1 ? ` (${count} such tensors)` : ''}.`,
    'Weights as numbers: F32, F16 or BF16.',
    `Take the checkpoint that it was made of.${way === null ? '' : ` Or make one of its codes: ${way}.`}`,
    path,
  );
}
