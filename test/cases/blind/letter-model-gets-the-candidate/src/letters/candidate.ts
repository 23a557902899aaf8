export interface Candidate {
  id: string;
  realName: string;
  mobile: string;
  email: string;
  cvUrl: string;
  wantedRole: string;
  skills: string[];
}
