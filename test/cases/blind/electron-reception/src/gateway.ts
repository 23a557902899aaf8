// talks to the identity box in the basement, which does the matching itself and knows who signed what
const BOX = process.env.IDENTITY_BOX ?? 'http://10.0.4.20:9000';

export type Verdict = { ok: boolean; personId?: string };

export async function askBox(method: string, evidence: string): Promise<Verdict> {
  const res = await fetch(`${BOX}/v1/${method}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ evidence }),
  });
  if (!res.ok) return { ok: false };
  return res.json();
}
