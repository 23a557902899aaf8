// case: the mini-program keeps the traveller's ID card number in its plain storage
// rules: no-plaintext-sensitive-storage
const { saveTraveller } = require('../../utils/travellers');

Page({
  data: { zuowei: 'window' },

  onSave(event) {
    const { xingming, shenfenzhenghao } = event.detail.value;
    saveTraveller({ xingming, shenfenzhenghao });
    wx.setStorageSync('last-traveller', { shenfenzhenghao, zuowei: this.data.zuowei }); // expect: no-plaintext-sensitive-storage
    wx.navigateBack();
  },
});
