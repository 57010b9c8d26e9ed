"""Loads a base model and an adapter that Stowage wrote with PEFT, and compares their logits with ours.

    python peft_check.py BASE ADAPTER DUMP.safetensors

DUMP holds `tokens` int32 [rows, context] and `logits` float32 [rows, context, vocabulary], as
scripts/dump-logits.ts writes them. Needs torch, transformers and peft (0.21). Prints one JSON line; status 1 above 1e-4."""
import json, sys
import peft, torch, transformers
from safetensors.torch import load_file

base, adapter, dump = sys.argv[1:4]
recorded = load_file(dump)
model = transformers.AutoModelForCausalLM.from_pretrained(
    base, dtype=torch.float32, attn_implementation="eager")
with torch.no_grad():
    plain = model(input_ids=recorded["tokens"].long()).logits
    tuned = peft.PeftModel.from_pretrained(model, adapter)
    logits = tuned(input_ids=recorded["tokens"].long()).logits
scale = float(logits.abs().max())
difference = float((logits - recorded["logits"]).abs().max()) / scale
print(json.dumps({
    "peft": peft.__version__, "transformers": transformers.__version__, "torch": torch.__version__,
    "adapted_modules": sum(1 for name, _ in tuned.named_modules() if name.endswith("lora_A.default")),
    "difference": difference,
    "difference_without_adapter": float((plain - recorded["logits"]).abs().max()) / scale,
}))
sys.exit(0 if difference <= 1e-4 else 1)
