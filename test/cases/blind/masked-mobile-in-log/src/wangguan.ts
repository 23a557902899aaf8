import { Injectable } from '@nestjs/common';

interface Huizhi {
  chenggong: boolean;
  daima: number;
}

@Injectable()
export class Wangguan {
  async tijiao(shoujihao: string, moban: string): Promise<Huizhi> {
    const reply = await fetch('http://sms-gateway.internal/send', { method: 'POST', body: JSON.stringify({ shoujihao, moban }) });
    return reply.json();
  }
}
