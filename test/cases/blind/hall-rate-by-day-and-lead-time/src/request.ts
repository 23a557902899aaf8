export interface Requester {
  id: string;
  age: number;
  lastVisit: Date | null;
}

export interface HallRequest {
  from: Date;
  hours: number;
  courts: number;
  by: Requester;
}
