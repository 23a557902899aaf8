// case: before the face check a dialog of its own asks for the face, keeps the answer and offers the counter instead
// rules: no-biometric-without-consent

import { askSeparateFaceConsent } from '../../utils/face-consent';

Page({
  data: { xingming: '', zhengjian: '', buzhou: 'tianxie' },

  async onTapStart() {
    const agreed = await askSeparateFaceConsent();
    if (!agreed) {
      this.setData({ buzhou: 'guichuang' });
      return;
    }
    wx.startFacialRecognitionVerify({
      name: this.data.xingming,
      idCardNumber: this.data.zhengjian,
      success: (res: { verifyResult: string }) => wx.request({ url: '/orders', method: 'POST', data: { verifyResult: res.verifyResult } }),
      fail: () => this.setData({ buzhou: 'guichuang' }),
    });
  },
});
