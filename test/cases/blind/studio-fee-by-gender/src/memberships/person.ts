export interface Person {
  id: string;
  firstName: string;
  gender: 'female' | 'male' | 'other';
}
