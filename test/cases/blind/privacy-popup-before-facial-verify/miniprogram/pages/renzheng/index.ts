// case: before the face check a mini program asks only for the general privacy agreement
// rules: no-biometric-without-consent

import { startOrder } from '../../utils/order';

Page({
  data: { xingming: '', zhengjian: '', buzhou: 'tianxie' },

  onTapStart() {
    wx.requirePrivacyAuthorize({
      success: () => this.scan(),
      fail: () => this.setData({ buzhou: 'guichuang' }),
    });
  },

  scan() {
    wx.startFacialRecognitionVerify({ // expect: no-biometric-without-consent
      name: this.data.xingming,
      idCardNumber: this.data.zhengjian,
      success: (res: { verifyResult: string }) => startOrder(res.verifyResult),
      fail: () => this.setData({ buzhou: 'guichuang' }),
    });
  },
});
