"""Peak memory of training steps in eager PyTorch on the CPU, over what the process holds before the model is there. A step
of two numbers comes first, so that what PyTorch loads at its first step is not counted as the model's.

    python peak_torch.py hf FOLDER ROWS CONTEXT RANK     LoRA by PEFT on all linears of a Hugging Face model
    python peak_torch.py gpt [ROWS CONTEXT]              examples/gpt, every weight
    python peak_torch.py mlp                             examples/mlp, every weight

Prints RESULT {"peakBytes": N}: the largest resident size, everything included, AdamW's states too."""
import json, resource, sys
import torch
import torch.nn.functional as F

torch.manual_seed(0)
torch.set_num_threads(2)
kind, *rest = sys.argv[1:]
resident = lambda: resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


def run(model, step):
    optimizer = torch.optim.AdamW([p for p in model.parameters() if p.requires_grad], lr=1e-3)
    for _ in range(3):
        optimizer.zero_grad(set_to_none=True)
        step(model).backward()
        optimizer.step()


run(torch.nn.Linear(1, 1), lambda net: net(torch.ones(1, 1)).sum())
if kind == "hf":
    import peft, transformers

    folder, rows, context, rank = rest[0], *map(int, rest[1:])
    before = resident()
    model = transformers.AutoModelForCausalLM.from_pretrained(folder, dtype=torch.float32)
    names = ["q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj"]
    config = peft.LoraConfig(r=rank, lora_alpha=2 * rank, target_modules=names, task_type="CAUSAL_LM")
    model = peft.get_peft_model(model, config)
    ids = torch.randint(0, model.config.vocab_size, (rows, context))
    run(model, lambda net: net(input_ids=ids, labels=ids).loss)
elif kind == "mlp":
    before = resident()
    images, labels = torch.rand(64, 64), torch.randint(0, 10, (64,))
    net = torch.nn.Sequential(
        torch.nn.Linear(64, 128), torch.nn.ReLU(), torch.nn.Linear(128, 64), torch.nn.ReLU(), torch.nn.Linear(64, 10))
    run(net, lambda net: F.cross_entropy(net(images), labels))
else:
    from gpt_torch import CONTEXT, ROWS, VOCABULARY, Gpt

    before = resident()
    rows, context = map(int, rest) if rest else (ROWS, CONTEXT)
    ids = torch.randint(0, VOCABULARY, (rows, context))
    run(Gpt(), lambda net: F.cross_entropy(net(ids).flatten(0, 1), ids.flatten()))
print("RESULT " + json.dumps({"peakBytes": resident() - before}))
