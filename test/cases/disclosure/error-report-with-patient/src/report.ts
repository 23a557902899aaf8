// case: a failed upload is told to the error monitor with the patient's name and birth date in its message
// rules: no-personal-data-in-logs
import Bugsnag from '@bugsnag/js';
import type { Patient } from './patient';

export async function uploadScan(patient: Patient, scan: Blob) {
  try {
    await fetch(`/api/scans/${patient.id}`, { method: 'PUT', body: scan });
  } catch {
    Bugsnag.leaveBreadcrumb('scan not sent', { size: scan.size, record: patient.id });
    Bugsnag.notify(new Error(`scan of ${patient.fullName}, born ${patient.birthDate}, was not sent`)); // expect: no-personal-data-in-logs
  }
}
