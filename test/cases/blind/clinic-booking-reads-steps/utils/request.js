function request(path, data) {
  return wx.cloud.callContainer({ path, method: 'POST', data }).then((res) => res.data);
}

module.exports = { request };
