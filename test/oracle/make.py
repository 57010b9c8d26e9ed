"""Makes the reference runs that are checked in here: adapters on the base of examples/words, by transformers and PEFT.

    pip install torch==2.13.0 transformers==5.17.0 peft==0.21.0 safetensors   # in a venv
    python test/oracle/make.py [NAME…]     # from the root; writes test/oracle/NAME.{json,safetensors}

A file holds, for `npm run oracle -- test/oracle/words-lora-b4-t64 --model examples/words/base`:
  tokens            int32 [steps, batch, context + 1]   inputs are [..., :-1], targets [..., 1:]
  init.<peft name>  float32                             adapter weights before step 0
  grad.<peft name>  float32                             gradients of step 0 (mean cross-entropy over batch * context)
  logits            float32 [context, vocab]            step 0, first sequence, before any update
All arithmetic is float32 on the CPU; AdamW (0.9, 0.999, 1e-8), no weight decay, no clipping, constant rate."""
import json, pathlib, sys
import peft, torch, transformers
from safetensors.torch import save_file

base = "examples/words/base"
every = "q_proj,k_proj,v_proj,o_proj,gate_proj,up_proj,down_proj"
common = {"rank": 0, "alpha": 1.0, "lr": 1e-3, "seed": 0}
# The first of ordinary sizes; the others of ranks, targets and shapes that divide by nothing.
settings = {
    "words-lora-b4-t64": {**common, "adapter": "lora", "rank": 4, "alpha": 8.0, "batch": 4, "context": 64, "steps": 12,
                          "targets": every},
    "words-lora-b3-t23": {**common, "adapter": "lora", "rank": 5, "alpha": 7.0, "batch": 3, "context": 23, "steps": 6,
                          "targets": "q_proj,down_proj"},
    "words-lora-b1-t1": {**common, "adapter": "lora", "rank": 1, "alpha": 1.0, "batch": 1, "context": 1, "steps": 4,
                         "targets": "gate_proj"},
    "words-dora-b3-t19": {**common, "adapter": "dora", "rank": 3, "alpha": 4.0, "batch": 3, "context": 19, "steps": 6,
                          "targets": "v_proj,up_proj,down_proj"},
    "words-vera-b5-t13": {**common, "adapter": "vera", "rank": 21, "batch": 5, "context": 13, "steps": 6, "targets": "o_proj"},
    "words-ia3-b2-t31": {**common, "adapter": "ia3", "batch": 2, "context": 31, "steps": 6,
                         "targets": "k_proj,v_proj,down_proj"},
    "words-oft-b3-t17": {**common, "adapter": "oft", "batch": 3, "context": 17, "steps": 6, "targets": "k_proj,up_proj"},
    "words-psoft-b3-t21": {**common, "adapter": "psoft", "rank": 7, "batch": 3, "context": 21, "steps": 6,
                           "targets": "v_proj,gate_proj,down_proj"},
}


def adapted(setting, model):
    targets = setting["targets"].split(",")
    at = {"target_modules": targets, "task_type": "CAUSAL_LM"}
    adapter, rank = setting["adapter"], setting["rank"]
    if adapter in ("lora", "dora"):
        config = peft.LoraConfig(r=rank, lora_alpha=setting["alpha"], use_dora=adapter == "dora", **at)
    elif adapter == "vera":
        config = peft.VeraConfig(r=rank, **at)
    elif adapter == "ia3":
        config = peft.IA3Config(feedforward_modules=[t for t in targets if t == "down_proj"], **at)
    elif adapter == "oft":
        config = peft.OFTConfig(oft_block_size=8, r=0, use_cayley_neumann=False, **at)
    else:
        config = peft.PsoftConfig(r=rank, psoft_alpha=rank, **at)
    return peft.get_peft_model(model, config)


def run(name, setting):
    torch.manual_seed(setting["seed"])
    model = transformers.AutoModelForCausalLM.from_pretrained(base, dtype=torch.float32, attn_implementation="eager")
    net = adapted(setting, model)
    # What begins as zeros would hide its partners' gradients, so every trained tensor is nudged from its start.
    generator = torch.Generator().manual_seed(setting["seed"] + 1)
    trained = {n: p for n, p in net.named_parameters() if p.requires_grad}
    with torch.no_grad():
        for p in trained.values():
            p.add_(0.02 * torch.randn(p.shape, generator=generator))

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

    out = f"test/oracle/{name}"
    save_file({n: tensor.contiguous() for n, tensor in recorded.items()}, f"{out}.safetensors")
    versions = {"torch": torch.__version__, "transformers": transformers.__version__, "peft": peft.__version__}
    said = {"setting": setting, "versions": versions, "losses": losses}
    pathlib.Path(f"{out}.json").write_text(json.dumps(said, indent=1) + "\n")
    print(name, "loss", losses[0], "->", losses[-1])


torch.use_deterministic_algorithms(True)
tokenizer = transformers.AutoTokenizer.from_pretrained(base)
lines = pathlib.Path("examples/words/data/wordnet8_train.jsonl").read_text().splitlines()[:1500]
rows = [json.loads(line) for line in lines]
ids = torch.tensor(tokenizer("\n".join(r["prompt"] + r["completion"] for r in rows)).input_ids)
for name in sys.argv[1:] or settings:
    run(name, settings[name])
