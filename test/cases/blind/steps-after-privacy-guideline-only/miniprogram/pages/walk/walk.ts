// case: a mini program sends the steps of the last days after no more than the general privacy guideline was accepted
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
    wx.getWeRunData({ // expect: no-collection-before-consent
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
