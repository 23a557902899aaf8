import type { Patient } from './patient';

export async function bedFor(patient: Patient, ward: string): Promise<string> {
  const response = await fetch(`http://beds.internal/${ward}/next?isolation=${patient.isolation}`);
  const { bed } = (await response.json()) as { bed: string };
  return bed;
}
