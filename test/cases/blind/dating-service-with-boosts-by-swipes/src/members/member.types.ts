export type Tier = 'basic' | 'plus' | 'gold';

export interface Member {
  id: string;
  phone: string;
  email: string | null;
  gender: 'f' | 'm' | 'x';
  age: number;
  tier: Tier;
  swipesLastWeek: number;
  marketingConsent: boolean;
  leaveKey: string;
  interests: string[];
}
