export interface Intake {
  ticket: string;
  department: string;
  patientName: string;
  diagnosis: string;
  allergies: string[];
}
