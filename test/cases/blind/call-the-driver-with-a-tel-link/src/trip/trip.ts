export interface Trip {
  id: string;
  plate: string;
  driver: { firstName: string; phone: string };
}
