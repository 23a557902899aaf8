export interface Claim {
  idCard: string;
  policyNo: string;
  what: string;
}

export async function submitClaim(claim: Claim): Promise<{ claimNo: string }> {
  const reply = await fetch('/api/claims', { method: 'POST', body: JSON.stringify(claim) });
  return reply.json();
}
