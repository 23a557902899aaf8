// case: a mini program sends the steps of the last days after a question of their own, whose answer is kept
// rules: no-collection-before-consent

import { allowSteps } from '../../utils/allow-steps';

Page({
  data: { note: '', busy: false },

  onTapSync() {
    this.setData({ busy: true });
    allowSteps({
      yes: () => this.upload(),
      no: () => this.setData({ busy: false, note: '可以手动填写步数' }),
    });
  },

  upload() {
    wx.getWeRunData({
      success: ({ encryptedData, iv }) => {
        wx.request({
          url: 'https://api.citywalk.example/steps',
          method: 'POST',
          data: { encryptedData, iv },
          complete: () => this.setData({ busy: false, note: '已同步' }),
        });
      },
    });
  },
});
