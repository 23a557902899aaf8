const { xieyiVersion } = require('../../utils/config');
const consent = require('../../utils/consent');
const { request } = require('../../utils/request');

const SHUOMING = '将用您的人脸与身份证照片比对，只用于本次开柜，比对后立即删除。不同意可以用取件码开柜。';

Page({
  data: { guizi: '', qujianma: '', jieguo: '' },

  onLoad({ guizi }) {
    this.setData({ guizi });
  },

  async onTapShualian() {
    const tongyi = (await consent.chaxun('x.biometric.face')) || (await consent.wen('x.biometric.face', SHUOMING, xieyiVersion));
    if (!tongyi) {
      this.setData({ jieguo: '请用取件码开柜' });
      return;
    }
    const { verifyId } = await request({ url: '/face/verify-id', method: 'POST' });
    wx.requestFacialVerify({
      verifyId,
      success: ({ verifyResult }) => this.kai({ verifyResult }),
      fail: () => this.setData({ jieguo: '没有通过，请用取件码' }),
    });
  },

  // 老人模式：一个大按钮，直接刷脸
  onTapLaoren() {
    wx.requirePrivacyAuthorize({
      success: () => {
        const { xm, sfzh } = wx.getStorageSync('laoren') || {};
        wx.startFacialRecognitionVerify({ // expect: no-biometric-without-consent
          name: xm,
          idCardNumber: sfzh,
          success: ({ verifyResult }) => this.kai({ verifyResult }),
          fail: () => this.setData({ jieguo: '没有通过，请用取件码' }),
        });
      },
      fail: () => this.setData({ jieguo: '请用取件码开柜' }),
    });
  },

  onTapZhiwen() {
    wx.startSoterAuthentication({
      requestAuthModes: ['fingerPrint'],
      challenge: `${this.data.guizi}-${Date.now()}`,
      authContent: '开柜',
      success: ({ resultJSON, resultJSONSignature }) => this.kai({ resultJSON, resultJSONSignature }),
    });
  },

  onQujianma(event) {
    this.setData({ qujianma: event.detail.value });
  },

  onTapQujianma() {
    this.kai({ qujianma: this.data.qujianma });
  },

  kai(proof) {
    request({ url: `/lockers/${this.data.guizi}/open`, method: 'POST', data: proof }).then(({ ok }) => {
      console.info('开柜', this.data.guizi, ok);
      this.setData({ jieguo: ok ? '已开柜' : '请重试' });
    });
  },
});
