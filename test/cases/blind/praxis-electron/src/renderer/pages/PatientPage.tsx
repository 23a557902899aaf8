import { useEffect, useState } from 'react';
import { useParams } from 'react-router-dom';
import type { Patient } from '../../shared';
import { praxis } from '../lib/praxis';

const LAST = 'patient.last';

export function PatientPage() {
  const { id = '' } = useParams();
  const [patient, setPatient] = useState<Patient | null>(null);

  useEffect(() => {
    localStorage.setItem(LAST, id);
    praxis.patient(id).then(setPatient);
  }, [id]);

  useEffect(() => {
    if (!patient) return;
    const { diagnosis, prescription } = patient;
    const timer = setTimeout(() => {
      localStorage.setItem(`draft.${patient.id}`, JSON.stringify({ diagnosis, prescription })); // expect: no-plaintext-sensitive-storage
    }, 800);
    return () => clearTimeout(timer);
  }, [patient]);

  if (!patient) return <p>Loading…</p>;
  const change = (part: Partial<Patient>) => setPatient({ ...patient, ...part });

  const save = async () => {
    await praxis.save(patient);
    localStorage.removeItem(`draft.${patient.id}`);
    console.info('saved', patient.id);
  };

  return (
    <form onSubmit={(e) => e.preventDefault()}>
      <label>Phone <input type="tel" value={patient.phone} onChange={(e) => change({ phone: e.target.value })} /></label>
      <label>Diagnosis <textarea value={patient.diagnosis} onChange={(e) => change({ diagnosis: e.target.value })} /></label>
      <label>Prescription <textarea value={patient.prescription} onChange={(e) => change({ prescription: e.target.value })} /></label>
      <button type="button" onClick={save}>Save</button>
    </form>
  );
}
