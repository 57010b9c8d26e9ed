/** `@unused pattern`: tensors of checkpoints that the model does without, said above its weights or one of them. */

import type { ts } from 'ts-morph';
import { syntax } from './morph.ts';
import type { Source } from './project.ts';
import { commentAbove } from './types.ts';

/** Every pattern of the model's files, in order. */
export function unusedIn(source: Source): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (syntax.isInterfaceDeclaration(node) || syntax.isPropertySignature(node)) {
      for (const [, pattern = ''] of commentAbove(node).matchAll(/@unused\s+(\S+)/g)) {
        found.push(pattern);
      }
    }
    syntax.forEachChild(node, visit);
  };
  source.files.forEach(visit);
  return found;
}
