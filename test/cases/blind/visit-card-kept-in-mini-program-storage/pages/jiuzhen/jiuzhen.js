// case: a mini-program keeps allergies and the diagnosis of a visit in the plain storage of the phone
// rules: no-plaintext-sensitive-storage
const { quJiuzhen } = require('../../fuwu/jiuzhen');

Page({
  data: { jiuzhen: null, ziti: 'zhong' },

  async onLoad({ guahaoId }) {
    const huancun = wx.getStorageSync(`jiuzhen:${guahaoId}`);
    if (huancun) {
      this.setData({ jiuzhen: huancun });
      return;
    }
    const { guominshi, zhenduan, keshi, riqi } = await quJiuzhen(guahaoId);
    wx.setStorageSync(`jiuzhen:${guahaoId}`, { guominshi, zhenduan, keshi, riqi }); // expect: no-plaintext-sensitive-storage
    this.setData({ jiuzhen: { guominshi, zhenduan, keshi, riqi } });
  },

  onZiti(e) {
    wx.setStorageSync('ziti', e.detail.value);
    this.setData({ ziti: e.detail.value });
  },
});
