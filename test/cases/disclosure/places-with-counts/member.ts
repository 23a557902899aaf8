export interface Member {
  id: string;
  email: string;
  location: string;
  ageGroup: string;
}
