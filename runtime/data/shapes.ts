/** Rows of other trainers' data, told by their keys, and the command that makes rows of text or of prompt and completion of them. */

import { StowageError, type ErrorCode } from '../error.ts';
import { isObject, type JsonObject } from '../files/json.ts';
import { shellFile } from '../format/quote.ts';

/** A kind of rows that is known, and not read. */
interface Shape {
  readonly name: string;
  readonly code: ErrorCode;
  /** Of the row `r`: JavaScript that calls p(prompt, completion) for each row that it makes. */
  readonly script: string;
}

const has = (row: JsonObject, ...keys: readonly string[]): boolean =>
  keys.every((key) => Object.hasOwn(row, key));

const isText = (value: unknown): boolean => typeof value === 'string';

/** Each answer of the assistant with what came before it. `who` and `what` are the keys of a message. */
const turns = (list: string, who: string, what: string): string =>
  `const m=${list};m.forEach((x,i)=>/^(assistant|gpt|model|bot)$/.test(x.${who})&&` +
  `p(m.slice(0,i).map(y=>y.${who}+": "+y.${what}+"\\n").join("")+x.${who}+":"," "+x.${what}))`;

/** Keys that mean a question and its answer, in pairs; the first that a row has. */
const pairs: readonly (readonly [name: string, prompt: string, completion: string])[] = [
  ['questions and answers', 'question', 'answer'],
  ['questions and answers', 'query', 'response'],
  ['questions and answers', 'question', 'response'],
  ['inputs and outputs', 'input', 'output'],
  ['inputs and targets', 'inputs', 'targets'],
  ['inputs and targets', 'input', 'target'],
  ['sources and targets', 'source', 'target'],
  ['prompts and responses', 'prompt', 'response'],
  ['prompts and responses', 'prompt', 'output'],
  ['prompts and responses', 'prompt', 'answer'],
  ['contexts and responses', 'context', 'response'],
  ['documents and summaries', 'document', 'summary'],
  ['articles and highlights', 'article', 'highlights'],
];

/** The kind of a row, null where it is none of those known. */
export function shapeOf(row: JsonObject): Shape | null {
  const list = ['messages', 'conversations', 'conversation', 'dialog', 'dialogue', 'turns'].find(
    (key) => Array.isArray(row[key]),
  );
  const judged = has(row, 'prompt', 'completion') && typeof row['label'] === 'boolean';
  if (has(row, 'chosen') || has(row, 'rejected') || judged) {
    const script = has(row, 'chosen')
      ? 'const a=x=>typeof x==="string"?x:x.at(-1).content,q=r.prompt??"";' +
        'p(typeof q==="string"?q:q.map(y=>y.role+": "+y.content+"\\n").join(""),a(r.chosen))'
      : 'if(r.label)p(r.prompt,r.completion)';
    const keys = judged ? 'prompt, completion, label' : 'chosen, rejected';
    return { name: `preferences (${keys})`, code: 'data-preferences', script };
  }
  if (list !== undefined) {
    const [first] = row[list] as readonly unknown[];
    const shared = isObject(first) && has(first, 'from', 'value');
    return shared
      ? { name: `ShareGPT conversations (${list})`, code: 'data-chat', script: turns(`r.${list}`, 'from', 'value') }
      : { name: `chat messages (${list})`, code: 'data-chat', script: turns(`r.${list}`, 'role', 'content') };
  } // prettier-ignore
  if (Array.isArray(row['prompt']) || Array.isArray(row['completion'])) {
    const script =
      'const t=x=>typeof x==="string"?x:x.map(y=>y.role+": "+y.content+"\\n").join("");' +
      'p(t(r.prompt),t(r.completion))';
    return { name: 'chat messages (prompt and completion as lists)', code: 'data-chat', script };
  }
  const answer = ['output', 'response', 'completion', 'answer'].find((key) => has(row, key));
  if (has(row, 'instruction') && answer !== undefined) {
    const more = ['input', 'context'].find((key) => has(row, key));
    const after = more === undefined ? '' : `+(r.${more}?"\\n"+r.${more}:"")`;
    return {
      name: `Alpaca instructions (instruction, ${more === undefined ? '' : `${more}, `}${answer})`,
      code: 'data-instructions',
      script: `p(r.instruction${after}+"\\n",r.${answer})`,
    };
  }
  const pair = pairs.find(([, prompt, completion]) => has(row, prompt, completion));
  if (!pair) return null;
  const [name, prompt, completion] = pair;
  const answers = `typeof r.${completion}==="string"?r.${completion}:String(r.${completion}?.text?.[0]??r.${completion})`;
  const asked = prompt === 'prompt' ? 'r.prompt' : `r.${prompt}+"\\n"`;
  const script = `p(${asked},${isText(row[completion]) ? `r.${completion}` : answers})`;
  return { name: `${name} (${prompt}, ${completion})`, code: 'data-instructions', script };
}

/** What a row becomes where its kind is not known: the user puts in the keys. */
function scriptOf(row: unknown): string {
  if (typeof row === 'string') return 'console.log(JSON.stringify({text:r}))';
  if (!isObject(row)) return 'p(r[0],r[1])';
  if (isText(row['prompt']) && isText(row['completion'])) return 'p(r.prompt,r.completion)';
  if (isText(row['text'])) return 'console.log(JSON.stringify({text:r.text}))';
  const known = shapeOf(row)?.script;
  if (known !== undefined) return known;
  const [one = 'KEY', other = 'KEY'] = Object.keys(row);
  return `p(r[${JSON.stringify(one)}],r[${JSON.stringify(other)}])`;
}

const printing = 'const p=(prompt,completion)=>console.log(JSON.stringify({prompt,completion}));';
const single = (script: string): string => script.replaceAll("'", '\\u0027');

/** The command that turns JSON lines like `row` into rows that are read. */
const linesCommand = (row: unknown, path: string): string =>
  `node -e '${printing}require("readline").createInterface({input:process.stdin}).on("line",l=>{if(l.trim())` +
  `{const r=JSON.parse(l.trim());${single(scriptOf(row))}}})' < ${shellFile(path)} > converted.jsonl`;

/** The same for one JSON document: a list of rows, or an object that holds one. */
const documentCommand = (row: unknown, list: boolean, path: string): string =>
  `node -e '${printing}for(const r of ${list ? '' : 'Object.values('}JSON.parse(fs.readFileSync(0,"utf8").trim())` +
  `${list ? '' : ').find(Array.isArray)'}){${single(scriptOf(row))}}' < ${shellFile(path)} > converted.jsonl`;

const wanted = 'JSON lines, one object a line: {"text"} or {"prompt", "completion"}.';

/** Refuses JSON lines of a kind that is known and not read, by its name. */
export function refuseShape(row: JsonObject, path: string, line: number): void {
  const shape = shapeOf(row);
  if (!shape) return;
  const templated =
    shape.code === 'data-chat'
      ? '\nIt puts roles before messages; a model with a chat template wants that one applied instead.'
      : '';
  throw new StowageError(
    shape.code,
    `The file holds ${shape.name}, which are not read.`,
    wanted,
    `Convert them:\n${linesCommand(row, path)}${templated}`,
    `${path}:${line}`,
  );
}

/** Names what a row holds that is of no known kind. */
export const unknownKeys = (row: JsonObject, path: string, inputs: readonly string[]): string =>
  `Its keys are ${Object.keys(row).join(', ') || 'none'}, and the model reads {"text"}, {"prompt", "completion"} or ` +
  `{${inputs.map((name) => JSON.stringify(name)).join(', ')}}. With the right keys in it, this converts the file:\n` +
  linesCommand(row, path);

/** `data-json-array` of a file that is one JSON document. `row` is its first row, as far as it could be read. */
export const oneDocument = (list: boolean, row: unknown, path: string): StowageError => {
  const shape = isObject(row) ? shapeOf(row) : null;
  const of = shape ? ` of ${shape.name}` : '';
  return new StowageError(
    'data-json-array',
    `The file is one JSON ${list ? 'array' : 'object'}${of}, not JSON lines.`,
    wanted,
    `Convert it:\n${documentCommand(row, list, path)}`,
    path,
  );
};
