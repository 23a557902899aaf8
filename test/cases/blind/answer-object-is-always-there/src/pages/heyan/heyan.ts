// case: 询问函数总是返回一个对象，页面只看有没有对象，没有看里面是否同意
// rules: no-biometric-without-consent

import { wenRenlian } from '../../utils/wenren';

export async function heyan(certifyId: string): Promise<'tongguo' | 'chuangkou'> {
  const daan = await wenRenlian();
  if (!daan) {
    return 'chuangkou';
  }
  return new Promise((resolve) => {
    uni.startFacialRecognitionVerify({ // expect: no-biometric-without-consent
      certifyId,
      success: () => resolve('tongguo'),
      fail: () => resolve('chuangkou'),
    });
  });
}
