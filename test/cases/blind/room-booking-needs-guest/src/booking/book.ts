export interface Booking {
  guestName: string;
  guestPhone: string;
  checkIn: string;
  checkOut: string;
  remark: string;
}

export async function book(booking: Booking): Promise<void> {
  await fetch('/api/bookings', { method: 'POST', body: JSON.stringify(booking) });
}
