"""Saves small Llamas of random weights as transformers does, with its losses on a text.

    python resaved_make.py TOKENIZER TEXT CONTEXT OUT

TOKENIZER is a folder with a tokenizer. Writes a folder below OUT for each kind, twice: `KIND-v5` as `save_pretrained`
leaves it, `KIND-v4` with the configuration as transformers 4 spelt it; and OUT/losses.json, the mean loss of each over
whole rows of CONTEXT tokens of TEXT. Needs torch and transformers (5.17)."""
import json, os, shutil, sys, warnings
import torch, transformers

warnings.simplefilter("ignore")
transformers.utils.logging.disable_progress_bar()
transformers.utils.logging.set_verbosity_error()

source, text, context, out = sys.argv[1:]
context = int(context)
tokenizer = transformers.AutoTokenizer.from_pretrained(source)
with open(text, encoding="utf-8") as file:
    ids = torch.tensor(tokenizer(file.read()).input_ids)
rows = (len(ids) - 1) // context
inputs = ids[: rows * context].view(rows, context)
targets = ids[1 : rows * context + 1].view(rows, context)

llama3 = dict(rope_type="llama3", factor=8.0, low_freq_factor=1.0, high_freq_factor=4.0,
              original_max_position_embeddings=32)
kinds = {
    "tied": dict(tie_word_embeddings=True),
    "untied": dict(tie_word_embeddings=False),
    "attention-biases": dict(attention_bias=True),
    "mlp-biases": dict(mlp_bias=True),
    "all-biases-untied": dict(attention_bias=True, mlp_bias=True, tie_word_embeddings=False),
    "theta": dict(rope=dict(rope_type="default", rope_theta=300.0)),
    "linear": dict(rope=dict(rope_type="linear", factor=4.0, rope_theta=10000.0)),
    "llama3": dict(rope=dict(rope_theta=500.0, **llama3)),
    "llama3-untied-biases": dict(rope=dict(rope_theta=500.0, **llama3), attention_bias=True,
                                 mlp_bias=True, tie_word_embeddings=False),
}


def older(config):
    """The same configuration as transformers 4 wrote it."""
    rope = config.pop("rope_parameters")
    config["rope_theta"] = rope.pop("rope_theta")
    config["rope_scaling"] = None if rope["rope_type"] == "default" else rope
    config["torch_dtype"] = config.pop("dtype")
    config["transformers_version"] = "4.46.0"
    return config


losses = {}
for kind, options in kinds.items():
    options = {"tie_word_embeddings": True, **options}
    rope = options.pop("rope", dict(rope_type="default", rope_theta=10000.0))
    config = transformers.LlamaConfig(
        vocab_size=len(tokenizer), hidden_size=32, intermediate_size=56, num_hidden_layers=2,
        num_attention_heads=4, num_key_value_heads=2, head_dim=8, max_position_embeddings=256,
        rms_norm_eps=1e-5, rope_parameters=dict(rope), **options)
    torch.manual_seed(1)
    model = transformers.LlamaForCausalLM(config).eval()
    with torch.no_grad():
        # Large enough that positions, biases and a head of its own are seen in the loss.
        for name, parameter in model.named_parameters():
            parameter.normal_(1.0 if "norm" in name else 0.0, 0.3)
    folder = os.path.join(out, f"{kind}-v5")
    model.save_pretrained(folder)
    tokenizer.save_pretrained(folder)
    again = transformers.AutoModelForCausalLM.from_pretrained(folder, dtype=torch.float32).eval()
    with torch.no_grad():
        logits = again(input_ids=inputs).logits.double()
    losses[kind] = torch.nn.functional.cross_entropy(logits.flatten(0, 1), targets.flatten()).item()
    v4 = os.path.join(out, f"{kind}-v4")
    shutil.copytree(folder, v4)
    path = os.path.join(v4, "config.json")
    with open(path, encoding="utf-8") as file:
        spelt = older(json.load(file))
    with open(path, "w", encoding="utf-8") as file:
        json.dump(spelt, file, indent=2)
with open(os.path.join(out, "losses.json"), "w", encoding="utf-8") as file:
    json.dump({"targets": targets.numel(), "losses": losses}, file)
