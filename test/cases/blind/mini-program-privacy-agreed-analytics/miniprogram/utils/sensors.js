const sensors = require('sa-sdk-miniprogram');

function startSensors() {
  sensors.setPara({
    name: 'sensors',
    server_url: 'https://sensors.caipu.example/sa?project=production',
    autoTrack: { appLaunch: true, pageShow: true, mpClick: true },
  });
  sensors.init(); // expect: no-collection-before-consent
}

module.exports = { startSensors };
