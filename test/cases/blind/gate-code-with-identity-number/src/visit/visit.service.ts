import { Injectable } from '@nestjs/common';
import * as QRCode from 'qrcode';
import { BookVisitDto } from './book-visit.dto';

@Injectable()
export class VisitService {
  async gateCode(visit: BookVisitDto): Promise<string> {
    return QRCode.toDataURL(`https://yuanqu.example/gate?sfz=${visit.idCardNo}&d=${visit.date}`); // expect: no-personal-data-in-url
  }
}
