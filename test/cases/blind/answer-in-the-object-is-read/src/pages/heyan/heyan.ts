// case: 页面看了询问结果里的“同意”字段，不同意就去窗口
// rules: no-biometric-without-consent

import { wenRenlian } from '../../utils/wenren';

export async function heyan(certifyId: string): Promise<'tongguo' | 'chuangkou'> {
  const { tongyi } = await wenRenlian();
  if (!tongyi) {
    return 'chuangkou';
  }
  return new Promise((resolve) => {
    uni.startFacialRecognitionVerify({
      certifyId,
      success: () => resolve('tongguo'),
      fail: () => resolve('chuangkou'),
    });
  });
}
