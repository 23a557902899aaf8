import { Injectable } from '@nestjs/common';

@Injectable()
export class CodeStore {
  private readonly codes = new Map<string, { code: string; until: number }>();

  put(phone: string, code: string): void {
    this.codes.set(phone, { code, until: Date.now() + 300_000 });
  }

  matches(phone: string, code: string): boolean {
    const kept = this.codes.get(phone);
    return kept !== undefined && kept.until > Date.now() && kept.code === code;
  }
}
