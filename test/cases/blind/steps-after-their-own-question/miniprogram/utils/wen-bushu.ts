const NEIRONG = '为了计算健步排名，将读取您最近30天的微信运动步数并上传到健步服务器。是否单独同意？您也可以手动填写。';

export function wenBushu(): Promise<'同意' | '不同意'> {
  const yiyou = wx.getStorageSync('dandu:bushu');
  if (yiyou === '同意' || yiyou === '不同意') return Promise.resolve(yiyou);
  return new Promise((resolve) => {
    wx.showModal({
      title: '步数信息',
      content: NEIRONG,
      confirmText: '同意',
      cancelText: '不同意',
      success: ({ confirm }) => {
        const huida = confirm ? '同意' : '不同意';
        wx.setStorageSync('dandu:bushu', huida);
        resolve(huida);
      },
      fail: () => resolve('不同意'),
    });
  });
}
