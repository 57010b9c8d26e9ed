/** Data of each kind as examples that are laid into rows of a batch. */

import { fitted, ignored, type Corpus, type DataRecord, type Example } from './examples.ts';
import { truthOf, type Frame } from './frame.ts';

/** Numbers of a batch by input. */
export type Values = Readonly<Record<string, Int32Array<ArrayBuffer> | Float32Array<ArrayBuffer>>>;

/** Examples ready to be laid into rows. */
export interface Source {
  readonly count: number;
  /** Positions that example i takes of a row. */
  length(index: number): number;
  /** Targets of example i that are counted. */
  targets(index: number): number;
  /** Writes example i into a row from position `at`; returns its counted targets. */
  fill(values: Values, row: number, at: number, index: number): number;
}

export function sourceOf(corpus: Corpus, frame: Frame): Source {
  switch (corpus.kind) {
    case 'text':
      return textSource(corpus, frame.context);
    case 'examples':
      return exampleSource(corpus.examples, frame.context);
    case 'records':
      return recordSource(corpus.records, frame);
  }
}

/** Contiguous windows of `context` tokens; the target of a position is the token after it. */
function textSource(
  { ids, documents, rows }: Extract<Corpus, { readonly kind: 'text' }>,
  context: number,
): Source {
  return {
    count: rows?.length ?? Math.max(0, Math.floor((ids.length - 1) / context)),
    length: () => context,
    targets: () => context,
    fill(values, row, at, index) {
      const begin = (rows?.[index] ?? index) * context;
      const base = row * context + at;
      values['tokens']?.set(ids.subarray(begin, begin + context), base);
      values['targets']?.set(ids.subarray(begin + 1, begin + context + 1), base);
      values['real']?.fill(1, base, base + context);
      if (!values['starts'] && !values['positions']) return context;
      let document = lastNotAbove(documents, begin);
      for (let i = 0; i < context; i++) {
        while ((documents[document + 1] ?? Infinity) <= begin + i) document++;
        const start = Math.max(0, (documents[document] ?? 0) - begin);
        if (values['starts']) values['starts'][base + i] = at + start;
        if (values['positions']) values['positions'][base + i] = i - start;
      }
      return context;
    },
  };
}

/** Index of the last element that is ≤ x in an ascending list. */
function lastNotAbove(list: readonly number[], x: number): number {
  let low = 0;
  let high = list.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((list[middle] ?? 0) <= x) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Prompts with completions, each as much of it as the context takes. */
function exampleSource(examples: readonly Example[], context: number): Source {
  const at = (index: number): Example => {
    const example = examples[index];
    if (!example) throw new Error(`internal: no example ${index}`);
    return fitted(example, context);
  };
  return {
    count: examples.length,
    length: (index) => Math.max(1, at(index).ids.length - 1),
    targets(index) {
      const { ids, from } = at(index);
      return Math.max(0, ids.length - Math.max(1, from));
    },
    fill(values, row, position, index) {
      const example = at(index);
      const base = row * context + position;
      let valid = 0;
      for (let i = 0; i + 1 < example.ids.length; i++) {
        if (values['tokens']) values['tokens'][base + i] = example.ids[i] ?? 0;
        if (values['real']) values['real'][base + i] = 1;
        if (values['starts']) values['starts'][base + i] = position;
        if (values['positions']) values['positions'][base + i] = i;
        if (i + 1 < example.from) continue;
        if (values['targets']) values['targets'][base + i] = example.ids[i + 1] ?? 0;
        valid++;
      }
      return valid;
    },
  };
}

/** Records of the model's own inputs; counted is what the input that names the truth does not ignore. */
function recordSource(records: readonly DataRecord[], frame: Frame): Source {
  const truth = truthOf(frame);
  const targets = (index: number): number => {
    const record = records[index] ?? {};
    return truth === null ? 1 : (record[truth] ?? []).filter((id) => id !== ignored).length;
  };
  return {
    count: records.length,
    length: () => frame.context,
    targets,
    fill(values, row, _, index) {
      const record = records[index] ?? {};
      for (const [name, numbers] of Object.entries(record)) {
        values[name]?.set(numbers, row * (frame.inputs[name]?.size ?? 0));
      }
      const size = frame.inputs['real']?.size ?? 0;
      values['real']?.fill(1, row * size, (row + 1) * size);
      return targets(index);
    },
  };
}
