/**
 * What a WebAssembly assembler costs: loading it, and making one module of 60 functions. Decides which one the compiler
 * uses (ARCHITECTURE.md, Decisions).
 *
 *     cd bench && npm install --no-save wabt@1 binaryen@132 assemblyscript@0.28 && node assemblers.mjs
 */
const functions = 60;
const steps = 60;

/** One function as WAT: what our kernels' helpers write. */
const wat = (i) =>
  `(func $f${i} (export "f${i}") (param $a i32) (param $b i32) (result i32)\n` +
  '(local.set $a (i32.add (local.get $a) (i32.load (local.get $b))))\n'.repeat(steps) +
  '(local.get $a))';
const module = `(module (memory 1)\n${Array.from({ length: functions }, (_, i) => wat(i)).join('\n')})`;

/** The same in AssemblyScript. */
const script = Array.from(
  { length: functions },
  (_, i) =>
    `export function f${i}(a: i32, b: i32): i32 {\n${'a = a + load<i32>(b);\n'.repeat(steps)}return a; }`,
).join('\n');

const assemblers = {
  async wabt() {
    const { default: load } = await import('wabt');
    const wabt = await load();
    return () => {
      const parsed = wabt.parseWat('m.wat', module, {});
      parsed.resolveNames();
      parsed.validate({});
      return parsed.toBinary({}).buffer.length;
    };
  },
  async binaryen() {
    const { default: binaryen } = await import('binaryen');
    return () => {
      const parsed = binaryen.parseText(module);
      if (!parsed.validate()) throw new Error('binaryen refused the module');
      return parsed.emitBinary().length;
    };
  },
  async assemblyscript() {
    const { default: asc } = await import('assemblyscript/asc');
    return async () => {
      const { binary, stderr } = await asc.compileString(script, { optimizeLevel: 3 });
      if (!binary) throw new Error(String(stderr));
      return binary.length;
    };
  },
};

for (const [name, load] of Object.entries(assemblers)) {
  try {
    const start = performance.now();
    const assemble = await load();
    const loaded = performance.now();
    const bytes = await assemble();
    const done = performance.now();
    console.log(
      `${name.padEnd(15)} load ${(loaded - start).toFixed(0).padStart(5)} ms   ` +
        `assemble ${(done - loaded).toFixed(0).padStart(5)} ms   ${bytes} bytes`,
    );
  } catch (error) {
    console.log(`${name.padEnd(15)} not measured: ${error.message.split('\n')[0]}`);
  }
}
