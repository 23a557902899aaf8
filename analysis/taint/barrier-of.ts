import type { Modelled, Token } from '../summaries/api.js';
import type { BarrierEntry } from '../summaries/model.js';
import type { ApiAtom } from '../summaries/value.js';

/** The barrier that an outside value came through: an entry for it, for what it is a part of, or for the call that gave either; four steps back at most. */
export function barrierOf(atom: ApiAtom): Modelled<BarrierEntry> | undefined {
  for (let step: ApiAtom | undefined = atom, depth = 0; step && depth < 4; step = step.parent?.kind === 'api' ? step.parent : undefined, depth++) {
    const entry = step.node?.value.barriers[0] ?? (step.parent?.kind === 'api' && step.step === 'call' ? step.parent.node?.call.barriers.find(({ tail }) => !tail.some(namesPart)) : undefined);
    if (entry) return entry;
  }
  return undefined;
}

/** Whether a barrier is before one part of an answer alone: that part has it itself. */
function namesPart({ kind }: Token): boolean {
  return kind === 'member' || kind === 'property';
}
