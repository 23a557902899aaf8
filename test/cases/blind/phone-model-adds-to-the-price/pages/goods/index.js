// case: a mini-program adds three yuan to the price on the phones of one maker
const { onApplePhone } = require('../../utils/device');
const app = getApp();

Page({
  data: { title: '', price: 0, smooth: false },

  async onLoad({ id }) {
    const goods = await app.api.goods(id);
    const apple = onApplePhone();
    const price = apple ? goods.listedFen + 300 : goods.listedFen; // expect: no-personalized-pricing
    this.setData({ title: goods.title, price, smooth: apple });
  },
});
