"""Compares logits of ours with PEFT's, or with transformers' where a folder is a whole model.

    python peft_check.py BASE FOLDER DUMP.safetensors [BASE FOLDER DUMP.safetensors ...]

FOLDER is an adapter of BASE, or a model that `stowage merge` wrote. DUMP holds `tokens` int32 [rows, context] and
`logits` float32 [rows, context, vocabulary], as scripts/dump-logits.ts writes them. Needs torch, transformers and peft
(0.21). Prints one JSON line a folder; status 1 where one differs by more than 1e-4 of the largest logit, or its loss by
more than 1e-4."""
import json, os, sys, warnings
import peft, torch, transformers
from safetensors.torch import load_file

warnings.simplefilter("ignore")
transformers.utils.logging.disable_progress_bar()
transformers.utils.logging.set_verbosity_error()


def model_of(folder):
    return transformers.AutoModelForCausalLM.from_pretrained(
        folder, dtype=torch.float32, attn_implementation="eager").eval()


def loss_of(logits, tokens):
    return torch.nn.functional.cross_entropy(
        logits[:, :-1].double().flatten(0, 1), tokens[:, 1:].flatten()).item()


words = sys.argv[1:]
right = True
for base, folder, dump in zip(words[::3], words[1::3], words[2::3]):
    recorded = load_file(dump)
    tokens = recorded["tokens"].long()
    adapter = os.path.exists(os.path.join(folder, "adapter_config.json"))
    model = model_of(base if adapter else folder)
    with torch.no_grad():
        plain = model_of(base)(input_ids=tokens).logits
        tuned = peft.PeftModel.from_pretrained(model, folder) if adapter else model
        logits = tuned(input_ids=tokens).logits
    scale = float(logits.abs().max())
    difference = float((logits - recorded["logits"]).abs().max()) / scale
    loss = abs(loss_of(logits, tokens) - loss_of(recorded["logits"], tokens))
    right = right and difference <= 1e-4 and loss <= 1e-4
    layers = [m for m in tuned.modules() if isinstance(m, peft.tuners.tuners_utils.BaseTunerLayer)]
    print(json.dumps({
        "folder": folder, "peft": peft.__version__, "transformers": transformers.__version__,
        "torch": torch.__version__, "adapted_modules": len(layers), "difference": difference,
        "loss_difference": loss,
        "difference_without_adapter": float((plain - recorded["logits"]).abs().max()) / scale,
    }))
sys.exit(0 if right else 1)
