const BASE = 'https://api.parcel-locker.example';

function call(path, method, data) {
  return new Promise((resolve, reject) => {
    wx.request({ url: `${BASE}${path}`, method, data, success: ({ data: body }) => resolve(body), fail: reject });
  });
}

module.exports = {
  listLockers: () => call('/lockers', 'GET'),
  reportPlace: (place) => call('/places', 'POST', place),
  sendCode: (mobile) => call('/sms', 'POST', { mobile }),
  openBox: (parcel, proof) => call(`/parcels/${parcel}/open`, 'POST', { proof }),
  createOrder: (order) => call('/orders', 'POST', order),
};
