// case: a mini-program starts the face check after the general privacy terms only
// rules: no-biometric-without-consent
import { requestTicket, submitResult } from '../../services/verify';

interface VerifyData {
  step: 'intro' | 'running' | 'done' | 'failed';
  tip: string;
}

interface VerifyMethods extends WechatMiniprogram.IAnyObject {
  onTapStart(): void;
  onTapCounter(): void;
  startCheck(): Promise<void>;
}

Page<VerifyData, VerifyMethods>({
  data: { step: 'intro', tip: '' },

  onTapStart() {
    wx.requirePrivacyAuthorize({
      success: () => {
        void this.startCheck();
      },
      fail: () => this.setData({ tip: '您未同意隐私保护指引，可到柜台办理' }),
    });
  },

  onTapCounter() {
    wx.navigateTo({ url: '/pages/counter/index' });
  },

  async startCheck() {
    this.setData({ step: 'running' });
    const ticket = await requestTicket();
    wx.startFacialRecognitionVerify({ // expect: no-biometric-without-consent
      name: ticket.maskedName,
      idCardNumber: ticket.token,
      success: ({ verifyResult }) => {
        void submitResult(ticket.id, verifyResult).then(() => this.setData({ step: 'done' }));
      },
      fail: () => this.setData({ step: 'failed', tip: '核验未通过' }),
    });
  },
});
