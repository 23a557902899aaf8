// case: a phone number is only grouped before it is printed
import { 格式化 } from './format';

interface SmsRequest {
  手机号: string;
  scene: 'login' | 'bind';
}

export async function sendCode(request: SmsRequest, gateway: { send(to: string): Promise<string> }) {
  const id = await gateway.send(request.手机号);
  console.info('验证码已发送', id, 格式化(request.手机号), request.scene); // expect: no-personal-data-in-logs
}
