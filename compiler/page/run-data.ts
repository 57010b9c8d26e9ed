/** A run as its log tells it, sorted out for drawing. */

/** A line of the log: the plan first, then steps, evaluations and checks as they happen. */
export type LogLine = Readonly<Record<string, unknown>>;

export interface StepPoint {
  readonly step: number;
  readonly loss: number;
  readonly seconds: number | null;
  readonly learningRate: number | null;
  readonly gradientNorm: number | null;
}

export interface RunData {
  readonly device: string;
  readonly target: string;
  /** Steps to do, earlier runs included. */
  readonly planned: number;
  readonly rows: number | null;
  readonly context: number | null;
  readonly seed: number | null;
  /** What the run said of its data; empty where it said nothing. */
  readonly data: LogLine;
  readonly allocatedBytes: number | null;
  /** Of the host's memory; null where no tensor waited there. */
  readonly hostBytes: number | null;
  /** What was held beside the arena; empty where the run did not come so far. */
  readonly memory: LogLine;
  /** Tokens (or rows) a second without padding, of the step in the middle; null where no step was trained. */
  readonly speed: number | null;
  readonly steps: readonly StepPoint[];
  readonly heldOut: readonly { readonly step: number; readonly loss: number }[];
  readonly checks: readonly {
    readonly step: number;
    /** Of the whole gradient, relative. */
    readonly error: number;
    readonly worst: { readonly layer: string; readonly error: number } | null;
  }[];
}

/** The last run among the lines: a plan that was tried and given up before is left out. */
export function runOf(lines: readonly LogLine[]): RunData {
  const starts = lines.flatMap((line, i) => ('allocatedBytes' in line ? [i] : []));
  const own = lines.slice(starts.at(-1) ?? 0);
  const [head = {}] = own;
  const steps = own.filter((line) => 'loss' in line);
  return {
    device: text(head['device']),
    target: text(head['target']),
    planned: number(head['steps']) ?? steps.length,
    rows: number(head['batch']),
    context: number(head['context']),
    seed: number(head['seed']),
    data: fields(head['data']),
    memory: fields(own.findLast((line) => 'memory' in line)?.['memory']),
    allocatedBytes: number(head['allocatedBytes']),
    hostBytes: number(head['hostBytes']),
    speed: median(steps.flatMap((line) => number(line['tokensPerSecond']) ?? [])),
    steps: steps.map((line) => ({
      step: number(line['step']) ?? 0,
      loss: number(line['loss']) ?? NaN,
      seconds: number(line['seconds']),
      learningRate: number(line['learningRate']),
      gradientNorm: number(line['gradientNorm']),
    })),
    heldOut: own.flatMap((line) => {
      const [step, loss] = [number(line['step']), number(line['evalLoss'])];
      return step === null || loss === null ? [] : [{ step, loss }];
    }),
    checks: own.flatMap((line) => {
      const [step, error] = [number(line['step']), number(line['gradientError'])];
      return step === null || error === null ? [] : [{ step, error, worst: worst(line['layers']) }];
    }),
  };
}

const number = (x: unknown): number | null =>
  typeof x === 'number' && Number.isFinite(x) ? x : null;
const fields = (x: unknown): LogLine => (typeof x === 'object' && x !== null ? { ...x } : {});
const text = (x: unknown): string => (typeof x === 'string' ? x : '');

function worst(layers: unknown): RunData['checks'][number]['worst'] {
  if (!Array.isArray(layers)) return null;
  const found = (layers as readonly unknown[]).flatMap((entry) => {
    if (typeof entry !== 'object' || entry === null) return [];
    const { layer, error } = entry as LogLine;
    return [{ layer: text(layer), error: number(error) ?? 0 }];
  });
  return found.toSorted((a, b) => b.error - a.error)[0] ?? null;
}

/** The number in the middle; null of none. */
export function median(numbers: readonly number[]): number | null {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? null;
}

/** Means of runs of equal length, so that at most `limit` points are left. */
export function thinned(
  steps: readonly StepPoint[],
  limit: number,
): { readonly points: readonly StepPoint[]; readonly each: number } {
  const each = Math.ceil(steps.length / limit) || 1;
  const mean = (part: readonly StepPoint[], of: (point: StepPoint) => number | null) => {
    const known = part.map(of).filter((x): x is number => x !== null);
    return known.length === 0 ? null : known.reduce((sum, x) => sum + x, 0) / known.length;
  };
  const points: StepPoint[] = [];
  for (let i = 0; i < steps.length; i += each) {
    const part = steps.slice(i, i + each);
    points.push({
      step: part.at(-1)?.step ?? 0,
      loss: mean(part, ({ loss }) => loss) ?? NaN,
      seconds: mean(part, ({ seconds }) => seconds),
      learningRate: mean(part, ({ learningRate }) => learningRate),
      gradientNorm: mean(part, ({ gradientNorm }) => gradientNorm),
    });
  }
  return { points, each };
}
