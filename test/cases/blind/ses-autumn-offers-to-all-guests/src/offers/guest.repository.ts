import { Injectable } from '@nestjs/common';

export interface Guest {
  id: string;
  email: string;
  emailVerified: boolean;
  marketingOptIn: boolean;
}

@Injectable()
export class GuestRepository {
  private readonly rows: Guest[] = [];

  async all(): Promise<Guest[]> {
    return this.rows;
  }
}
