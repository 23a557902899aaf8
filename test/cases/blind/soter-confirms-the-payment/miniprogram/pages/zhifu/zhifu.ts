// case: the phone itself checks face or finger and the page only gets a signed yes
// rules: no-biometric-without-consent

const FACE_AND_FINGER: ('facial' | 'fingerPrint')[] = ['facial', 'fingerPrint'];

function confirm(order: string, resultJSON: string, resultJSONSignature: string): void {
  wx.request({
    url: 'https://api.xiaomaibu.example/soter/verify',
    method: 'POST',
    data: { order, resultJSON, resultJSONSignature },
    success: () => wx.redirectTo({ url: `/pages/done/done?order=${order}` }),
  });
}

Page({
  data: { order: '', faceVerified: false },

  onLoad({ order = '' }) {
    this.setData({ order });
  },

  scanFace() {
    wx.startSoterAuthentication({
      requestAuthModes: FACE_AND_FINGER,
      challenge: this.data.order,
      authContent: '请验证面容或指纹以完成支付',
      success: ({ resultJSON, resultJSONSignature }) => {
        this.setData({ faceVerified: true });
        confirm(this.data.order, resultJSON, resultJSONSignature);
      },
      fail: () => wx.navigateTo({ url: `/pages/mima/mima?order=${this.data.order}` }),
    });
  },
});
