export interface Notice {
  id: string;
  petName: string;
  unsubscribeToken: string;
  owner: { email: string; phone: string };
}
