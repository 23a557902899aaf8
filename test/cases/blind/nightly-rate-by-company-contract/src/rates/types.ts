export interface Room {
  kind: 'single' | 'double' | 'suite';
  cents: number;
}

export interface Booking {
  companyGroup?: string;
  nights: number;
}
