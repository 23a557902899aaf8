// case: the phone's own fingerprint check confirms a transfer and only its signature leaves the phone
// rules: no-biometric-without-consent, no-biometric-upload
import { confirmTransfer, newChallenge } from '../../services/transfer';

Page({
  data: { amount: 0, payee: '', state: '' },

  onLoad(query: { payee?: string }) {
    this.setData({ payee: query.payee ?? '' });
  },

  async onConfirm() {
    const challenge = await newChallenge(this.data.payee, this.data.amount);
    wx.checkIsSupportSoterAuthentication({
      success: ({ supportMode }) => {
        if (supportMode.length === 0) return this.askForPassword(challenge);
        wx.startSoterAuthentication({
          requestAuthModes: ['fingerPrint', 'facial'],
          challenge,
          authContent: '确认转账',
          success: ({ resultJSON, resultJSONSignature }) => {
            void confirmTransfer({ challenge, resultJSON, resultJSONSignature });
            this.setData({ state: '已提交' });
          },
          fail: () => this.askForPassword(challenge),
        });
      },
    });
  },

  askForPassword(challenge: string) {
    wx.navigateTo({ url: `/pages/transfer/password?challenge=${challenge}` });
  },
});
