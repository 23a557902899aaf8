export interface Patient {
  id: string;
  fullName: string;
  birthDate: string;
}
