"""Peak memory of training steps in eager PyTorch on the CPU, over what the process holds before the model is there.

    python peak_torch.py hf FOLDER ROWS CONTEXT RANK     LoRA by PEFT on all linears of a Hugging Face model
    python peak_torch.py gpt                             examples/gpt, every weight

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
else:
    from gpt_torch import CONTEXT, ROWS, VOCABULARY, Gpt

    before = resident()
    ids = torch.randint(0, VOCABULARY, (ROWS, CONTEXT))
    run(Gpt(), lambda net: F.cross_entropy(net(ids).flatten(0, 1), ids.flatten()))
print("RESULT " + json.dumps({"peakBytes": resident() - before}))
