"""Training steps of examples/gpt in eager PyTorch on the CPU, for its time beside ours.

    python train_torch.py [steps] [threads]

Prints RESULT {"milliseconds": [...]}; two steps before the times are for warming up."""
import json, sys, time
import torch
import torch.nn.functional as F
from torch import nn

steps = int(sys.argv[1]) if len(sys.argv) > 1 else 10
torch.set_num_threads(int(sys.argv[2]) if len(sys.argv) > 2 else 2)
torch.manual_seed(0)
LAYERS, WIDTH, HEADS, HIDDEN, CONTEXT, ROWS, VOCABULARY = 4, 256, 4, 1024, 128, 8, 512


class Block(nn.Module):
    def __init__(self):
        super().__init__()
        self.norm1, self.norm2 = nn.LayerNorm(WIDTH), nn.LayerNorm(WIDTH)
        self.q, self.k, self.v, self.o = (nn.Linear(WIDTH, WIDTH) for _ in range(4))
        self.up, self.down = nn.Linear(WIDTH, HIDDEN), nn.Linear(HIDDEN, WIDTH)

    def forward(self, x):
        h = self.norm1(x)
        q, k, v = (f(h).view(ROWS, CONTEXT, HEADS, -1).transpose(1, 2) for f in (self.q, self.k, self.v))
        a = F.scaled_dot_product_attention(q, k, v, is_causal=True).transpose(1, 2).reshape(x.shape)
        x = x + self.o(a)
        return x + self.down(F.gelu(self.up(self.norm2(x)), approximate="tanh"))


class Gpt(nn.Module):
    def __init__(self):
        super().__init__()
        self.tokens, self.positions = nn.Embedding(VOCABULARY, WIDTH), nn.Embedding(CONTEXT, WIDTH)
        self.blocks = nn.Sequential(*(Block() for _ in range(LAYERS)))
        self.norm, self.head = nn.LayerNorm(WIDTH), nn.Linear(WIDTH, VOCABULARY, bias=False)

    def forward(self, ids):
        return self.head(self.norm(self.blocks(self.tokens(ids) + self.positions.weight)))


model = Gpt()
optimizer = torch.optim.Adam(model.parameters(), lr=1e-3)
x, y = (torch.randint(0, VOCABULARY, (ROWS, CONTEXT)) for _ in range(2))
times = []
for step in range(steps + 2):
    begin = time.perf_counter()
    loss = F.cross_entropy(model(x).flatten(0, 1), y.flatten())
    optimizer.zero_grad(set_to_none=True)
    loss.backward()
    optimizer.step()
    loss.item()
    if step >= 2:
        times.append((time.perf_counter() - begin) * 1e3)
print("RESULT " + json.dumps({"milliseconds": times}))
