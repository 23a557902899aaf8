export interface Member {
  id: string;
  email: string;
  phoneNumber: string;
  fullName: string;
  plan: 'free' | 'studio' | 'team';
  seats: number;
  createdAt: string;
}
