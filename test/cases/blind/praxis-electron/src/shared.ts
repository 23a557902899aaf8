export interface Patient {
  id: string;
  fullName: string;
  phone: string;
  email: string;
  diagnosis: string;
  prescription: string;
}

export interface Appointment {
  id: string;
  patientId: string;
  room: number;
  at: string;
}

export interface PraxisApi {
  list(): Promise<Pick<Patient, 'id' | 'fullName'>[]>;
  patient(id: string): Promise<Patient>;
  save(patient: Patient): Promise<void>;
  remind(appointment: Appointment): Promise<boolean>;
}
