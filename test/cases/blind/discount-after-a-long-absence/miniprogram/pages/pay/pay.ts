// case: who has stayed away for long gets a discount that nobody else gets, worked out in a promise chain
// rules: no-personalized-pricing

import { huiyuan } from '../../services/huiyuan';

const TIAN = 86_400_000;

Page({
  data: { zonge: 0, discount: 0, nicheng: '' },

  onLoad(query: { zonge?: string }) {
    const zonge = Number(query.zonge ?? 0);
    this.setData({ zonge });
    huiyuan()
      .then(({ nicheng, lastVisit }) => ({ nicheng, tianshu: (Date.now() - lastVisit) / TIAN }))
      .then(({ nicheng, tianshu }) => {
        const discount = tianshu > 60 ? Math.round(zonge * 0.2) : 0; // expect: no-personalized-pricing
        this.setData({ nicheng, discount });
      })
      .catch(() => wx.showToast({ title: '请稍后再试', icon: 'none' }));
  },
});
