function request(path, data) {
  return wx.cloud.callContainer({ path, method: 'POST', data, header: { 'X-WX-SERVICE': 'members' } }).then((res) => res.data);
}

module.exports = { request };
