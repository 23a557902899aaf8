// case: 点单机认出来过的脸就打折，没见过的脸按原价
// rules: no-biometric-conditioned-benefit

import type { Request, Response } from 'express';
import { jianguo } from './shuashua';

interface Dan {
  yinpin: string;
  beishu: number;
  zhaopian: string;
}

export async function xiadan(request: Request<object, object, Dan>, response: Response): Promise<void> {
  const { yinpin, beishu, zhaopian } = request.body;
  const laoguke = await jianguo(zhaopian);
  const zhekou = laoguke ? 0.85 : 1; // expect: no-biometric-conditioned-benefit
  response.json({ yinpin, beishu, zhekou, huanyingyu: laoguke ? '欢迎回来' : '欢迎光临' });
}
