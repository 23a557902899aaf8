const api = require('../../utils/api');
const askAboutFace = require('../../utils/ask-about-face');

const app = getApp();

Page({
  data: { parcel: '', code: '', open: false },

  onLoad(query) {
    this.setData({ parcel: query.parcel || '' });
  },

  onCode(e) {
    this.setData({ code: e.detail.value });
  },

  async withCode() {
    await api.openBox(this.data.parcel, this.data.code);
    this.setData({ open: true });
  },

  async withFace() {
    const agreed = await askAboutFace();
    if (!agreed) return;
    const { holder, idCardNumber } = app.globalData;
    wx.requestFacialVerify({ name: holder, idCardNumber, success: ({ verifyResult }) => this.done(verifyResult) });
  },

  // 大件柜，旧流程
  withFaceBig() {
    const { holder, idCardNumber } = app.globalData;
    wx.startFacialRecognitionVerify({ name: holder, idCardNumber, success: ({ verifyResult }) => this.done(verifyResult) }); // expect: no-biometric-without-consent
  },

  async done(proof) {
    await api.openBox(this.data.parcel, proof);
    this.setData({ open: true });
  },
});
