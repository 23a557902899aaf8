export interface Room {
  id: string;
  cents: number;
}

export interface Guest {
  id: string;
  income: number;
}
