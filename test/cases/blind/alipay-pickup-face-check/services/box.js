const post = (url, data) =>
  new Promise((resolve, reject) => {
    my.request({ url: `https://box.example/api${url}`, method: 'POST', data, success: (res) => resolve(res.data), fail: reject });
  });

export const createCertify = (orderNo) => post('/certify', { orderNo });
export const openBox = (boxNo, code) => post('/open', { boxNo, code });
