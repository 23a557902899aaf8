const QUESTION = '为确认取件人，将核验您的人脸。人脸信息不保存，也可以改用取件码。是否单独同意？';
const KEY = 'separate-consent:face';

// 单独弹窗，结果要保存
module.exports = function askAboutFace() {
  return new Promise((resolve) => {
    wx.showModal({
      title: '人脸信息',
      content: QUESTION,
      confirmText: '同意',
      cancelText: '用取件码',
      success: ({ confirm }) => {
        wx.setStorageSync(KEY, { kind: 'separate', state: confirm ? 'given' : 'refused', at: Date.now() });
        resolve(confirm);
      },
      fail: () => resolve(false),
    });
  });
};
