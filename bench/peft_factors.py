"""PSOFT's frozen factors between PEFT and Stowage. PEFT takes them from the base by LAPACK's SVD whenever it loads, and
singular vectors have no sign of their own; Stowage's largest entry of each right vector is positive.

    python peft_factors.py save BASE ADAPTER    ADAPTER was trained with PEFT: writes the factors that PEFT has here
                                                beside it, so that Stowage can read it
    python peft_factors.py align BASE ADAPTER   ADAPTER was trained by Stowage: turns its angles, and the factors beside
                                                it, to the signs that PEFT has here, so that PEFT reads the same

Both rewrite files of ADAPTER in place. Needs torch, transformers and peft (0.21)."""
import os, sys, warnings
import peft, torch, transformers
from safetensors.torch import load_file, save_file

warnings.simplefilter("ignore")
transformers.utils.logging.disable_progress_bar()

what, base, adapter = sys.argv[1:4]
if what not in ("save", "align"):
    sys.exit(__doc__)
model = transformers.AutoModelForCausalLM.from_pretrained(base, dtype=torch.float32)
model = peft.PeftModel.from_pretrained(model, adapter)
factors = {}
for name, module in model.named_modules():
    if hasattr(module, "_psoft_A_cache"):
        factors[f"{name}.psoft_A"] = module._psoft_A_cache["default"].contiguous()
        factors[f"{name}.psoft_B"] = module._psoft_B_cache["default"].contiguous()
if not factors:
    sys.exit(f"{adapter} holds no PSOFT adapter")
beside = os.path.join(adapter, "psoft_factors.safetensors")
if what == "align":
    ours = load_file(beside)
    path = os.path.join(adapter, "adapter_model.safetensors")
    tensors = load_file(path)
    for name, theirs in factors.items():
        if not name.endswith(".psoft_A"):
            continue
        along = (ours[name] * theirs).sum(1) / (ours[name].norm(dim=1) * theirs.norm(dim=1))
        if float(along.abs().min()) < 0.999:
            sys.exit(f"{name}: the singular vectors themselves differ, by values too near each other; "
                     "convert it: stowage merge --as lora")
        angles = name.replace(".psoft_A", ".psoft_R.weight")
        i, j = torch.triu_indices(len(along), len(along), 1)
        signs = along.sign()
        # With D = diag(signs), A = D A': C = D C' D, and its rotation is that of D Q' D.
        tensors[angles] = tensors[angles] * signs[i] * signs[j]
    save_file(tensors, path, metadata={"format": "pt"})
save_file(factors, beside, metadata={"format": "pt", "signs": "peft"})
print(f"{beside}: the factors of {len(factors) // 2} modules, as PEFT has them here")
