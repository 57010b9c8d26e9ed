import assert from 'node:assert/strict';
import type { HeldMemory } from '../../runtime/device/machine-memory.ts';
import { openWasm } from '../../runtime/device/wasm.ts';
import { openWebgpu } from '../../runtime/device/webgpu.ts';
import { memoryFiles } from '../../runtime/files/files.ts';
import { MemoryMarks, memoryLines, shortOf } from '../../runtime/loop/memory-use.ts';
import { fillOptions } from '../../runtime/loop/options.ts';
import { train } from '../../runtime/loop/train.ts';
import { recordingTerminal } from '../../runtime/terminal.ts';
import { letters, lettersConfig, unigramTrainer } from '../support/unigram.ts';

const MiB = 2 ** 20;

describe('runtime/memory-use', () => {
  it('keeps the most of a moment that comes again, and says every figure', () => {
    const held = [3, 9, 5].map((n): HeldMemory => ({
      heapBytes: n * MiB,
      bufferBytes: MiB,
      residentBytes: 10 * n * MiB,
    }));
    const marks = new MemoryMarks(() => held.shift() ?? null);
    marks.mark('data');
    marks.mark('steps');
    marks.mark('steps');
    // The engine no longer says: what was said stays.
    marks.mark('saved');
    const taken = { arenaBytes: 4 * MiB, predictedBytes: 4 * MiB, hostBytes: 0, stagingBytes: MiB };
    const machine = { totalBytes: 64 * MiB, freeBytes: 32 * MiB, limitBytes: 48 * MiB };
    assert.deepEqual(memoryLines(marks.use(taken, machine)), [
      'memory, arena: 4.00 MiB allocated, as predicted, 1.00 MiB of it staging',
      'memory, beside it: JavaScript’s heap + buffers: 3.00 MiB + 1.00 MiB with the data, 9.00 MiB + 1.00 MiB at most after a step',
      'memory, process: 90.00 MiB resident at most since it began, all included',
      'memory, machine: 64.00 MiB, 32.00 MiB free, this process may have 48.00 MiB',
    ]);
  });

  it('says before a run that the machine has less than it takes', () => {
    const program = { ...unigramTrainer({}).program, hostBytes: MiB };
    const bytes = program.arena.bytes + MiB;
    const roomy = { totalBytes: bytes, freeBytes: bytes, limitBytes: null };
    assert.equal(shortOf(program, openWasm, roomy), null);
    assert.equal(shortOf(program, openWasm, null), null);
    assert.match(
      shortOf(program, openWasm, { ...roomy, freeBytes: bytes - 1 }) ?? '',
      /only .* are free/,
    );
    assert.match(
      shortOf(program, openWasm, { ...roomy, limitBytes: MiB }) ?? '',
      /this machine has 1.00 MiB/,
    );
    // A GPU’s memory may be its own.
    assert.equal(shortOf(program, openWebgpu, { ...roomy, freeBytes: MiB }), null);
  });

  it('is told, logged and returned by a run, process and all', async () => {
    const files = memoryFiles({
      'tok/tokenizer.json': letters,
      'tok/tokenizer_config.json': lettersConfig,
      'tok/config.json': '{}',
      'data.txt': 'the quick brown fox jumps over the lazy dog. '.repeat(30),
    });
    const trainer = unigramTrainer({});
    const terminal = recordingTerminal();
    const machine = { totalBytes: 1, freeBytes: 1, limitBytes: null };
    const { memory } = await train(
      trainer,
      fillOptions(
        trainer,
        {
          ...{ data: 'data.txt', tokenizer: 'tok', out: 'out', log: 'log.jsonl', steps: 2 },
          ...{ randomBase: true, machine },
        },
        files,
        terminal,
      ),
    );
    assert.equal(memory.arenaBytes, memory.predictedBytes);
    assert.equal(memory.arenaBytes, trainer.program.arena.bytes);
    assert.ok((memory.residentBytes ?? 0) >= memory.arenaBytes);
    const moments = ['begun', 'tokenizer', 'data', 'weights', 'steps', 'saved'];
    assert.deepEqual(Object.keys(memory.moments), moments);
    const log = (await files.contents.get('log.jsonl')?.text()) ?? '';
    const last = log.trimEnd().split('\n').at(-1) ?? '';
    assert.deepEqual(JSON.parse(last), { memory });
    for (const line of memoryLines(memory)) assert.ok(terminal.lines.includes(line), line);
  });
});
