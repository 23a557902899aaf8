const { app } = require('electron');
const amplitude = require('@amplitude/analytics-node');

function startMeasuring() {
  amplitude.init(process.env.AMPLITUDE_KEY, { flushQueueSize: 20 });
  amplitude.track('started', { version: app.getVersion() }, { device_id: require('./install-id').installId() });
}

module.exports = { startMeasuring };
