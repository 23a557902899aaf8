// case: the mobile number is cut to its first and last digits before it is logged
// rules: no-personal-data-in-logs
import { Injectable, Logger } from '@nestjs/common';
import { yincang } from './yincang';
import { Wangguan } from './wangguan';

@Injectable()
export class DuanxinService {
  private readonly logger = new Logger(DuanxinService.name);

  constructor(private readonly wangguan: Wangguan) {}

  async fasong(shoujihao: string, moban: string): Promise<boolean> {
    const kaishi = Date.now();
    const huizhi = await this.wangguan.tijiao(shoujihao, moban);
    if (!huizhi.chenggong) {
      this.logger.warn(`短信发送失败 ${yincang(shoujihao)} 模板 ${moban} 代码 ${huizhi.daima}`);
      return false;
    }
    this.logger.log(`手机号短信已发送，用时 ${Date.now() - kaishi} ms`);
    return true;
  }
}
