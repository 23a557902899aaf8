import { Injectable } from '@nestjs/common';
import { randomBytes } from 'node:crypto';
import * as QRCode from 'qrcode';
import { BookVisitDto } from './book-visit.dto';
import { VisitStore } from './visit.store';

@Injectable()
export class VisitService {
  constructor(private readonly store: VisitStore) {}

  async gateCode(visit: BookVisitDto): Promise<string> {
    const ticket = randomBytes(16).toString('base64url');
    await this.store.keep(ticket, visit);
    return QRCode.toDataURL(`https://yuanqu.example/gate?t=${ticket}&d=${visit.date}`);
  }
}
