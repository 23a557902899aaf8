// case: a uni-app page about air quality reads the precise position, which the inventory does not list
// rules: no-undeclared-collection

export function quKongqi(latitude, longitude) {
  return new Promise((resolve, reject) => {
    uni.request({
      url: 'https://api.kongqi.example/zhishu',
      method: 'POST',
      data: { latitude, longitude },
      success: ({ data }) => resolve(data.zhishu),
      fail: reject,
    });
  });
}
