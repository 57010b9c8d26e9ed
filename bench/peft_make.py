"""Makes an adapter of each kind with PEFT, its tensors moved away from where they begin.

    python peft_make.py BASE OUT [--small]

Writes OUT/base, BASE in float32, OUT/biased, the same with biases, and a folder below OUT for each kind. --small: two modules and small ranks, and beside
each adapter `expected.safetensors`, the logits of one row: what test/fixtures/peft is made of. Needs torch, transformers
and peft (0.21)."""
import os, shutil, sys, warnings
import peft, torch, transformers
from safetensors.torch import save_file

warnings.simplefilter("ignore")
transformers.utils.logging.disable_progress_bar()

small = "--small" in sys.argv
base, out = [word for word in sys.argv[1:] if not word.startswith("--")]
targets = ["layers.0.self_attn.v_proj", "layers.5.mlp.down_proj"] if small \
    else ["q_proj", "v_proj", "gate_proj", "down_proj"]
fed = [name for name in targets if name.endswith("down_proj")]
common = dict(target_modules=targets, task_type="CAUSAL_LM")
rank = 2 if small else 4
psoft = 3 if small else 12
kinds = {
    "lora": peft.LoraConfig(r=rank, lora_alpha=8, **common),
    "patterns": peft.LoraConfig(r=rank, lora_alpha=8, use_rslora=True, rank_pattern={"v_proj": 3},
                                alpha_pattern={"layers.5.mlp.down_proj": 3}, **common),
    "pissa": peft.LoraConfig(r=rank, lora_alpha=8, init_lora_weights="pissa", **common),
    "dora": peft.LoraConfig(r=rank, lora_alpha=8, use_dora=True, **common),
    "vera": peft.VeraConfig(r=rank, save_projection=not small, projection_prng_key=7, **common),
    "ia3": peft.IA3Config(feedforward_modules=fed, **common),
    "oft": peft.OFTConfig(oft_block_size=4 if small else 8, use_cayley_neumann=False, **common),
    "psoft": peft.PsoftConfig(r=psoft, psoft_alpha=2 * psoft, **common),
    "head": peft.LoraConfig(r=rank, lora_alpha=8, **{**common, "target_modules": [targets[0], "lm_head"]}),
    "psoft-plain": peft.PsoftConfig(r=psoft, psoft_alpha=psoft, psoft_mag_a=False, psoft_mag_b=False,
                                    **common),
}


def fresh():
    return transformers.AutoModelForCausalLM.from_pretrained(
        base, dtype=torch.float32, attn_implementation="eager").eval()


if not small:
    fresh().save_pretrained(os.path.join(out, "base"))
    for name in os.listdir(base):
        if name.startswith("tokenizer"):
            shutil.copy(os.path.join(base, name), os.path.join(out, "base", name))
    # BitFit trains biases, which a Llama has where its configuration says so.
    config = fresh().config
    config.attention_bias = config.mlp_bias = True
    torch.manual_seed(1)
    biased = transformers.LlamaForCausalLM(config)
    missing = biased.load_state_dict(fresh().state_dict(), strict=False).missing_keys
    with torch.no_grad():
        for name, parameter in biased.named_parameters():
            if name in missing:
                parameter.normal_(0, 0.1)
    biased.save_pretrained(os.path.join(out, "biased"))
    for name in os.listdir(base):
        if name.startswith("tokenizer"):
            shutil.copy(os.path.join(base, name), os.path.join(out, "biased", name))
for kind, config in kinds.items():
    torch.manual_seed(1)
    model = peft.get_peft_model(fresh(), config)
    with torch.no_grad():
        for parameter in model.parameters():
            if parameter.requires_grad:
                spread = 0.02 if parameter.dim() > 1 else 0.1
                parameter.add_(torch.randn_like(parameter) * (10 * spread if small else spread))
    folder = os.path.join(out, kind)
    # The frozen copy of an adapted head is as large as the head: it is in no fixture.
    model.save_pretrained(folder, save_embedding_layers=False if small else "auto")
    os.remove(os.path.join(folder, "README.md"))
    factors = {}
    for name, module in model.named_modules():
        if hasattr(module, "_psoft_A_cache"):
            factors[f"{name}.psoft_A"] = module._psoft_A_cache["default"].contiguous()
            factors[f"{name}.psoft_B"] = module._psoft_B_cache["default"].contiguous()
    if factors:
        save_file(factors, os.path.join(folder, "psoft_factors.safetensors"),
                  metadata={"format": "pt", "signs": "peft"})
    if small:
        tokens = (torch.arange(4) ** 2 * 31 + 7)[None] % model.config.vocab_size
        with torch.no_grad():
            logits = model.eval()(input_ids=tokens).logits[:, -1]
        save_file({"tokens": tokens.int(), "logits": logits.contiguous()},
                  os.path.join(folder, "expected.safetensors"))
