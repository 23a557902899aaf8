Page({
  data: { got: '', calm: '', form: { text: '', note: '' } },
  onLoad() {
    const channel = this.getOpenerEventChannel();
    channel.on('given', entry => {
      this.setData({ got: entry.text, calm: entry.note, 'form.text': entry.text });
      sink(entry.text); // flow: email
      sink(entry.note);
    });
    channel.emit('chosen', { text: source('phone'), note: 'n' });
  },
  onTap() {
    sink(this.data.got); // flow: email
    sink(this.data.calm);
    sink(this.data.form.text); // flow: email
    sink(this.data.form.note);
    wx.getStorage({
      key: 'kept',
      success(found) {
        sink(found.data); // missing: phone, what is asked for by a callback is not what was stored
      },
    });
    sink(wx.getStorageSync('kept')); // flow: phone
    sink(wx.getStorageSync('calm'));
  },
});
