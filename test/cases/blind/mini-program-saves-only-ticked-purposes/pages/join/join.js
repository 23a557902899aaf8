// case: the join page of a mini-program records only the purposes whose box was ticked
// rules: no-bundled-consent, no-preticked-consent
const { saveConsents } = require('../../utils/consents');

Page({
  data: {
    boxes: [
      { purpose: 'marketing', label: '接收优惠活动消息', checked: false },
      { purpose: 'partner-sharing', label: '向合作商家提供会员信息', checked: false },
    ],
    ticked: [],
  },

  onBoxesChange(event) {
    this.setData({ ticked: event.detail.value });
  },

  async onContinue() {
    if (this.data.ticked.length > 0) await saveConsents(this.data.ticked);
    wx.redirectTo({ url: '/pages/home/home' });
  },
});
