import { Inject, Injectable } from '@nestjs/common';
import { HELD_STORE, type HeldStore } from './held.store';

@Injectable()
export class HeldService {
  constructor(@Inject(HELD_STORE) private readonly store: HeldStore, @Inject('SETTINGS') private readonly settings: { note: string }) {}
  async save(value: string, note: string) {
    await this.store.save({ value, note });
    return { value, note };
  }
  async find() {
    return this.store.find();
  }
}
