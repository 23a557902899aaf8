// case: the mini-program sends the ID card number to its server and keeps only the seat and the phone number
// rules: no-plaintext-sensitive-storage
const { saveTraveller } = require('../../utils/travellers');

Page({
  data: { zuowei: 'window' },

  onSave(event) {
    const { shoujihao, shenfenzhenghao } = event.detail.value;
    saveTraveller({ shoujihao, shenfenzhenghao });
    wx.setStorageSync('last-traveller', { shoujihao, zuowei: this.data.zuowei });
    wx.navigateBack();
  },
});
