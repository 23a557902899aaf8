export class BookingError extends Error {
  constructor(message: string, readonly details: Record<string, string>) {
    super(message);
    this.name = 'BookingError';
  }
}
