// case: 读取步数之前弹出单独的询问，回答被保存，不同意就手动填写
// rules: no-collection-before-consent

import { shangchuan } from '../../utils/shangchuan';
import { wenBushu } from '../../utils/wen-bushu';

Page({
  data: { paiming: 0, shoudong: false },

  async canjia() {
    const huida = await wenBushu();
    if (huida !== '同意') {
      this.setData({ shoudong: true });
      return;
    }
    wx.getWeRunData({
      success: async ({ encryptedData, iv }) => {
        this.setData({ paiming: await shangchuan(encryptedData, iv) });
      },
    });
  },
});
