export interface Guest {
  id: string;
  gender: 'female' | 'male' | 'other';
  onList: boolean;
}
