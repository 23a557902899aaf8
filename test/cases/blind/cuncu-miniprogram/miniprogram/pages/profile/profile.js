const { request } = require('../../utils/request');

const yanma = (haoma) => haoma.replace(/^(\d{3})\d{4}/, '$1****');

Page({
  data: { xm: '', sfzh: '', shoujihao: '', zitiDa: false },

  onLoad() {
    request({ url: '/me' }).then((me) => {
      console.log('我的资料', me.uid, yanma(me.shoujihao));
      this.setData({ xm: me.xm, sfzh: me.sfzh, shoujihao: me.shoujihao });
    });
  },

  onXm(event) {
    this.setData({ xm: event.detail.value });
  },

  onSfzh(event) {
    this.setData({ sfzh: event.detail.value });
  },

  onTapBaocun() {
    const { xm, sfzh, zitiDa } = this.data;
    request({ url: '/me', method: 'POST', data: { xm, sfzh } }).then(() => {
      wx.setStorageSync('ziti', zitiDa);
      wx.setStorageSync('laoren', { xm, sfzh }); // expect: no-plaintext-sensitive-storage
      console.log('资料已保存', this.data); // expect: no-personal-data-in-logs
    });
  },

  onTapZiti() {
    this.setData({ zitiDa: !this.data.zitiDa });
    wx.setStorageSync('ziti', this.data.zitiDa);
  },
});
