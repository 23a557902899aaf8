// case: a booking mini-program of a clinic reads the step count, which its inventory does not know
const { loadSteps } = require('../../utils/steps');
const { loadBooking } = require('../../services/booking');

Page({
  data: { booking: null, steps: '' },

  async onLoad(query) {
    this.setData({ booking: await loadBooking(query.id) });
  },

  async onShowSteps() {
    this.setData({ steps: await loadSteps() });
  },
});
