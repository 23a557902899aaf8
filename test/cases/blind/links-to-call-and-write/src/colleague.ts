export interface Colleague {
  id: string;
  displayName: string;
  email: string;
  phone: string;
  leaveKey: string;
}
