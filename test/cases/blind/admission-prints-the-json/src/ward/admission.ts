// case: the log prints the patient as JSON, which its toJSON method reduces to a reference
// rules: no-personal-data-in-logs
import { randomUUID } from 'node:crypto';
import { bedFor } from './beds';
import { Patient } from './patient';

interface AdmissionForm {
  fullName: string;
  diagnosis: string;
  bloodType: string;
  ward: string;
}

export async function admit(form: AdmissionForm): Promise<string> {
  const patient = new Patient(randomUUID(), form.fullName, form.diagnosis, form.bloodType);
  const bed = await bedFor(patient, form.ward);
  console.info('admitted to', bed, JSON.stringify(patient));
  return bed;
}
