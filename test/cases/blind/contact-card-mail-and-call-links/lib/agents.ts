export interface Agent {
  id: string;
  fullName: string;
  email: string;
  phone: string;
}
