"""The ten losses of ../shared/oracle/smollm2/lora-chat in float64, norms, softmax and rotary angles too: how exact float32 can be.

    python bench/smollm2_float64.py ../shared/oracle/smollm2/lora-chat BASE     # torch 2.13, transformers 5.17, peft 0.21

BASE is the folder that ../shared/oracle/gguf_to_hf.py makes. Prints a loss a step; test/examples/smollm2.test.ts holds them.
"""
import json, sys
import torch, transformers, peft
import transformers.models.llama.modeling_llama as llama
from safetensors.torch import load_file

prefix, base = sys.argv[1:3]
wide, softmax = torch.float64, torch.nn.functional.softmax


def norm(self, x):
    return self.weight * (x * torch.rsqrt(x.pow(2).mean(-1, keepdim=True) + self.variance_epsilon))


def turn(self, x, position_ids, **_):
    size = self.config.head_dim
    speeds = self.config.rope_parameters["rope_theta"] ** -(torch.arange(0, size, 2, dtype=wide) / size)
    angles = position_ids[:, :, None].to(wide) * speeds
    both = torch.cat((angles, angles), -1)
    return both.cos(), both.sin()


# transformers does these three in float32 whatever the model's type is.
llama.LlamaRMSNorm.forward = norm
llama.LlamaRotaryEmbedding.forward = turn
torch.nn.functional.softmax = lambda x, dim=None, dtype=None, **_: softmax(x, dim=dim)

setting = json.load(open(f"{prefix}.json"))["setting"]
recorded = load_file(f"{prefix}.safetensors")
model = transformers.AutoModelForCausalLM.from_pretrained(base, dtype=torch.float32, attn_implementation="eager")
lora = peft.LoraConfig(
    r=setting["rank"], lora_alpha=setting["alpha"], target_modules=setting["targets"].split(","), task_type="CAUSAL_LM"
)
net = peft.get_peft_model(model, lora).to(wide)
trained = {name: p for name, p in net.named_parameters() if p.requires_grad}
with torch.no_grad():
    for name, p in trained.items():
        p.copy_(recorded[f"init.{name}"].to(wide))
adamw = torch.optim.AdamW(trained.values(), lr=setting["lr"], betas=(0.9, 0.999), eps=1e-8, weight_decay=0.0)
for tokens, mask in zip(recorded["tokens"].long(), recorded["mask"].bool()):
    logits = net(input_ids=tokens[:, :-1]).logits
    loss = torch.nn.functional.cross_entropy(logits[mask], tokens[:, 1:][mask])
    adamw.zero_grad()
    loss.backward()
    adamw.step()
    print(float(loss.detach()), flush=True)
