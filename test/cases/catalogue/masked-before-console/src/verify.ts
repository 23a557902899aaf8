// case: a phone number is masked by a function with a Chinese name before it is printed
// rules: no-personal-data-in-logs
import { 脱敏 } from './mask';

interface SmsRequest {
  手机号: string;
  scene: 'login' | 'bind';
}

export async function sendCode(request: SmsRequest, gateway: { send(to: string): Promise<string> }) {
  const id = await gateway.send(request.手机号);
  console.info('验证码已发送', id, 脱敏(request.手机号), request.scene);
}
