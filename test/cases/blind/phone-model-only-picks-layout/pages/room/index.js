// case: the phone model chooses the layout of a room page, the rate follows the season and the nights
// rules: no-personalized-pricing
const { seasonOf } = require('../../utils/season.js');

const RATES = { low: 268, high: 398 };

Page({
  data: { compact: false, nights: 1, price: 0 },

  onLoad(query) {
    const { model } = wx.getDeviceInfo();
    const nights = Number(query.nights || 1);
    const rate = RATES[seasonOf(query.day)];
    const price = nights >= 7 ? rate * nights * 0.9 : rate * nights;
    this.setData({ compact: /mini|SE/.test(model), nights, price });
  },

  onShare() {
    return { title: `连住${this.data.nights}晚，合计${this.data.price}元` };
  },
});
