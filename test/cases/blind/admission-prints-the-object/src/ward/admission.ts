// case: the log prints the patient object itself, which its toJSON method does not shorten
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
  console.info('admitted to', bed, patient); // expect: no-personal-data-in-logs
  return bed;
}
