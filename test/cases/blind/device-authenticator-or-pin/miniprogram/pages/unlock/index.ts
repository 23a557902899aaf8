// case: a wallet page unlocks with the authenticator of the phone or with a PIN, whichever the user taps
// rules: no-biometric-without-consent, require-biometric-alternative
import { checkPin, openWallet } from '../../services/wallet';

interface UnlockData {
  supported: boolean;
  pin: string;
  tip: string;
}

Page<UnlockData, WechatMiniprogram.IAnyObject>({
  data: { supported: false, pin: '', tip: '' },

  onLoad() {
    wx.checkIsSupportSoterAuthentication({
      success: ({ supportMode }) => this.setData({ supported: supportMode.length > 0 }),
    });
  },

  onTapFingerprint() {
    wx.startSoterAuthentication({
      requestAuthModes: ['fingerPrint', 'facial'],
      challenge: String(Date.now()),
      authContent: '验证后打开钱包',
      success: ({ resultJSON, resultJSONSignature }) => {
        void openWallet({ proof: resultJSON, signature: resultJSONSignature });
      },
      fail: () => this.setData({ tip: '请使用密码' }),
    });
  },

  onInputPin(event: WechatMiniprogram.Input) {
    this.setData({ pin: event.detail.value });
  },

  async onTapPin() {
    const ticket = await checkPin(this.data.pin);
    if (ticket) await openWallet({ ticket });
    else this.setData({ tip: '密码错误', pin: '' });
  },
});
