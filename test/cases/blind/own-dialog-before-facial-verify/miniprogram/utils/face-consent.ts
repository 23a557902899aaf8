const TEXT = '我们将采集您的人脸信息，仅用于本次身份核验。您也可以选择到柜台办理。是否单独同意？';

/** 单独同意：只针对人脸信息，结果留存。 */
export function askSeparateFaceConsent(): Promise<boolean> {
  return new Promise((resolve) => {
    wx.showModal({
      title: '人脸信息单独同意',
      content: TEXT,
      confirmText: '同意',
      cancelText: '不同意',
      success: ({ confirm }) => {
        wx.setStorageSync('separate-consent/face', { kind: 'separate', state: confirm ? 'given' : 'refused', text: TEXT, at: Date.now() });
        resolve(confirm === true);
      },
      fail: () => resolve(false),
    });
  });
}
