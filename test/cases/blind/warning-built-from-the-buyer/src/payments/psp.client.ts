import { HttpService } from '@nestjs/axios';
import { Injectable } from '@nestjs/common';
import { firstValueFrom } from 'rxjs';

export interface PspResult {
  state: 'captured' | 'refunded' | 'declined';
  code: string;
  tookMs: number;
}

@Injectable()
export class PspClient {
  constructor(private readonly http: HttpService) {}

  async capture(paymentId: string, cents: number): Promise<PspResult> {
    return (await firstValueFrom(this.http.post<PspResult>(`/psp/${paymentId}/capture`, { cents }))).data;
  }

  async refund(paymentId: string, cents: number): Promise<PspResult> {
    return (await firstValueFrom(this.http.post<PspResult>(`/psp/${paymentId}/refund`, { cents }))).data;
  }
}
