// A sum of very many units V: blocks of TIER units, tiers of TIER blocks, and the tiers. f32 that took a whole row of a
// vocabulary one by one would lose its small terms. No compiler joins the tiers, as it may undo a compensated sum.
const TIER = 32u;
struct Sum { tier: V, rest: V, blocks: u32 }

fn add_block(sum: ptr<function, Sum>, block: V) {
  (*sum).tier += block;
  (*sum).blocks += 1u;
  if ((*sum).blocks % TIER == 0u) {
    (*sum).rest += (*sum).tier;
    (*sum).tier = V();
  }
}

fn whole_sum(sum: Sum) -> V { return sum.rest + sum.tier; }
