"""Makes the reference run that is checked in here: LoRA on the base of examples/words, by transformers and PEFT.

    pip install torch==2.13.0 transformers==5.17.0 peft==0.21.0 safetensors   # in a venv
    python test/oracle/make.py        # from the root; writes test/oracle/words-lora-b4-t64.{json,safetensors}

The file holds, for `npm run oracle -- test/oracle/words-lora-b4-t64 --model examples/words/base`:
  tokens            int32 [steps, batch, context + 1]   inputs are [..., :-1], targets [..., 1:]
  init.<peft name>  float32                             adapter weights before step 0
  grad.<peft name>  float32                             gradients of step 0 (mean cross-entropy over batch * context)
  logits            float32 [context, vocab]            step 0, first sequence, before any update
All arithmetic is float32 on the CPU; AdamW (0.9, 0.999, 1e-8), no weight decay, no clipping, constant rate."""
import json, pathlib, sys
import peft, torch, transformers
from safetensors.torch import save_file

base = sys.argv[1] if len(sys.argv) > 1 else "examples/words/base"
out = sys.argv[2] if len(sys.argv) > 2 else "test/oracle/words-lora-b4-t64"
setting = {"adapter": "lora", "rank": 4, "alpha": 8.0, "batch": 4, "context": 64, "steps": 12, "lr": 1e-3, "seed": 0,
           "targets": "q_proj,k_proj,v_proj,o_proj,gate_proj,up_proj,down_proj"}

torch.manual_seed(setting["seed"])
torch.use_deterministic_algorithms(True)
tokenizer = transformers.AutoTokenizer.from_pretrained(base)
model = transformers.AutoModelForCausalLM.from_pretrained(base, dtype=torch.float32, attn_implementation="eager")
net = peft.get_peft_model(model, peft.LoraConfig(
    r=setting["rank"], lora_alpha=setting["alpha"], target_modules=setting["targets"].split(","), task_type="CAUSAL_LM"))

# B begins as zeros, which would hide A's gradients, so every trained tensor is nudged from its start.
generator = torch.Generator().manual_seed(setting["seed"] + 1)
trained = {name: p for name, p in net.named_parameters() if p.requires_grad}
with torch.no_grad():
    for p in trained.values():
        p.add_(0.02 * torch.randn(p.shape, generator=generator))

rows = [json.loads(line) for line in pathlib.Path("examples/words/data/wordnet8_train.jsonl").read_text().splitlines()]
ids = torch.tensor(tokenizer("\n".join(r["prompt"] + r["completion"] for r in rows[:1500])).input_ids)
steps, batch, context = setting["steps"], setting["batch"], setting["context"]
starts = torch.randint(0, len(ids) - context - 1, (steps, batch), generator=generator)
tokens = torch.stack([torch.stack([ids[s:s + context + 1] for s in row]) for row in starts]).to(torch.int32)

recorded = {"tokens": tokens} | {f"init.{n}": p.detach().clone() for n, p in trained.items()}
optimizer = torch.optim.AdamW(trained.values(), lr=setting["lr"], betas=(0.9, 0.999), eps=1e-8, weight_decay=0.0)
losses = []
for step in range(steps):
    x, y = tokens[step, :, :-1].long(), tokens[step, :, 1:].long()
    logits = net(input_ids=x).logits
    loss = torch.nn.functional.cross_entropy(logits.flatten(0, 1), y.flatten())
    optimizer.zero_grad()
    loss.backward()
    if step == 0:
        recorded["logits"] = logits[0].detach().clone()
        recorded |= {f"grad.{n}": p.grad.clone() for n, p in trained.items()}
    optimizer.step()
    losses.append(float(loss.detach()))

save_file({name: tensor.contiguous() for name, tensor in recorded.items()}, f"{out}.safetensors")
versions = {"torch": torch.__version__, "transformers": transformers.__version__, "peft": peft.__version__}
pathlib.Path(f"{out}.json").write_text(json.dumps({"setting": setting, "versions": versions, "losses": losses}, indent=1) + "\n")
print(out, "loss", losses[0], "->", losses[-1])
