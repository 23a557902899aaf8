// case: an agent's commission depends on whether the buyer's face was seen before
// rules: no-biometric-conditioned-benefit
import { faceSeenBefore } from './faces';

interface Deal {
  id: string;
  priceFen: number;
  agentShare: number;
}

export async function settle(deal: Deal, portrait: Uint8Array): Promise<{ deal: string; commission: number }> {
  const known = await faceSeenBefore(portrait);
  const commission = known ? 0 : Math.round(deal.priceFen * deal.agentShare); // expect: no-biometric-conditioned-benefit
  return { deal: deal.id, commission };
}
