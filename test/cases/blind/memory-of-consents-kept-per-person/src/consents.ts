import { getRepository } from './data-source';
import { SeparateConsent } from './separate-consent.entity';

const TTL = 60_000;
const known = new Map<string, { given: boolean; until: number }>();

export async function faceConsentGiven(studentId: string): Promise<boolean> {
  const hit = known.get(studentId);
  if (hit && hit.until > Date.now()) return hit.given;
  const record = await getRepository(SeparateConsent).findOne({ where: { studentId, category: 'face' }, order: { decidedAt: 'DESC' } });
  const given = record?.state === 'given';
  known.set(studentId, { given, until: Date.now() + TTL });
  return given;
}

export function forget(studentId: string): void {
  known.delete(studentId);
}
