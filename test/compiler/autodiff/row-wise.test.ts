/** Micro-batches are taken where their losses' mean is the loss of the whole batch, as numbers show, and refused elsewhere. */

import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import fc from 'fast-check';
import { RowsMix } from '../../../compiler/autodiff/parts.ts';
import { requireRowWise } from '../../../compiler/autodiff/row-wise.ts';
import { buildGraph, loadModel, sizesOf } from '../../../compiler/frontend/index.ts';
import type { Model } from '../../../compiler/frontend/index.ts';
import { compile } from '../../../compiler/compile.ts';
import { GraphBuilder } from '../../../compiler/ir/builder.ts';
import type { Graph, ValueId } from '../../../compiler/ir/graph.ts';
import { elements, tensor } from '../../../compiler/ir/types.ts';
import { s } from '../../../compiler/ops/scalar.ts';
import { map, reduce } from '../../../compiler/ops/sugar.ts';
import { infer } from '../../../compiler/ops/table.ts';
import { allowed } from '../../../compiler/cli/allow.ts';
import { asked } from '../../support/asked.ts';
import { draw } from '../../support/draw.ts';
import { interpret } from '../../support/interpreter.ts';
