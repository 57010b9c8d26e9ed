"""Training steps of examples/gpt in eager PyTorch on the CPU, for its time beside ours.

    python train_torch.py [steps] [threads]

Prints RESULT {"milliseconds": [...]}; two steps before the times are for warming up."""
import json, sys, time
import torch
import torch.nn.functional as F

from gpt_torch import CONTEXT, ROWS, VOCABULARY, Gpt

steps = int(sys.argv[1]) if len(sys.argv) > 1 else 10
torch.set_num_threads(int(sys.argv[2]) if len(sys.argv) > 2 else 2)
torch.manual_seed(0)

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
