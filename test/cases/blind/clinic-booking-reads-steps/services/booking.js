const { request } = require('../utils/request');

const loadBooking = (id) => request('/bookings/one', { id });

module.exports = { loadBooking };
