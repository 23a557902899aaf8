import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

@Injectable()
export class Pickups {
  constructor(private readonly database: DataSource) {}

  async of(box: number): Promise<{ code: string; portrait: string }> {
    const [row] = await this.database.query('select code, portrait from pickup where box = $1', [box]);
    return row;
  }
}
