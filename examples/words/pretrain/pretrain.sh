#!/usr/bin/env bash
# Pre-trains the base of examples/words from nothing on ../out/corpus.jsonl with this repository's own trainer, and
# leaves ../base/{model.safetensors,pretrain.jsonl}. STEPS, BATCH and LR may be set; with RESUME=--resume it goes on.
set -euo pipefail
cd "$(dirname "$0")/../../.."

node bin/stowage.mjs train examples/words/model.ts \
  --config examples/words/base/config.json --tokenizer examples/words/base \
  --data examples/words/out/corpus.jsonl --holdout 0.005 \
  --adapter full --set B="${BATCH:-16}" T=128 \
  --steps "${STEPS:-3000}" --lr "${LR:-3e-3}" --schedule cosine --warmup 100 --clip 1 --weight-decay 0.1 \
  --eval-every 250 --eval-batches 10 --save-every 100 --seed 1 \
  --out examples/words/out/base --log examples/words/base/pretrain.jsonl ${RESUME:-}

node --import tsx --import ./scripts/text-loader.mjs examples/words/pretrain/halve.ts
