const { guizi } = require('../../utils/config');
const { paixu } = require('../../utils/juli');
const { request } = require('../../utils/request');

Page({
  data: { liebiao: guizi, tuijian: '', dangqian: null },

  onLoad() {
    wx.getLocation({ // expect: no-collection-before-consent
      type: 'gcj02',
      success: ({ latitude, longitude }) => {
        request({ url: '/recommend', method: 'POST', data: { latitude, longitude } }).then(({ text }) => this.setData({ tuijian: text }));
      },
    });
  },

  onTapFujin() {
    wx.getLocation({
      type: 'gcj02',
      success: ({ latitude, longitude }) => this.setData({ liebiao: paixu(latitude, longitude) }),
      fail: () => wx.showToast({ title: '也可以在列表里选', icon: 'none' }),
    });
  },

  onTapXuandian() {
    wx.chooseLocation({
      success: ({ latitude, longitude }) => this.setData({ liebiao: paixu(latitude, longitude) }),
    });
  },

  onTapSaoma() {
    wx.scanCode({
      onlyFromCamera: true,
      success: ({ result }) => {
        const found = guizi.find((one) => one.id === result);
        this.setData({ dangqian: found || null });
      },
    });
  },

  onTapKaigui(event) {
    const { id } = event.currentTarget.dataset;
    wx.navigateTo({ url: `/pages/face/face?guizi=${id}` });
  },

  onTapLogin() {
    wx.navigateTo({ url: '/pages/login/login' });
  },

  onShareAppMessage() {
    return { title: '附近的寄存柜', path: '/pages/index/index' };
  },
});
