// case: a mini-program keeps ID card number and medical history of the insured person in its storage
const app = getApp();

Page({
  data: { step: 1, form: { mobile: '', idCardNo: '', medicalHistory: '' } },

  onLoad() {
    const step = wx.getStorageSync('insure.step') || 1;
    this.setData({ step });
  },

  onInput(event) {
    const { name } = event.currentTarget.dataset;
    this.setData({ [`form.${name}`]: event.detail.value });
  },

  onTapNext() {
    const { form, step } = this.data;
    wx.setStorageSync('insure.step', step + 1);
    wx.setStorageSync('insure.mobile', form.mobile);
    wx.setStorageSync('insure.person', { sfz: form.idCardNo, bingshi: form.medicalHistory }); // expect: no-plaintext-sensitive-storage
    this.setData({ step: step + 1 });
  },

  async onTapSubmit() {
    const { policyNo } = await app.api.insure(this.data.form);
    wx.removeStorageSync('insure.person');
    wx.redirectTo({ url: `/pages/done/index?no=${policyNo}` });
  },
});
