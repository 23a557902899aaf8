// case: the function called maskPhone replaces the middle of the number before it is logged
// rules: no-personal-data-in-logs

import { randomInt } from 'node:crypto';
import log4js from 'log4js';
import { maskPhone } from './mask-phone';
import { smsGateway, codes } from './gateway';

const logger = log4js.getLogger('otp');

/** 登录验证码 */
export async function sendCode(phone: string): Promise<void> {
  const code = String(randomInt(100_000, 1_000_000));
  await codes.keep(phone, code, 300);
  const { messageId } = await smsGateway.deliver(phone, `您的验证码是${code}，5分钟内有效。`);
  logger.info(`验证码已发送 ${maskPhone(phone)} ${messageId}`);
}
