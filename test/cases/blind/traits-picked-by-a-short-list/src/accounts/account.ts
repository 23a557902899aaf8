export interface Account {
  id: string;
  email: string;
  phone: string | null;
  contactName: string;
  plan: 'trial' | 'team' | 'company';
  locale: string;
  seats: number;
  source: 'web' | 'partner';
}
