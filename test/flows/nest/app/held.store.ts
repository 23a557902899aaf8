import { Injectable } from '@nestjs/common';
export const HELD_STORE = Symbol('HELD_STORE');
export interface HeldStore {
  save(held: { value: string; note: string }): Promise<void>;
  find(): Promise<{ value: string; note: string }>;
}
@Injectable()
export class SqlHeldStore implements HeldStore {
  async save(held: { value: string; note: string }) {
    sink(held.value); // flow: email
    sink(held.note);
  }
  async find() {
    return { value: source('phone'), note: 'plain' };
  }
}
