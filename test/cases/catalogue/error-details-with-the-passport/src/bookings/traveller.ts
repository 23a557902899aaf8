export interface Traveller {
  bookingId: string;
  passportNo: string;
}
